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

/** What an engine without ICU does in the place of what it cannot know. */
const plain: readonly (readonly [owner: object, name: string, act: (this: never, ...words: never[]) => unknown])[] = [
  [
    String.prototype,
    'normalize',
    function (this: string) {
      return String(this);
    },
  ],
  [
    String.prototype,
    'localeCompare',
    function (this: string, other: string) {
      return this < other ? -1 : Number(this > other);
    },
  ],
  [
    String.prototype,
    'toLocaleLowerCase',
    function (this: string) {
      return this.toLowerCase();
    },
  ],
  [
    String.prototype,
    'toLocaleUpperCase',
    function (this: string) {
      return this.toUpperCase();
    },
  ],
  [
    Number.prototype,
    'toLocaleString',
    function (this: number) {
      return String(this);
    },
  ],
  [
    Date.prototype,
    'toLocaleString',
    function (this: Date) {
      return this.toString();
    },
  ],
  [
    Date.prototype,
    'toLocaleDateString',
    function (this: Date) {
      return this.toDateString();
    },
  ],
  [
    Date.prototype,
    'toLocaleTimeString',
    function (this: Date) {
      return this.toTimeString();
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
  for (const [owner, name, value] of plain)
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  world.RegExp = withoutNames(engine as RegExpConstructor);
  delete world.Intl;
  return () => {
    Object.assign(world, { RegExp: engine, Intl: tables });
    plain.forEach(([owner, name], index) => Object.defineProperty(owner, name, before[index]!));
  };
}
