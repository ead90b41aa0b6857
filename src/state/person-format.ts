import * as v from 'valibot';
import { isShape, mapOf } from '@/lib/stored-fields';
import type { ChangedAt, Format } from '@/lib/merged-store';
import { readSavedFields, type Saved } from './saved';

/** The version of what lies in storage. 1 had neither version nor times; it reads as it is. */
const version = 2;

/** The part that stands for one tick, so that two pages may each change their own. */
export const tickPart = (id: string): string => `tick/${id}`;
const isTickPart = (part: string): boolean => part.startsWith('tick/');

const partSchema = v.pipe(v.string(), v.maxLength(90));
const timesSchema = mapOf(partSchema, v.pipe(v.number(), v.integer(), v.minValue(0)), 2500);

const timesIn = (raw: unknown): ChangedAt => v.parse(timesSchema, isShape(raw) ? raw.changedAt : undefined);

function applyTick(saved: Saved, id: string, ticked: unknown): Saved {
  const others = saved.ticks.filter((tick) => tick !== id);
  return { ...saved, ticks: ticked ? [...others, id] : others };
}

/**
 * How what the person did lies in storage: its fields beside each other as ever, with the time of each one's last
 * change. Fields of a newer version stay where they are.
 */
export const personFormat: Format<Saved> = {
  read(raw) {
    const { saved, damaged } = readSavedFields(raw);
    const known = isShape(raw);
    return {
      value: saved,
      changedAt: timesIn(raw),
      damaged: damaged as Readonly<Record<string, unknown>>,
      // A first visit has chosen no language; a city that was named by a link may be followed by another.
      has: (part) => (part === 'language' ? known : saved[part as keyof Saved] !== undefined),
    };
  },
  apply: (saved, part, to) =>
    isTickPart(part) ? applyTick(saved, part.slice('tick/'.length), to) : { ...saved, [part]: to },
  write: (saved, changedAt, before) => {
    const later = isShape(before) && Number(before.version) > version ? before.version : version;
    return { ...(isShape(before) ? before : {}), ...saved, ...absent(saved), version: later, changedAt };
  },
};

const optional = ['fair', 'city', 'left', 'answers'] as const;

/** Fields that were taken back, so that they do not come again from what storage holds. */
const absent = (saved: Saved): object =>
  Object.fromEntries(optional.filter((name) => saved[name] === undefined).map((name) => [name, undefined]));
