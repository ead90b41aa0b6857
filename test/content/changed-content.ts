import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileContent } from '../../scripts/content/compile';
import { printFault } from '../../scripts/content/fault';
import { top } from '../support/dist';

export interface ChangedContent {
  /** What the tool prints of the content as it stands. */
  faults(): string[];
  /**
   * What the tool prints after one change in one file, which is then put back.
   * @throws Error when the change changes nothing.
   */
  after(file: string, from: string | RegExp, to: string | ((whole: string) => string)): string[];
}

/** A copy of the content for all tests of a file; each changes it in one place. */
export function changedContent(): ChangedContent {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  beforeAll(() => cpSync(path.join(top, 'src/content/data'), folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));
  const faults = () => compileContent(folder, '0.0.0', '2026-11-24').faults.map(printFault);
  return {
    faults,
    after(file, from, to) {
      const whole = path.join(folder, file);
      const text = readFileSync(whole, 'utf8');
      const changed = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
      if (changed === text) throw new Error(`${file} has nothing like ${String(from)}`);
      writeFileSync(whole, changed);
      try {
        return faults();
      } finally {
        writeFileSync(whole, text);
      }
    },
  };
}
