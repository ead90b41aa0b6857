import { createObservable } from '../../src/lib/observable';

test('whoever watches hears of each change, and reads the new value then', () => {
  const value = createObservable('first');
  const heard: string[] = [];
  value.subscribe(() => heard.push(value.get()));
  expect(value.get()).toBe('first');
  value.set('second');
  value.set('third');
  expect(heard).toEqual(['second', 'third']);
});

test('whoever stopped watching hears nothing more, and the others still do', () => {
  const value = createObservable(0);
  const [gone, stayed] = [jest.fn(), jest.fn()];
  const stop = value.subscribe(gone);
  value.subscribe(stayed);
  stop();
  value.set(1);
  expect([gone.mock.calls.length, stayed.mock.calls.length, value.get()]).toEqual([0, 1, 1]);
});
