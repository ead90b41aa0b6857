import { audit } from './audit';
import { changes, correction } from './changes';
import { coverage } from './coverage';
import { page, picture } from './page';
import { check } from './check';
import type { Command } from './command';
import { graph } from './graph';
import { begun, diff, due } from './editor';
import { links } from './links';
import { plan } from './plan';
import { keygen, pack, publish, renew, sign, verify } from './publish';

/** The words that `npm run content --` knows. A new one is a file in this folder and a line here. */
const commands: Readonly<Record<string, Command>> = {
  check,
  graph,
  pack,
  keygen,
  sign,
  verify,
  renew,
  new: begun,
  due,
  diff,
  links,
  audit,
  picture,
  changes,
  correction,
  publish,
  coverage,
  page,
  plan,
};

const help = (): string =>
  ['npm run content -- <word>', ...Object.entries(commands).map(([word, { usage }]) => `  ${word} ${usage}`)].join(
    '\n',
  );

/**
 * Runs the word that stands first; without one the content is checked.
 * @returns what to print; rejects with one clear sentence, also where the word refuses at once.
 */
export async function runCommand([word = 'check', ...args]: readonly string[]): Promise<string> {
  if (['help', '--help', '-h'].includes(word)) return help();
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (!command) throw new Error(`"${word}" is not a word of this tool.\n${help()}`);
  return command.run(args);
}
