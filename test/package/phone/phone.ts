import path from 'node:path';
import { readFileSync } from 'node:fs';
import type * as Exparser from 'miniprogram-exparser';
import { loadEngine, type Simulate } from './engine';
import { withoutIcu } from './plain-engine';
import { QuickTimers } from './quick-timers';
import { attributeOf, elementsOf, findElement, tapElement } from './nodes';
import { recordedCanvas } from './canvas';
import { subpackageLoaders } from './loaders';
import { parseQuery, routesOf, type AppConfig } from './routes';
import { createWx, type Call, type PhoneStorage, type Refusals } from './wx';

interface PageInstance {
  data: unknown;
  setData(data: object, done?: () => void): void;
  onLoad?(query: object): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
  onShareAppMessage?(event: object): object;
  route: string;
  options: object;
}

export interface PhonePage {
  readonly route: string;
  readonly dom: Element;
  readonly instance: PageInstance;
  /** UTF-8 bytes of each `setData` of the page, in order. */
  readonly setData: number[];
}

type EngineElement = Element & { readonly __wxElement?: never };

/** A phone that runs the built package: WeChat's compiler and component engine, and a stand-in for `wx`. */
export class Phone {
  readonly calls: Call[] = [];
  readonly errors: string[] = [];
  readonly stack: PhonePage[] = [];
  readonly storage: PhoneStorage = new Map();
  /** What was drawn on the canvas of a page. */
  readonly canvas = recordedCanvas();
  private exparser!: typeof Exparser;
  private simulate!: Simulate;
  private opening: Promise<unknown> = Promise.resolve();
  /** A page's script runs once; opening it again makes another instance. */
  private readonly registered = new Map<string, string>();
  private readonly spies: jest.SpyInstance[] = [];
  private readonly timers = new QuickTimers();
  private withIcu?: () => void;

  constructor(
    private readonly dist: string,
    private readonly refusals: Refusals = {},
  ) {}

  /** Starts the app anew, as after it was closed: storage stays, everything else is gone. */
  start(): void {
    this.stop();
    jest.resetModules();
    this.registered.clear();
    document.body.innerHTML = '';
    const world = globalThis as unknown as Record<string, unknown>;
    const register = (config: Record<string, unknown>) => {
      const methods = Object.fromEntries(Object.entries(config).filter(([, value]) => typeof value === 'function'));
      (world.Component as (definition: object) => void)({
        data: config.data,
        behaviors: config.behaviors ?? [],
        methods,
      });
    };
    this.timers.watch();
    if (this.refusals.noIcu) this.withIcu = withoutIcu();
    delete world.wx;
    ({ simulate: this.simulate, exparser: this.exparser } = loadEngine());
    let app: object = {};
    const wx = createWx(
      this.storage,
      this.refusals,
      this.calls,
      (name, url) => (this.opening = this.follow(name, url)),
      this.canvas,
    );
    this.refusals.alter?.(wx);
    Object.assign(world, {
      wx,
      App: (definition: { onLaunch?: (options: object) => void }) => {
        app = definition;
        definition.onLaunch?.({ path: 'pages/home/index', query: {}, scene: 1001 });
      },
      Page: register,
      getApp: () => app,
      getCurrentPages: () => this.stack.map((page) => page.instance),
    });
    for (const level of ['error', 'warn'] as const) {
      this.spies.push(
        jest
          .spyOn(console, level)
          .mockImplementation((...words: unknown[]) => void this.errors.push(words.map(String).join(' '))),
      );
    }
    for (const [loader, load] of subpackageLoaders(this.dist, this.refusals))
      jest.doMock(path.join(this.dist, loader), () => load, { virtual: true });
    jest.requireActual(path.join(this.dist, 'app.js'));
  }

  stop(): void {
    while (this.stack.length > 0) this.close();
    this.spies.splice(0).forEach((spy) => spy.mockRestore());
    this.timers.unwatch();
    this.withIcu?.();
    this.withIcu = undefined;
  }

  /** Opens a page by its route (`guide`) and its raw query (`id=wechat`). */
  async open(name: string, query = ''): Promise<PhonePage> {
    const config = JSON.parse(readFileSync(path.join(this.dist, 'app.json'), 'utf8')) as AppConfig;
    const route = routesOf(config).find((known) => known.split('/').at(-2) === name) ?? `pages/${name}/index`;
    const file = path.join(this.dist, route);
    const id =
      this.registered.get(route) ??
      this.simulate.load(file, 'page', {
        compiler: 'official',
        rootPath: this.dist,
        usingComponents: { ...config.usingComponents, comp: '/comp' },
      });
    this.registered.set(route, id);
    const rendered = this.simulate.render(id);
    const instance = rendered.instance as PageInstance;
    const page: PhonePage = { route, dom: rendered.dom, instance, setData: [] };
    const send = instance.setData.bind(instance);
    instance.setData = (data, done) => {
      page.setData.push(Buffer.byteLength(JSON.stringify(data)));
      send(data, done);
    };
    instance.route = route;
    instance.options = parseQuery(query);
    this.stack.at(-1)?.instance.onHide?.();
    this.stack.push(page);
    const host = document.createElement('div');
    document.body.append(host);
    rendered.attach(host);
    this.run(() => instance.onLoad?.(parseQuery(query)));
    this.run(() => instance.onShow?.());
    this.run(() => instance.onReady?.());
    await this.timers.settle();
    await this.redirected(page);
    return page;
  }

  get page(): PhonePage {
    const top = this.stack.at(-1);
    if (!top) throw new Error('no page is open');
    return top;
  }

  /** What can be read on the top page. */
  get text(): string {
    return (this.page.dom.textContent ?? '').replace(/\s+/g, ' ');
  }

  /** Taps what has these words as label or text, and waits for what follows. */
  async tap(words: string): Promise<void> {
    tapElement(findElement(this.page.dom, words), this.exparser);
    await this.timers.settle();
    await this.opening;
  }

  /** The phone's own way back: it closes a half-sheet that is open, and else leaves the page, as WeChat does. */
  async back(): Promise<void> {
    const sheet = this.page.dom.querySelector('wx-page-container') as EngineElement | null;
    if (sheet?.__wxElement)
      this.exparser.triggerEvent(
        sheet.__wxElement,
        'beforeleave',
        {},
        {
          bubbles: false,
          composed: false,
          capturePhase: false,
        },
      );
    else await this.follow('navigateBack', '');
    await this.timers.settle();
  }

  /** `true` or `false` for a tick or a choice with these words. */
  checked(words: string): string {
    return attributeOf(findElement(this.page.dom, words), 'aria-checked');
  }

  /** Waits for pages that the app itself is opening. */
  async settled(): Promise<void> {
    await this.timers.settle();
    await this.opening;
  }

  /** Types into the field with this label, as the keyboard reports it. */
  async type(label: string, value: string): Promise<void> {
    const field: EngineElement | undefined = elementsOf(this.page.dom).find(
      (element) => attributeOf(element, 'aria-label') === label,
    );
    if (!field?.__wxElement) throw new Error(`no field "${label}"`);
    this.exparser.triggerEvent(
      field.__wxElement,
      'input',
      { value },
      { bubbles: true, composed: true, capturePhase: false },
    );
    await this.timers.settle();
  }

  has(words: string): boolean {
    try {
      return Boolean(findElement(this.page.dom, words));
    } catch {
      return false;
    }
  }

  /** A page that went on to another by itself: waits for that one. */
  private async redirected(page: PhonePage): Promise<void> {
    if (this.stack.at(-1) !== page) await this.settled();
  }

  private run(lifecycle: () => void): void {
    try {
      lifecycle();
    } catch (error) {
      this.errors.push(`lifecycle: ${String(error)}`);
    }
  }

  private close(): void {
    const page = this.stack.pop();
    this.run(() => page?.instance.onUnload?.());
  }

  private async follow(name: string, url: string): Promise<void> {
    if (name === 'navigateBack') {
      this.close();
      this.run(() => this.page.instance.onShow?.());
      return this.timers.settle();
    }
    if (name === 'reLaunch') while (this.stack.length > 0) this.close();
    if (name === 'redirectTo') this.close();
    const [route = '', query = ''] = url.replace(/^\//, '').split('?');
    await this.open(route.split('/').at(-2) ?? '', query);
  }
}
