import { budgets } from '../support/dist';
import { homeStates, screensOf } from './home-screens';
import { closeDoors, openDoors, visit } from './visit';

beforeAll(openDoors);
afterAll(closeDoors);

test.each(homeStates)('home is one screen at 375×812: %s', async (_, saved) => {
  const site = await visit('', { saved });
  expect(await screensOf(site.page)).toBeLessThanOrEqual(budgets.home.screens);
  await site.close();
});
