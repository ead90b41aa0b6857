/** A drawing, and what Taro and React put off to the next turn; what waits longer waits for a person or a network. */
const quickMs = 20;
const minTurns = 4;
/** An app that never comes to rest is not waited for. */
const maxTurns = 500;

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Knows what the app has put off to a later turn, so that a test waits for it on a busy machine too. */
export class QuickTimers {
  private readonly pending = new Set<unknown>();
  private restore?: () => void;

  /** Counts the timers that are started from now on. */
  watch(): void {
    this.unwatch();
    const { setTimeout: start, clearTimeout: end } = globalThis;
    const { pending } = this;
    const counted = (act: (...words: unknown[]) => void, ms = 0, ...words: unknown[]): unknown => {
      const id: unknown = start(() => {
        pending.delete(id);
        act(...words);
      }, ms);
      if (ms <= quickMs) pending.add(id);
      return id;
    };
    Object.assign(globalThis, {
      setTimeout: counted,
      clearTimeout: (id?: number) => {
        pending.delete(id);
        end(id);
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
    for (let turns = 0; turns < minTurns || (this.pending.size > 0 && turns < maxTurns); turns += 1) await turn();
  }
}
