import { createPerson, type Keeper } from '../../src/state/person';

const keeperOf = (start: unknown, full = false) => {
  const box: { value: unknown } = { value: start };
  const keeper: Keeper = {
    now: () => 1_700_000_000_000,
    read: () => ({ ok: true, value: box.value }),
    write: (_, value) => {
      if (full) return { ok: false };
      box.value = value;
      return { ok: true };
    },
  };
  return { keeper, box };
};

test('a tick is kept, and a second tap takes it away', () => {
  const { keeper, box } = keeperOf('');
  const person = createPerson(keeper);
  person.toggle('wechat-me');
  expect(box.value).toMatchObject({ ticks: ['wechat-me'] });
  person.toggle('wechat-me');
  expect(person.get().ticks.size).toBe(0);
});

test('changing the language keeps the ticks', () => {
  const person = createPerson(keeperOf({ ticks: ['e-card'] }).keeper);
  person.change({ language: 'en' });
  expect(person.get().saved).toEqual({ language: 'en', textSize: 'auto', ticks: ['e-card'], recentCities: [] });
});

test('when nothing can be kept the tick still shows, and the state says so', () => {
  const person = createPerson(keeperOf('', true).keeper);
  expect(person.get().kept).toBe(true);
  person.toggle('e-card');
  expect(person.get().ticks.has('e-card')).toBe(true);
  expect(person.get().kept).toBe(false);
});

test('a link for a parent turns care mode on, and never again once the person has left it', () => {
  const { keeper, box } = keeperOf('');
  const person = createPerson(keeper);
  const arrival = { fair: undefined, city: undefined, language: undefined, careMode: true } as const;
  person.applyLaunch(arrival, true);
  expect(person.get().saved.careMode).toBe(true);
  person.change({ careMode: false });
  person.applyLaunch(arrival, true);
  expect([person.get().saved.careMode, box.value]).toEqual([false, expect.objectContaining({ careMode: false })]);
});

test.each([['yes'], [1], [null], [{}]])(
  'care mode kept as %j starts as never chosen, and costs nothing else',
  (careMode) => {
    const { saved } = createPerson(keeperOf({ careMode, textSize: 'large', ticks: ['e-card'] }).keeper).get();
    expect([saved.careMode, saved.textSize, saved.ticks]).toEqual([undefined, 'large', ['e-card']]);
  },
);

test('leaving care mode brings back the text size that the person had', () => {
  const person = createPerson(keeperOf({ textSize: 'large' }).keeper);
  person.change({ careMode: true });
  person.change({ careMode: false });
  expect(person.get().saved.textSize).toBe('large');
});

test('listeners hear each change until they leave', () => {
  const person = createPerson(keeperOf('').keeper);
  let heard = 0;
  const leave = person.subscribe(() => (heard += 1));
  person.toggle('a');
  leave();
  person.toggle('b');
  expect(heard).toBe(1);
});
