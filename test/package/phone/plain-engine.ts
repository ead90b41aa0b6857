const world = globalThis as unknown as Record<string, unknown>;

/** Refuses the names of Unicode properties, as a syntax error. */
const withoutNames = (engine: RegExpConstructor): RegExpConstructor => {
  const checked = (pattern: unknown): void => {
    const source = pattern instanceof engine ? pattern.source : String(pattern);
    if (/\\p\{/i.test(source)) throw new SyntaxError(`Invalid regular expression: /${source}/: Invalid property name`);
  };
  return new Proxy(engine, {
    apply: (target, self, args: unknown[]) => (checked(args[0]), Reflect.apply(target, self, args) as RegExp),
    construct: (target, args: unknown[]) => (checked(args[0]), Reflect.construct(target, args) as RegExp),
  });
};

type Method = (this: never, ...words: never[]) => unknown;

/** What an engine without ICU does in the place of what it cannot know: what another method does, or a plain answer. */
const plain: readonly (readonly [owner: object, name: string, instead: string | Method])[] = [
  [String.prototype, 'normalize', 'toString'],
  [String.prototype, 'toLocaleLowerCase', 'toLowerCase'],
  [String.prototype, 'toLocaleUpperCase', 'toUpperCase'],
  [Date.prototype, 'toLocaleString', 'toString'],
  [Date.prototype, 'toLocaleDateString', 'toDateString'],
  [Date.prototype, 'toLocaleTimeString', 'toTimeString'],
  [
    String.prototype,
    'localeCompare',
    function (this: string, other: string) {
      return this < other ? -1 : Number(this > other);
    },
  ],
  [
    Number.prototype,
    'toLocaleString',
    // `toString` itself would take the language for a base.
    function (this: number) {
      return String(this);
    },
  ],
];

/**
 * Makes the engine one without ICU, as WeChat's is on some Android phones: no names of Unicode properties, no `Intl`,
 * and whatever depends on a language or on Unicode's tables gives the plainest answer.
 * @returns what makes it the engine of this machine again.
 */
export function withoutIcu(): () => void {
  const { RegExp: engine, Intl: tables } = world;
  const before = plain.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)!);
  for (const [owner, name, instead] of plain) {
    const value: unknown = typeof instead === 'string' ? Reflect.get(owner, instead) : instead;
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }
  world.RegExp = withoutNames(engine as RegExpConstructor);
  delete world.Intl;
  return () => {
    Object.assign(world, { RegExp: engine, Intl: tables });
    plain.forEach(([owner, name], index) => Object.defineProperty(owner, name, before[index]!));
  };
}
