import type { Drawing, Measure, Shape } from '@/lib/drawing';
import { breakLines } from '@/lib/line-breaks';
import { quietModules, type PlainCode } from '@/lib/plain-code';

/** One line of the picture: a step, and the one thing to know about it. */
export interface PictureLine {
  readonly title: string;
  readonly detail: string | undefined;
}

/** What the picture of a plan says, in the words of the page. */
export interface PlanPicture {
  /** Name of the guide, city and day, above the title. */
  readonly head: string;
  readonly title: string;
  readonly lines: readonly PictureLine[];
  /** The code that leads to this plan; undefined where there is no address. */
  readonly code: PlainCode | undefined;
  /** What to do with the code, or how to find the guide without one. */
  readonly codeWords: string;
  /** Whom to call for what, one line each. */
  readonly calls: readonly string[];
  readonly foot: string;
}

/** As wide as WeChat leaves a picture that is sent without "original". */
const width = 1080;
const margin = 64;
const room = width - 2 * margin;
const ringRadius = 34;
const textLeft = margin + 2 * ringRadius + 28;
const codeSide = 400;
/** So many steps have their detail; further ones are named in one line each, so that none is missing. */
const fullLines = 5;

/** Always light paper: it is printed, and cameras read it. */
const colours = { paper: '#ffffff', ink: '#17211c', soft: '#4a5750', rule: '#e3e8e5', brand: '#0b6a53' } as const;

interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly lineHeight: number;
}
const styles = {
  head: { size: 32, bold: false, colour: colours.soft, lineHeight: 46 },
  title: { size: 60, bold: true, colour: colours.ink, lineHeight: 82 },
  step: { size: 44, bold: true, colour: colours.ink, lineHeight: 60 },
  detail: { size: 36, bold: false, colour: colours.soft, lineHeight: 52 },
  call: { size: 38, bold: true, colour: colours.ink, lineHeight: 56 },
} as const satisfies Readonly<Record<string, Style>>;

/** Lays blocks below each other; `top` is where the next one begins. */
class Sheet {
  readonly shapes: Shape[] = [];
  top = margin;

  constructor(private readonly measure: Measure) {}

  text(words: string, style: Style, x: number, space: number): void {
    for (const line of breakLines(words, space, (part) => this.measure(part, style.size, style.bold))) {
      const y = this.top + (style.lineHeight + style.size) / 2 - style.size * 0.12;
      this.shapes.push({ kind: 'text', x, y, text: line, size: style.size, bold: style.bold, colour: style.colour });
      this.top += style.lineHeight;
    }
  }

  rule(above: number, below: number): void {
    this.shapes.push({
      kind: 'box',
      x: margin,
      y: this.top + above,
      width: room,
      height: 3,
      colour: colours.rule,
    });
    this.top += above + 3 + below;
  }

  number(mark: string, radius: number): void {
    const [x, y] = [margin + ringRadius, this.top + 30];
    const size = radius;
    this.shapes.push(
      { kind: 'ring', x, y, radius, width: 4, colour: colours.brand },
      { kind: 'text', x, y: y + size * 0.36, text: mark, size, bold: true, colour: colours.brand, centred: true },
    );
  }

  code({ size, runs }: PlainCode, x: number, y: number): number {
    const module = Math.max(4, Math.floor(codeSide / (size + 2 * quietModules)));
    for (const run of runs)
      this.shapes.push({
        kind: 'box',
        x: x + run.x * module,
        y: y + run.y * module,
        width: run.length * module,
        height: module,
        colour: '#000000',
      });
    return size * module;
  }
}

function steps(sheet: Sheet, lines: readonly PictureLine[]): void {
  lines.forEach(({ title, detail }, index) => {
    const full = index < fullLines;
    sheet.rule(index <= fullLines ? 26 : 14, full ? 26 : 14);
    const top = sheet.top;
    sheet.number(String(index + 1), full ? ringRadius : 26);
    sheet.text(
      title,
      full ? styles.step : { ...styles.detail, colour: colours.ink },
      textLeft,
      width - margin - textLeft,
    );
    if (full && detail) sheet.text(detail, styles.detail, textLeft, width - margin - textLeft);
    sheet.top = Math.max(sheet.top, top + 60);
  });
}

/**
 * The plan as one picture 1,080 px wide, as high as it needs: head, title, a line or two a step, a code that leads to
 * this very plan, whom to call.
 * @param measure of the canvas that it is drawn on.
 */
export function planPicture(plan: PlanPicture, measure: Measure): Drawing {
  const sheet = new Sheet(measure);
  sheet.text(plan.head, styles.head, margin, room);
  sheet.text(plan.title, styles.title, margin, room);
  steps(sheet, plan.lines);
  sheet.rule(26, 40);
  const top = sheet.top;
  const side = plan.code ? sheet.code(plan.code, margin, top) : 0;
  const left = side > 0 ? margin + side + 48 : margin;
  for (const call of plan.calls) sheet.text(call, styles.call, left, width - margin - left);
  sheet.top += 10;
  sheet.text(plan.codeWords, styles.detail, left, width - margin - left);
  sheet.text(plan.foot, styles.head, left, width - margin - left);
  const height = Math.ceil(Math.max(sheet.top, top + side)) + margin;
  const paper = { kind: 'box', x: 0, y: 0, width, height, colour: colours.paper } as const;
  return { width, height, shapes: [paper, ...sheet.shapes] };
}
