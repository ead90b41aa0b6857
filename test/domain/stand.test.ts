import { standQuestions } from '../../src/features/volunteer/stand-questions';
import { payloadOfLink, volunteerLink, webLink } from '../../src/features/launch/web-link';
import * as fc from 'fast-check';
import { pack } from '../support/pack';

test('the content marks five questions for the stand, first to fifth', () => {
  expect(standQuestions(pack.topics).map(({ stand }) => stand)).toEqual([1, 2, 3, 4, 5]);
});

test('any string is read as a link without an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((scene) => webLink('https://a.example/', scene)),
      ),
      (link) => void payloadOfLink(link),
    ),
  );
});

test('the page for the stand carries the same door, part by part', () => {
  expect(volunteerLink('https://a.example/', { fair: 'sz', city: '440300' })).toBe(
    'https://a.example/#/pages/help/volunteer/index?fair=sz&city=440300',
  );
});
