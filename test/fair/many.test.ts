import { withoutRepeats } from '../../scripts/fair/fault';
import { readOptions } from '../../scripts/fair/options';
import { readStands } from '../../scripts/fair/stands';
import { store } from '../support/pack';
import { argsOf, csvFile, refusalOf } from './asked';

describe('20,000 rows', () => {
  const rows = 20_000;
  /** The store, with a count of what is asked of it. */
  const counting = () => {
    const asked = { guide: 0, place: 0 };
    const counted = {
      ...store,
      guide: (id: string) => ((asked.guide += 1), store.guide(id)),
      place: (id: string) => ((asked.place += 1), store.place(id)),
    };
    return { asked, counted };
  };

  test('are read with a number of look-ups that grows with the rows', () => {
    const csv = csvFile(
      `stand,label,city,guide\n${Array.from({ length: rows }, (_, at) => `s${at},展位${at},深圳,wechat`).join('\n')}\n`,
    );
    const { asked, counted } = counting();
    expect(readStands(readOptions(argsOf({ csv })), counted).stands).toHaveLength(rows);
    expect(asked).toEqual({ guide: rows, place: rows });
  });

  test('that are all faulty are refused with the first hundred and a count', () => {
    const csv = csvFile(
      `stand,city,guide\n${Array.from({ length: rows }, (_, at) => `展${at},火星${at},x${at}`).join('\n')}\n`,
    );
    const message = refusalOf({ csv });
    expect(message.match(/\n {4}mend: /g)).toHaveLength(100);
    expect(message).toContain(`… and ${3 * rows - 100} more faults`);
  });

  test('without repeats: each item is looked at once', () => {
    let looks = 0;
    const list = Array.from({ length: rows }, (_, at) => at % 7000);
    expect(withoutRepeats(list, (item) => ((looks += 1), String(item)))).toHaveLength(7000);
    expect(looks).toBe(rows);
  });
});
