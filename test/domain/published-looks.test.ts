import { mayLook, waitMs } from '../../src/state/content-update/kept';

const hour = 3_600_000;
test('a look is due after a day, sooner when the last one failed, and when the clock had been wrong', () => {
  const looked = (misses: number, passed: number, behind = false) =>
    mayLook({ askedAt: 1000, misses }, 1000 + passed, behind);
  expect([looked(0, 24 * hour - 1), looked(0, 24 * hour)]).toEqual([false, true]);
  expect([looked(1, hour - 1), looked(1, hour)]).toEqual([false, true]);
  expect([looked(3, 4 * hour - 1), looked(3, 4 * hour)]).toEqual([false, true]);
  expect([looked(0, hour, true), looked(3, hour, true)]).toEqual([true, false]);
  expect(waitMs(1000)).toBe(24 * hour);
  expect(mayLook({ askedAt: Date.parse('2099-01-01'), misses: 0 }, Date.parse('2026-11-27'))).toBe(true);
});
