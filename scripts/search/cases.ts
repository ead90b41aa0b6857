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

/** Styles that sound alike are held out together, so that no near copy of a line is learnt from. */
const folds: readonly (readonly string[])[] = [
  ['young', 'voice'],
  ['old', 'angry'],
  ['sichuan', 'northeast', 'guangdong', 'henan'],
  ['hurried', 'screen'],
  ['english'],
  ['pinyin'],
  ['typo', 'traditional'],
];

/** Cross-validation over styles: each fold is asked of a model that learnt from all the others. */
export function crossValidate(pack: Pack, data: SearchData, which = folds): Verdict {
  const read = createReader(data.sounds, pack.searchWords);
  const asked = askedLines(pack.asks);
  const own = ownLines(pack);
  const also = new Map(pack.asks.map((ask) => [`${ask.kind} ${ask.id}`, ask.also ?? []]));
  const runs = which.flatMap((styles) => {
    const held = asked.filter(({ style = '' }) => styles.includes(style));
    const model = learn([...asked.filter((line) => !held.includes(line)), ...own], read);
    const search = createSearch(pack, { ...data, model }, placeRows());
    return held.map(({ text, target, style = '' }) => {
      const wanted = target === nothing ? [] : [target, ...(also.get(target) ?? [])];
      return [{ typed: text, wanted, style }, search(text)] as const;
    });
  });
  return judge(runs);
}
