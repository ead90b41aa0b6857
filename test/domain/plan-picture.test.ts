import { someAnswers } from '../support/answers';
import { readCodes } from '../../scripts/fair/read-code';
import { codeOf } from '../../src/features/take-along/code-of';
import { planPicture, type PlanPicture } from '../../src/features/take-along/plan-picture';
import { pictureHead, pictureLines } from '../../src/features/planner/picture-lines';
import { planOf } from '../../src/features/planner/plan';
import { flowState } from '../../src/features/planner/flow-state';
import { flowOf } from '../../src/features/planner/flow';
import { wordsIn } from '../../src/content/words';
import { measureOn, paint, type Measure, type Shape } from '../../src/lib/drawing';
import { recordedCanvas } from '../package/phone/canvas';
import { people } from '../support/people';
import { store } from '../support/pack';
import { boxesAsPixels } from '../support/raster';

/** Wider than any font that phones have: a Chinese character is square, a Latin one 0.62 of that. */
const measure: Measure = (text, size) =>
  [...text].reduce((total, character) => total + (/[\u2e80-\uffef“”‘’…·]/.test(character) ? 1 : 0.62) * size, 0);

const address = `https://guide.example.org/social-insurance/#/pages/route/plan/index?${new URLSearchParams({
  ...someAnswers,
  city: '440300',
  lang: 'zh',
  via: 'code',
}).toString()}`;

const pictureOf = (
  language: 'zh' | 'en',
  person: (typeof people)[number][1],
  code: PlanPicture['code'],
): PlanPicture => {
  const words = wordsIn(language, store);
  const route = flowOf(store);
  const things = planOf(route, flowState(route, person.answers, person.city)).filter(
    ({ shown }) => shown.state !== 'not-for-you',
  );
  return {
    head: pictureHead(person.city ? store.place(person.city) : undefined, words, person.day),
    title: words.t('plan-title', { n: things.length }),
    lines: pictureLines(things, words, { dated: () => [] }),
    code,
    codeWords: words.t(code ? 'along-scan' : 'along-search'),
    calls: [words.t('along-call-enrol'), words.t('along-call-pay')],
    foot: words.t('along-foot'),
  };
};

const extentOf = (shape: Shape) =>
  shape.kind === 'text'
    ? {
        left: shape.x - (shape.centred ? measure(shape.text, shape.size, shape.bold) / 2 : 0),
        right: shape.x + measure(shape.text, shape.size, shape.bold) / (shape.centred ? 2 : 1),
        top: shape.y - shape.size,
        bottom: shape.y + shape.size * 0.25,
      }
    : shape.kind === 'box'
      ? { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height }
      : {
          left: shape.x - shape.radius,
          right: shape.x + shape.radius,
          top: shape.y - shape.radius,
          bottom: shape.y + shape.radius,
        };

describe.each(['zh', 'en'] as const)('everybody’s plan as a picture (%s)', (language) => {
  test.each(people)('%s: 1,080 px wide, every step named, nothing outside or on top of another', (_, person) => {
    for (const code of [undefined, codeOf(address)]) {
      const plan = pictureOf(language, person, code);
      const drawing = planPicture(plan, measure);
      expect([drawing.width, drawing.height < 3200]).toEqual([1080, true]);
      const texts = drawing.shapes.filter((shape) => shape.kind === 'text');
      const said = texts
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '');
      for (const { title } of plan.lines) expect(said).toContain(title.replace(/\s/g, ''));
      const outside = drawing.shapes.filter((shape) => {
        const { left, right, top, bottom } = extentOf(shape);
        return left < 0 || right > 1080 || top < 0 || bottom > drawing.height;
      });
      expect(outside).toEqual([]);
      const lines = texts.filter(({ centred }) => !centred).map(extentOf);
      lines.slice(1).forEach(({ top }, index) => expect(top).toBeGreaterThanOrEqual(lines[index]!.bottom - 12));
    }
  });
});

test('another program reads the code out of what is painted, and it leads to exactly this plan', async () => {
  const person = people[0]![1];
  for (const language of ['zh', 'en'] as const) {
    const canvas = recordedCanvas();
    const painter = canvas.getContext('2d');
    const drawing = planPicture(pictureOf(language, person, codeOf(address)), measureOn(painter));
    paint(painter, drawing);
    expect(await readCodes(boxesAsPixels({ ...drawing, shapes: canvas.shapes }))).toEqual([address]);
  }
});

test('more than a code holds gives a picture without one', () => {
  expect([codeOf(undefined), codeOf(`https://example.org/#${'a'.repeat(4000)}`)]).toEqual([undefined, undefined]);
});
