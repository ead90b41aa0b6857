const cells = 24;

/** A bar on a terminal; one line a step anywhere else, so that a log stays readable. */
export function progressBar(
  total: number,
  out: { readonly isTTY?: boolean; write(text: string): unknown },
): (done: number, words: string) => void {
  return (done, words) => {
    const full = Math.round((cells * done) / total);
    const line = `[${'█'.repeat(full)}${'░'.repeat(cells - full)}] ${done}/${total} ${words}`;
    out.write(out.isTTY ? `\r\u001b[K${line}${done === total ? '\n' : ''}` : `${line}\n`);
  };
}
