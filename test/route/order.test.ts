import { citiesThatMatter } from '../../scripts/content/route-paths';
import { enumeratePaths, openAnswers } from '../../src/features/planner/enumerate-paths';
import { missingNeeds, planOf } from '../../src/features/planner/plan';
import { flow } from '../support/route';

describe('the order', () => {
  const cities = citiesThatMatter(flow);
  test.each(openAnswers(flow).map((open) => [open.special ?? 'open', open] as const))(
    'with the situation %s no step stands before what it needs, on any path, in any place',
    (_, open) => {
      const missing = (open.special === undefined ? cities : [undefined]).flatMap((city) =>
        [...enumeratePaths(flow, city, open)].flatMap(({ answers, walk }) =>
          missingNeeds(planOf(flow, walk), walk).map((need) => ({ city, answers, ...need })),
        ),
      );
      expect(missing).toEqual([]);
    },
  );

  test('a step that is put before what it needs is found', () => {
    const path = [...enumeratePaths(flow)].find(
      ({ answers }) => answers.cover === 'flexible' && answers.reason === 'resigned',
    )!;
    const plan = planOf(flow, path.walk);
    expect(missingNeeds([...plan].reverse(), path.walk)).toContainEqual({ part: 'pay', need: 'enrol' });
    expect(
      missingNeeds(
        plan.filter(({ id }) => id !== 'employer-stopped'),
        path.walk,
      ),
    ).toContainEqual({
      part: 'enrol',
      need: 'employer-stopped',
    });
  });
});
