import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/**
 * Reads a list of files that do not exist, `[{ file, text }]`, from standard input, and prints what the project's lint
 * says of each: a list of the messages that are errors. Run by lint.test.ts in a process of its own, since jest cannot
 * import the lint's configuration, an ES module.
 */
const probes = JSON.parse(await text(process.stdin));
// Circles are looked for on disk, where these files are not; style.test.ts has two that are.
const eslint = new ESLint({ overrideConfig: { rules: { 'import/no-cycle': 'off' } } });
const found = [];
for (const probe of probes) {
  const results = await eslint.lintText(probe.text, { filePath: probe.file });
  found.push(
    results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2).map(({ message }) => message)),
  );
}
console.log(JSON.stringify(found));
