import { decodeScene, type ScenePayload, type SceneField } from '@/lib/scene';

const home = '#/pages/home/index?scene=';

/**
 * The address that a plain code holds: the browser build's home page with the same scene as the mini-program code.
 * `base` ends with `/` or a file name.
 */
export const webLink = (base: string, scene: string): string => base + home + scene;

const parts = ['fair', 'stand', 'city', 'guide'] as const satisfies readonly SceneField[];

/** The address of the page for the person at a stand, with the door that their visitors come in by. */
export const volunteerLink = (base: string, door: ScenePayload): string => {
  const query = parts.flatMap((part) =>
    door[part] === undefined ? [] : [`${part}=${encodeURIComponent(door[part])}`],
  );
  return `${base}#/pages/help/volunteer/index?${query.join('&')}`;
};

/** The door in such an address; undefined for any other string. Never throws. */
export function payloadOfLink(link: string): ScenePayload | undefined {
  const at = link.indexOf(home);
  return at < 0 ? undefined : decodeScene(link.slice(at + home.length));
}
