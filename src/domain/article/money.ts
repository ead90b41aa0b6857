import type { BaseRow, PremiumRow, SchemeTerms, Store, Text } from '@/content';
import type { Day } from '../ageing';
import type { SavedCity } from '../city/saved';
import type { Words } from '../language';
import { costOf, type Cost } from '../money/cost';
import { printYuan, yuan } from '../money/fen';
import { hotlineBlock, type Article, type Block } from './blocks';
import { filled, footBlock, linesHere } from './here';

interface Scheme {
  readonly name: string;
  /** Whom to ask where nothing is known. */
  readonly line: string;
  readonly terms: SchemeTerms;
}

type Row = BaseRow | PremiumRow | undefined;

/** What a cost says in sentences, and the rows that it rests on. */
function sayCost(
  cost: Cost,
  { name, line }: Scheme,
  { t, say }: Words,
): { readonly lines: readonly string[]; readonly rows: readonly Row[] } {
  const estimate = (periods: readonly Text[]) =>
    periods.map((period) => t('money-estimate', { period: say(period), line }));
  switch (cost.kind) {
    case 'counted': {
      const values = {
        base: printYuan(cost.base, true),
        rate: cost.row.rate,
        plus: printYuan(cost.plus, true),
        result: printYuan(cost.month),
      };
      return {
        lines: [
          t('money-month', { amount: printYuan(cost.month) }),
          ...estimate(cost.estimated),
          t(cost.plus > 0 ? 'money-formula-plus' : 'money-formula', values),
          t('money-year', { amount: printYuan(cost.year) }),
          ...(cost.own === undefined
            ? []
            : [t('money-own', { rate: cost.row.own ?? '', amount: printYuan(cost.own) })]),
          cost.limits
            ? t('money-period', { base: say(cost.limits.row.period), rate: say(cost.row.period) })
            : t('money-period-rate', { rate: say(cost.row.period) }),
        ],
        rows: [cost.limits?.row, cost.row],
      };
    }
    case 'fixed':
      return {
        lines: [
          ...cost.options.map(({ name: option, month, year }) => {
            const amount =
              month === undefined
                ? t('money-each-year', { amount: printYuan(year) })
                : t('money-month', { amount: printYuan(month) });
            return cost.options.length > 1 ? t('article-item', { title: say(option), summary: amount }) : amount;
          }),
          ...estimate(cost.estimated),
          t('money-period-flat', { period: say(cost.row.period) }),
        ],
        rows: [cost.row],
      };
    case 'no-base':
      return { lines: [t('article-money-no-base', { rate: cost.row.rate })], rows: [cost.row] };
    case 'no-rate':
      return {
        lines: [
          t('money-no-rate', { scheme: name, line }),
          ...(cost.base
            ? [t('money-last', { period: say(cost.base.period), floor: printYuan(yuan(cost.base.floor), true) })]
            : []),
        ],
        rows: [cost.base],
      };
    // The floor is asked about, and it is never outside its own limits.
    case 'below':
    case 'above':
      return { lines: [], rows: [] };
  }
}

/**
 * What it costs at the lowest base, as one text, by the rows of the city that hold on the day; where there are none,
 * whom to ask.
 */
export function moneyArticle(store: Store, words: Words, city: SavedCity | undefined, day: Day): Article {
  const { t, say } = words;
  const local = city?.record?.city;
  const schemes: readonly Scheme[] = [
    {
      name: t('money-pension'),
      line: '12333',
      terms: {
        bases: local?.pension?.bases ?? [],
        premiums: local?.pension?.premiums ?? store.pack.nation[0]?.pension ?? [],
      },
    },
    { name: t('money-medical'), line: '12393', terms: local?.medical ?? { bases: [], premiums: [] } },
  ];
  const block = (scheme: Scheme): Block => {
    const { lines, rows } = sayCost(costOf(scheme.terms, day, undefined, store.claim), scheme, words);
    return {
      heading: scheme.name,
      lines: [
        ...lines,
        ...linesHere(
          rows.flatMap((row) => row?.claims ?? []),
          city?.adcode,
          store,
          words,
        ),
      ],
    };
  };
  const calls = [
    ...['line-12366', 'line-12333', 'line-12393'].flatMap((id) => store.hotline(id) ?? []),
    ...(local?.hotlines ?? []),
  ];
  return {
    title: t('money-title'),
    lead: t('article-money-lead'),
    blocks: filled([
      {
        lines: [
          city ? t(local ? 'article-city' : 'article-city-usual', { place: say(city.name) }) : t('money-no-city'),
        ],
      },
      ...schemes.map(block),
      { lines: [t('money-rounding')] },
      hotlineBlock(calls, words),
      footBlock(store, words),
    ]),
  };
}
