import './platform/stand-ins';
import './platform/file-address';
import { Component, type PropsWithChildren } from 'react';
import type { LaunchOptions } from '@/lib/launch';
import { keepOffline, watchBack } from '@/platform';
import { redirectUnknownPath } from '@/app/not-found';
import { checkLater } from '@/state/content-update';
import { watchApp } from './state';
import './ui/styles/app.css';

watchBack();

/** The app's frame: it draws the page it is given. */
export default class App extends Component<PropsWithChildren, object> {
  override componentDidMount() {
    keepOffline();
    watchApp();
    checkLater();
  }

  onPageNotFound(launch: LaunchOptions) {
    redirectUnknownPath(launch);
  }

  override render() {
    return this.props.children;
  }
}
