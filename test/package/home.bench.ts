import { allAnswered, homeTargets, tapsToPlan } from './first-steps';

test('print what home and the questions ask of a person', async () => {
  const before = await homeTargets({});
  const after = await homeTargets({ answers: allAnswered });
  const { taps, questions } = await tapsToPlan();
  process.stdout.write(
    [
      `  home, targets: ${before} before a plan, ${after} with one`,
      `  from home to the plan: ${taps} taps for ${questions} questions and the month of leaving`,
      '',
    ].join('\n'),
  );
});
