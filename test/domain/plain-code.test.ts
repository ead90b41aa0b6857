import { destinationOf } from '../../src/features/launch';
import { encodeScene } from '../../src/lib/scene';
import { store } from '../support/pack';

const sceneOf = (payload: Parameters<typeof encodeScene>[0]): string => {
  const made = encodeScene(payload);
  if (!made.ok) throw new Error('no scene');
  return made.scene;
};

test.each(['', '/'])(
  'a plain code, whose hash is the scene in place of a path (after “%s”), leads where it says',
  (slash) => {
    const scene = sceneOf({ fair: 'sz26', stand: 'a1', city: '440300', guide: 'wechat' });
    const door = { fair: 'sz26', stand: 'a1', city: '440300' };
    const there = { page: 'guide', query: { id: 'wechat' }, arrival: 'code', payload: door, ignored: [] };
    expect(destinationOf({ path: slash + scene, query: {} }, store)).toMatchObject(there);
    const q = encodeURIComponent(`https://example.org/app/#${slash}${scene}`);
    expect(destinationOf({ path: 'pages/home/index', query: { q } }, store)).toMatchObject(there);
    const home = { page: 'home', query: {}, arrival: 'damaged' };
    expect(destinationOf({ path: slash + scene.slice(0, -1), query: {} }, store)).toMatchObject(home);
  },
);
