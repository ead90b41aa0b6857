/**
 * The built-ins that this build calls and its oldest browsers lack (config/floor.json): Chrome has `Object.fromEntries`
 * from 73 and `replaceAll` from 85, iOS from 12.2 and 13.4. Two functions here instead of core-js, which brings 30 kB
 * for them. A test holds that no built script calls another one.
 */
const fromEntries = <T>(entries: Iterable<readonly [PropertyKey, T]>): Record<PropertyKey, T> => {
  const made: Record<PropertyKey, T> = {};
  for (const [key, value] of entries) made[key] = value;
  return made;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function replaceAll(this: string, what: string | RegExp, by: string): string {
  return this.replace(typeof what === 'string' ? new RegExp(escaped(what), 'g') : what, by);
}

/** Adds what is missing; call it before any other code of the app runs. */
function addStandIns(object: object = Object, text: object = String.prototype): void {
  const add = (owner: object, name: string, value: unknown) => {
    if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  };
  add(object, 'fromEntries', fromEntries);
  add(text, 'replaceAll', replaceAll);
}

addStandIns();

export {};
