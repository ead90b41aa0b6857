import { decodeScene, maxSceneLength, type SceneField, type ScenePayload } from '@/lib/scene';

/** What stood before the scene in the codes that were printed first; those hang on walls and are read for ever. */
const longForm = '#/pages/home/index?scene=';

/**
 * The address that a plain code holds: the browser build with the scene of the mini-program code as its hash. The fewer
 * characters, the larger the squares of the code. `base` ends with `/` or a file name.
 */
export const webLink = (base: string, scene: string): string => `${base}#${scene}`;

const sceneLike = new RegExp(`^/?(1[0-9a-zA-Z.-]{0,${maxSceneLength - 1}})$`);

/**
 * What stands where a path is expected, when it is a scene, whole or damaged: it begins with the scene's version and
 * holds no further slash. Undefined for a path.
 */
export const sceneInPath = (path: string): string | undefined => sceneLike.exec(path)?.[1];

const parts = ['fair', 'stand', 'city', 'guide'] as const satisfies readonly SceneField[];

/** The address of the page for the person at a stand, with what their visitors' code says. */
export const volunteerLink = (base: string, payload: ScenePayload): string => {
  const query = parts.flatMap((part) =>
    payload[part] === undefined ? [] : [`${part}=${encodeURIComponent(payload[part])}`],
  );
  return `${base}#/pages/help/volunteer/index?${query.join('&')}`;
};

/**
 * What the address of a plain code says, of today's form or the first; undefined for any other string. Never throws.
 */
export function payloadOfLink(link: string): ScenePayload | undefined {
  const at = link.indexOf('#');
  if (at < 0) return undefined;
  const hash = link.slice(at);
  const scene = hash.startsWith(longForm) ? hash.slice(longForm.length) : sceneInPath(hash.slice(1));
  return scene === undefined ? undefined : decodeScene(scene);
}
