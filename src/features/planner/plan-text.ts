import type { PartCase, Store, Text } from '@/content';
import type { PlanStep } from './plan';

/** The sentences around a plan, with their `{name}` places filled. */
export interface PlanWords {
  readonly title: string;
  readonly foot: string;
  say(text: Text): string;
  join(items: readonly string[]): string;
  state(state: PartCase['state']): string;
  /** The date of a step, and where to go for it in the person's place, one sentence each. */
  dated(step: PlanStep): readonly string[];
  /** What the person's place itself says about a step, one statement each. */
  here(step: PlanStep): readonly string[];
  line(key: 'on' | 'otherwise' | 'failed' | 'instead' | 'needs' | 'by' | 'avoid' | 'ask', value: string): string;
}

/** What a step says beside its title and text, one sentence a line, in the order in which it is read. */
export function linesOf(step: PlanStep, { say, join, line, dated, here }: PlanWords): readonly string[] {
  const { shown } = step;
  return [
    ...dated(step),
    ...(shown.state === 'depends' ? [line('on', say(shown.on))] : []),
    ...(shown.state === 'not-for-you' ? [line('failed', say(shown.failed)), line('instead', say(shown.instead))] : []),
    ...(shown.needs ? [line('needs', join(shown.needs.map(say)))] : []),
    ...(shown.by ? [line('by', say(shown.by))] : []),
    ...(shown.state === 'depends' && shown.otherwise ? [line('otherwise', say(shown.otherwise))] : []),
    ...here(step),
  ];
}

/** The plan as plain text for a chat: numbered, with what to take care of and whom to call. */
export function planAsText(steps: readonly PlanStep[], store: Store, words: PlanWords): string {
  const blocks = steps.map((step, index) => {
    const { shown } = step;
    const numbers = (shown.ask ?? []).flatMap((id) => store.hotline(id)?.number ?? []);
    return [
      `${index + 1}. ${words.say(shown.title)} [${words.state(shown.state)}]`,
      words.say(shown.text),
      ...linesOf(step, words),
      ...(shown.avoid ? [words.line('avoid', words.say(shown.avoid))] : []),
      ...(numbers.length > 0 ? [words.line('ask', words.join(numbers))] : []),
    ].join('\n');
  });
  return [words.title, ...blocks, words.foot].join('\n\n');
}
