import * as fc from 'fast-check';
import { notesFormat } from '../../src/features/call-script/notes';
import { createMergedStore, type Keeper } from '../../src/lib/merged-store';
import { createPerson } from '../../src/state/person';
import { firstVisit } from '../../src/state/saved';

/** What one call to storage does: it works, throws as the platform reports it, or takes a value and keeps nothing. */
type Mood = 'works' | 'refuses' | 'drops';

/** A phone's storage whose next calls behave as the moods say; when they are used up it works. */
function phone(start: Readonly<Record<string, unknown>> = {}) {
  const box = new Map(Object.entries(start));
  const moods: Mood[] = [];
  let time = 1_700_000_000_000;
  const copy = (value: unknown): unknown => (value === undefined ? '' : JSON.parse(JSON.stringify(value)));
  const keeper: Keeper = {
    now: () => (time += 1),
    read: (key) => (moods.shift() === 'refuses' ? { ok: false } : { ok: true, value: copy(box.get(key)) }),
    write: (key, value) => {
      const mood = moods.shift() ?? 'works';
      if (mood === 'refuses') return { ok: false };
      if (mood === 'works') box.set(key, copy(value));
      return { ok: true };
    },
  };
  return { box, moods, keeper, setClock: (to: number) => (time = to) };
}

const ticksIn = (box: ReadonlyMap<string, unknown>): string[] =>
  [...((box.get('person') as { ticks?: string[] } | undefined)?.ticks ?? [])].sort();

const mood = fc.constantFrom<Mood>('works', 'refuses', 'drops');
const tickId = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e-card', 'wechat-me');
const step = fc.record({ page: fc.constantFrom(0, 1), id: tickId, moods: fc.array(mood, { maxLength: 5 }) });

test('storage that fails at random: nothing that it held is lost, and once it works all that was done is there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(tickId), fc.array(step, { maxLength: 12 }), (before, steps) => {
      const { box, moods, keeper } = phone({
        person: { ...firstVisit, language: 'en', ticks: before, left: '2026-10' },
      });
      const pages = [createPerson(keeper), createPerson(keeper)];
      const last = new Map<string, boolean>();
      for (const { page, id, moods: next } of steps) {
        moods.splice(0, moods.length, ...next);
        const ticked = !pages[page]!.get().ticks.has(id);
        pages[page]!.toggle(id);
        last.set(id, ticked);
        expect(pages[page]!.get().ticks.has(id)).toBe(ticked);
        expect(box.get('person')).toMatchObject({ language: 'en', left: '2026-10' });
        const untouched = before.filter((one) => !last.has(one));
        expect(ticksIn(box)).toEqual(expect.arrayContaining(untouched));
      }
      moods.length = 0;
      for (const person of pages) person.refresh();
      const expected = new Set(before);
      for (const [id, ticked] of last)
        if (ticked) expected.add(id);
        else expected.delete(id);
      expect(ticksIn(box)).toEqual([...expected].sort());
      expect(pages.every((person) => person.get().kept)).toBe(true);
    }),
  );
});

test('a first read that fails once costs nothing: not by a tap, and not by a code that brings a city', () => {
  const old = {
    language: 'en',
    textSize: 'large',
    ticks: ['a', 'b'],
    recentCities: [],
    city: { adcode: '310000', name: { zh: '上海', en: 'Shanghai' } },
  };
  const { box, moods, keeper } = phone({ person: old });
  moods.push('refuses');
  const person = createPerson(keeper);
  expect(person.get().kept).toBe(false);
  person.applyLaunch(
    {
      fair: 'fair-1',
      city: { adcode: '440300', name: { zh: '深圳', en: 'Shenzhen' } },
      language: 'zh',
    },
    true,
  );
  person.keepLaunch();
  expect(box.get('person')).toMatchObject({ ...old, fair: 'fair-1' });
  person.toggle('c');
  expect(ticksIn(box)).toEqual(['a', 'b', 'c']);
  expect(person.get()).toMatchObject({ kept: true, saved: { language: 'en', city: { adcode: '310000' } } });
});

test('a write that throws nothing and keeps nothing is noticed, and made up for later', () => {
  const { box, moods, keeper } = phone();
  const person = createPerson(keeper);
  moods.push('works', 'drops');
  person.toggle('a');
  expect(person.get()).toMatchObject({ kept: false, saved: { ticks: ['a'] } });
  person.refresh();
  expect(person.get().kept).toBe(true);
  expect(ticksIn(box)).toEqual(['a']);
});

test('two pages: each keeps what the other did, and of one thing the later change stays', () => {
  const { box, keeper } = phone();
  const [first, second] = [createPerson(keeper), createPerson(keeper)];
  first.toggle('a');
  second.change({ language: 'en' });
  second.toggle('b');
  first.toggle('c');
  second.change({ textSize: 'large' });
  first.change({ textSize: 'largest' });
  expect(ticksIn(box)).toEqual(['a', 'b', 'c']);
  expect(box.get('person')).toMatchObject({ language: 'en', textSize: 'largest' });
  second.refresh();
  expect(second.get().saved.textSize).toBe('largest');
});

test('a change that could not be kept does not come back over a later one of another page', () => {
  const { box, moods, keeper } = phone();
  const [late, other] = [createPerson(keeper), createPerson(keeper)];
  moods.push('works', 'refuses');
  late.change({ language: 'en' });
  other.change({ language: 'en' });
  other.change({ language: 'zh' });
  late.refresh();
  expect(box.get('person')).toMatchObject({ language: 'zh' });
});

test('a clock that once stood at 2099 does not hold back what is changed later', () => {
  const { box, keeper, setClock } = phone();
  setClock(Date.UTC(2099, 0));
  createPerson(keeper).change({ language: 'en' });
  setClock(Date.UTC(2026, 0));
  createPerson(keeper).change({ language: 'zh' });
  expect(box.get('person')).toMatchObject({ language: 'zh' });
});

test('what cannot be read is put aside before it is written over; a field of a newer version stays', () => {
  const { box, keeper } = phone({ person: { version: 9, ticks: ['a', 7], textSize: { px: 20 }, later: { x: 1 } } });
  createPerson(keeper).toggle('b');
  expect(box.get('person')).toMatchObject({ version: 9, ticks: ['a', 'b'], textSize: 'auto', later: { x: 1 } });
  expect(box.get('person-damaged')).toEqual({ ticks: ['a', 7], textSize: { px: 20 } });
  const broken = phone({ person: '{"ticks":["a"' });
  createPerson(broken.keeper).toggle('b');
  expect(broken.box.get('person-damaged')).toEqual({ whole: '{"ticks":["a"' });
});

test('a field that was taken back is gone from storage too', () => {
  const { box, keeper } = phone({ person: { ...firstVisit, left: '2026-10', answers: { a: 'b' } } });
  const person = createPerson(keeper);
  person.change({ left: undefined });
  expect(box.get('person')).not.toHaveProperty('left');
  expect(box.get('person')).toMatchObject({ answers: { a: 'b' }, version: 2 });
});

test('notes: two pages, each a line of its own, and a note of before', () => {
  const { box, keeper } = phone({ notes: { enrol: ['11-24', '', ''] } });
  const [first, second] = [0, 1].map(() => createMergedStore('notes', keeper, notesFormat));
  first!.change({ 'enrol/1': 'a' });
  second!.change({ 'pay/0': 'b' });
  first!.change({ 'enrol/2': 'c' });
  expect(box.get('notes')).toMatchObject({ enrol: ['11-24', 'a', 'c'], pay: ['b', '', ''] });
  expect(first!.get()).toMatchObject({ kept: true, value: { enrol: ['11-24', 'a', 'c'], pay: ['b', '', ''] } });
});

test('notes: a read that fails once is followed by no write that forgets', () => {
  const { box, moods, keeper } = phone({ notes: { enrol: ['11-24', '', ''] } });
  moods.push('refuses');
  const notes = createMergedStore('notes', keeper, notesFormat);
  moods.push('refuses');
  notes.change({ 'pay/0': 'b' });
  expect(notes.get()).toMatchObject({ kept: false, value: { pay: ['b', '', ''] } });
  notes.change({ 'pay/1': 'c' });
  expect(box.get('notes')).toMatchObject({ enrol: ['11-24', '', ''], pay: ['b', 'c', ''] });
});
