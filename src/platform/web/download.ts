/** How long the address of a file stays for the browser to read it. */
const keptMs = 10_000;

/**
 * Hands a file to the browser as a download.
 * @param make the file; a browser may lack what it is made of.
 * @returns false where the browser throws.
 */
export function downloadFile(make: () => Blob, name: string): boolean {
  try {
    const address = URL.createObjectURL(make());
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), keptMs);
    return true;
  } catch {
    return false;
  }
}
