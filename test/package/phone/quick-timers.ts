/** A drawing, and what Taro and React put off to the next turn; what waits longer waits for a person or a network. */
const quickMs = 20;
const minTurns = 4;
/** An app that never comes to rest is not waited for. */
const maxTurns = 500;

interface Quick {
  /** When it is due, ms on the clock of the quick timers. */
  readonly due: number;
  readonly act: () => void;
}

/**
 * Runs what the app has put off for a moment as soon as the machine is free, each in a turn of its own and in the order
 * in which a phone would, so that nobody waits for the moments to pass; and knows what is still put off, so that a test
 * waits for it on a busy machine too.
 */
export class QuickTimers {
  private readonly pending = new Map<unknown, Quick>();
  private now = 0;
  private restore?: () => void;
  private turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  /** Takes the timers that are started from now on. */
  watch(): void {
    this.unwatch();
    const { setTimeout: start, clearTimeout: end } = globalThis;
    this.turn = () => new Promise((resolve) => start(resolve, 0));
    const runNext = () => {
      const [next] = [...this.pending].sort(([, one], [, other]) => one.due - other.due);
      if (!next) return;
      const [id, { due, act }] = next;
      this.pending.delete(id);
      this.now = Math.max(this.now, due);
      act();
    };
    Object.assign(globalThis, {
      setTimeout: (act: (...words: unknown[]) => void, ms = 0, ...words: unknown[]): unknown => {
        if (ms > quickMs) return start(() => act(...words), ms);
        const id: unknown = start(runNext, 0);
        this.pending.set(id, { due: this.now + Math.max(ms, 1), act: () => act(...words) });
        return id;
      },
      clearTimeout: (id?: number) => {
        // Its turn, if it comes, finds the next one or nothing.
        if (!this.pending.delete(id)) end(id);
      },
    });
    this.restore = () => Object.assign(globalThis, { setTimeout: start, clearTimeout: end });
  }

  /** Timers are those of the machine again. */
  unwatch(): void {
    this.restore?.();
    this.restore = undefined;
    this.pending.clear();
  }

  /** Waits some turns, and as long as the app has put something off. */
  async settle(): Promise<void> {
    for (let turns = 0; turns < minTurns || (this.pending.size > 0 && turns < maxTurns); turns += 1) await this.turn();
  }
}
