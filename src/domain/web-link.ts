import { decodeScene, type Door } from './scene';

const home = '#/pages/home/index?scene=';

/** The address that a plain code holds: the browser build's home page with the same scene as the mini-program code. `base` ends with `/` or a file name. */
export const webLink = (base: string, scene: string): string => base + home + scene;

/** The door in such an address; undefined for any other string. Never throws. */
export function doorOfLink(link: string): Door | undefined {
  const at = link.indexOf(home);
  return at < 0 ? undefined : decodeScene(link.slice(at + home.length));
}
