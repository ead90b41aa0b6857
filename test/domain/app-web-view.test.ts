import { showsInApp } from '../../src/platform/web/app-web-view';
import { browsers, inApps } from '../support/user-agents';

test.each(Object.entries(inApps))('%s is an app’s web view', (_, userAgent) =>
  expect(showsInApp(userAgent)).toBe(true),
);

test.each(Object.entries(browsers))('%s is a browser', (_, userAgent) => expect(showsInApp(userAgent)).toBe(false));
