import { existsSync, readFileSync } from 'node:fs';
import type { Store } from '../../src/content/store';
import { encodeScene, maxSceneLength, type ScenePayload, type SceneFault } from '../../src/lib/scene';
import { volunteerLink, webLink } from '../../src/features/launch/web-link';
import { OpenQuote, readCsv } from './csv';
import { KitError, type KitFault } from './fault';
import { withoutGlyph } from './font-faces';
import { columns, type Column, type Options } from './options';

/** One stand: what its poster says, and where its code leads. */
export interface Stand {
  readonly door: ScenePayload;
  readonly scene: string;
  readonly link: string;
  /** The page for whoever stands there: the same door, to be opened on their own phone. */
  readonly volunteer: string;
  readonly fairName: string;
  /** The stand as people at the fair call it, such as A1; undefined for a poster of the whole fair. */
  readonly label: string | undefined;
  /** The folder of its files. */
  readonly folder: string;
}

type Values = Readonly<Partial<Record<Column, string>>>;
interface Wish {
  readonly values: Values;
  /** How to name the place of a value in a fault. */
  readonly where: (column: Column) => string;
}

const longest = { name: 24, label: 12 } as const;

function wishesOf({ values, csv }: Options): Wish[] {
  const option = (column: Column) => `--${column} ${values[column] ?? ''}`.trim();
  if (csv === undefined) return [{ values, where: option }];
  const stop = (where: string, fault: string, mend: string): never => {
    throw new KitError([{ where, fault, mend }]);
  };
  if (!existsSync(csv))
    stop(`--csv ${csv}`, 'there is no such file', 'check the path; it is read from the folder you stand in');
  try {
    const [header, ...rows] = readCsv(readFileSync(csv, 'utf8'));
    if (!header) return stop(`${csv}:1`, 'is empty', `write a header line: ${columns.join(',')}`);
    const names = header.cells.map((cell) => cell.toLowerCase());
    const strange = names.filter(
      (name, index) => !(columns as readonly string[]).includes(name) || names.indexOf(name) !== index,
    );
    if (strange.length > 0)
      stop(
        `${csv}:${header.line}`,
        `the column “${strange[0]}” is unknown or there twice`,
        `the first line holds names out of: ${columns.join(',')}`,
      );
    if (rows.length === 0)
      stop(`${csv}:${header.line + 1}`, 'has a header and no stand', 'write one line for each stand');
    return rows.map(({ line, cells }) => {
      if (cells.length > names.length)
        stop(
          `${csv}:${line}`,
          `has ${cells.length} cells, the header has ${names.length}`,
          'put a cell that holds a comma in double quotes',
        );
      const filled = Object.fromEntries(cells.flatMap((cell, index) => (cell ? [[names[index], cell]] : []))) as Values;
      return {
        values: { ...values, ...filled },
        where: (column: Column) => (values[column] && !filled[column] ? option(column) : `${csv}:${line} ${column}`),
      };
    });
  } catch (error) {
    if (error instanceof OpenQuote)
      return stop(`${csv}:${error.line}`, 'a quote opens here and is never closed', 'close it with "');
    throw error;
  }
}

const lettersMend = 'use small letters, digits and single hyphens, such as sz-2026';
const sceneFault = (fault: SceneFault, { where, values }: Wish): KitFault =>
  fault.why === 'id'
    ? { where: where(fault.part), fault: `“${values[fault.part]}” is not an id`, mend: lettersMend }
    : {
        where: where(fault.part),
        fault: `fair, stand, city and guide are too long for a code of ${maxSceneLength} characters`,
        mend: `make ${fault.part} shorter by ${fault.by}`,
      };

function checkWish(wish: Wish, store: Store): KitFault[] {
  const { values, where } = wish;
  const faults: KitFault[] = [];
  const say = (column: Column, fault: string, mend: string) => faults.push({ where: where(column), fault, mend });
  if (!values.fair) say('fair', 'is missing', `give the fair an id; ${lettersMend}`);
  if (!values.name) say('name', 'is missing', 'give the name of the fair as it stands on the poster');
  for (const column of ['name', 'label'] as const) {
    const length = [...(values[column] ?? '')].length;
    if (length > longest[column])
      say(column, `has ${length} characters and would not fit the poster`, `use at most ${longest[column]}`);
    const strange = withoutGlyph(values[column] ?? '');
    if (strange) say(column, `“${strange}” is not in the font of the poster`, 'write it with other characters');
  }
  if (values.city && !store.pack.places[values.city]) {
    const near = Object.entries(store.pack.places).filter(([adcode]) =>
      adcode.startsWith((values.city ?? '').slice(0, 2)),
    );
    const some = (near.length > 0 ? near : Object.entries(store.pack.places))
      .slice(0, 8)
      .map(([adcode, name]) => `${adcode} ${name.zh}`);
    say(
      'city',
      `“${values.city}” is not a place of the content store`,
      `use a six-digit adcode such as ${some.join(', ')}, or leave it out`,
    );
  }
  if (values.guide && !store.guide(values.guide))
    say(
      'guide',
      `“${values.guide}” is not a guide`,
      `use one of: ${store.pack.guides.map(({ id }) => id).join(', ')}, or leave it out`,
    );
  return faults;
}

/**
 * The stands that the options and the CSV ask for, each with its scene and the address in its code.
 * @throws KitError with every fault of every row.
 */
export function readStands(options: Options, store: Store): Stand[] {
  const faults: KitFault[] = [];
  const folders = new Set<string>();
  const stands = wishesOf(options).flatMap((wish): Stand[] => {
    const { fair, stand, city, guide } = wish.values;
    const door: ScenePayload = {
      ...(fair && { fair }),
      ...(stand && { stand: stand.toLowerCase() }),
      ...(city && { city }),
      ...(guide && { guide }),
    };
    const [found, encoded] = [checkWish(wish, store), encodeScene(door)];
    faults.push(...found);
    if (!encoded.ok && !found.some(({ where }) => where === wish.where(encoded.fault.part)))
      faults.push(sceneFault(encoded.fault, wish));
    if (!encoded.ok || found.length > 0) return [];
    const folder = [door.fair, door.stand].filter(Boolean).join('-');
    if (folders.has(folder)) {
      faults.push({
        where: wish.where('stand'),
        fault: `“${folder}” is there twice`,
        mend: 'give each stand of a fair its own id',
      });
      return [];
    }
    folders.add(folder);
    return [
      {
        door,
        scene: encoded.scene,
        link: webLink(options.base, encoded.scene),
        volunteer: volunteerLink(options.base, door),
        fairName: wish.values.name ?? '',
        label: wish.values.label ?? stand,
        folder,
      },
    ];
  });
  const once = faults.filter(
    (fault, index) => faults.findIndex((other) => other.where === fault.where && other.fault === fault.fault) === index,
  );
  if (once.length > 0) throw new KitError(once);
  return stands;
}
