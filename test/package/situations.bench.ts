import { situations, walked } from '../support/situations';
import { phoneWalker } from './walker';

test('print what each situation takes until something useful is read', async () => {
  for (const [name, situation] of Object.entries(situations)) {
    const { walker, phone } = phoneWalker();
    const { taps, han } = await walked(situation, walker, () => Promise.resolve(phone().text));
    process.stdout.write(`  ${name}: ${taps} taps, ${han} Chinese characters\n`);
    phone().stop();
  }
});
