import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../../src/content/schema/pack';
import type { SearchData } from '../../src/content/schema/sounds';
import { createSearch } from '../../src/features/search/search';
import { placeRows } from '../content/divisions';
import { askedLines, ownLines } from '../content/train/examples';
import { createReader, learn } from '../content/train/model';
import { judge, type Case, type Verdict } from './judge';

const fixtures = path.resolve(__dirname, '../../test/fixtures');
const nothing = 'nothing elsewhere';

/** The lines of a list in `test/fixtures`: `typed|kind id,kind id` and, if it has styles, `|style`. */
const fixtureCases = (file: string): readonly Case[] =>
  readFileSync(path.join(fixtures, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [typed = '', wanted = '', style = 'open'] = line.split('|');
      return { typed, wanted: wanted.split(',').filter((key) => key && key !== nothing), style };
    });

/** Judges the model that ships by a list. */
export function judgeFixture(pack: Pack, data: SearchData, file: string): Verdict {
  const search = createSearch(pack, data, placeRows());
  return judge(fixtureCases(file).map((one) => [one, search(one.typed)]));
}

type AskedLine = ReturnType<typeof askedLines>[number];

/** Lines that are held out together: a model that learnt from the others is asked them. */
export type Fold = (line: AskedLine) => boolean;

const byStyle =
  (...styles: readonly string[]): Fold =>
  ({ style = '' }) =>
    styles.includes(style);
export const byWriters =
  (...writers: readonly string[]): Fold =>
  ({ writer = '' }) =>
    writers.includes(writer);

/** Styles that sound alike are held out together, so that no near copy of a line is learnt from. */
export const styleFolds: readonly Fold[] = [
  byStyle('young', 'voice'),
  byStyle('old', 'angry'),
  byStyle('sichuan', 'northeast', 'guangdong', 'henan'),
  byStyle('hurried', 'screen'),
  byStyle('english'),
  byStyle('pinyin'),
  byStyle('typo', 'traditional'),
];

/** The harder trial: nothing of the writer is learnt from. */
export const writerFolds: readonly Fold[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name) =>
  byWriters(name),
);

/** Asks each fold of a model that learnt from all the rest. `every`: only each so-manieth line is asked. */
export function crossValidate(pack: Pack, data: SearchData, folds: readonly Fold[], every = 1): Verdict {
  const read = createReader(data);
  const asked = askedLines(pack.asks);
  const own = ownLines(pack);
  const also = new Map<string, readonly string[]>();
  for (const ask of pack.asks) if (ask.also) also.set(`${ask.kind} ${ask.id}`, ask.also);
  const runs = folds.flatMap((isHeld) => {
    const held = asked.filter(isHeld);
    const model = learn([...asked.filter((line) => !isHeld(line)), ...own], read);
    const search = createSearch(pack, { ...data, model }, placeRows());
    return held
      .filter((_, index) => index % every === 0)
      .map(({ text, target, style = '' }) => {
        const wanted = target === nothing ? [] : [target, ...(also.get(target) ?? [])];
        return [{ typed: text, wanted, style }, search(text)] as const;
      });
  });
  return judge(runs);
}
