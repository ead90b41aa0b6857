import { drawnClasses } from '../../config/lean-vant';
import { pages } from '../../scripts/pages';
import { elementsOf } from './phone/nodes';
import { startPhone } from './start';

test.each(pages.map(({ name, route, query }) => [name, route.split('/').at(-2) ?? '', query]))(
  '%s draws no class of vant whose style is left out',
  async (_, page, query) => {
    const phone = startPhone();
    await phone.open(page, query);
    const classes = elementsOf(phone.page.dom).flatMap(({ className }) => className.split(/\s+/));
    phone.stop();
    const ofVant = classes.map((name) => name.replace(/^.*--(?=van-)/, '')).filter((name) => name.startsWith('van-'));
    expect(ofVant.filter((name) => !drawnClasses.has(name))).toEqual([]);
  },
);
