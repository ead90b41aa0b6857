import bcd from '@mdn/browser-compat-data';
import { getPolyfillInfo } from 'miniprogram-compat';
import floor from '../../../config/floor.json';

/** The oldest engines that a build has to work in: versions by engine. */
export interface Floor {
  readonly targets: Readonly<Record<'ios' | 'chrome', string>>;
  /** What WeChat's base library adds by itself, as core-js names it. */
  readonly standIns: ReadonlySet<string>;
}

export const packageFloor: Floor = {
  targets: floor.package.targets,
  standIns: new Set(getPolyfillInfo(floor.package.baseLibrary)?.coreJsModules),
};
/** The browser build adds these by itself: src/platform/stand-ins.ts. */
const added = ['es.object.from-entries', 'es.string.replace-all'];
export const browserFloor: Floor = { targets: floor.browser.targets, standIns: new Set(added) };
export const { ecmaVersion } = floor;

/** A node of MDN's data: what it says of a feature, and the features within it. */
export interface Feature {
  readonly __compat?: { readonly support: Readonly<Record<string, unknown>> };
  readonly [name: string]: unknown;
}

const browsers = { ios: 'safari_ios', chrome: 'chrome' } as const;
const number = (version: string): number => {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  return major * 1000 + minor;
};

interface Statement {
  readonly version_added: string | boolean | null;
  readonly version_removed?: string;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
  readonly partial_implementation?: boolean;
}

const holds = (statement: Statement, version: string): boolean =>
  !statement.flags &&
  !statement.prefix &&
  !statement.alternative_name &&
  (statement.version_added === true ||
    (typeof statement.version_added === 'string' &&
      statement.version_added !== 'preview' &&
      number(statement.version_added) <= number(version)));

/** Whether every engine of the floor has the feature. A feature that the data does not know is taken as there. */
export function isThere(feature: Feature | undefined, { targets }: Floor): boolean {
  const support = feature?.__compat?.support;
  if (!support) return true;
  return (Object.keys(browsers) as (keyof typeof browsers)[]).every((engine) => {
    const said = support[browsers[engine]] as Statement | Statement[] | undefined;
    return said === undefined || (Array.isArray(said) ? said : [said]).some((one) => holds(one, targets[engine]));
  });
}

export const data = bcd as unknown as {
  readonly javascript: { readonly builtins: Readonly<Record<string, Feature>> };
  readonly api: Readonly<Record<string, Feature>>;
  readonly css: {
    readonly properties: Readonly<Record<string, Feature>>;
    readonly selectors: Readonly<Record<string, Feature>>;
    readonly types: Readonly<Record<string, Feature>>;
    readonly 'at-rules': Readonly<Record<string, Feature>>;
  };
};
