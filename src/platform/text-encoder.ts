/** WeChat has no TextEncoder, and the code maker needs one: the UTF-8 bytes of a string. */
export class TextEncoder {
  encode(text: string): Uint8Array {
    const bytes = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  }
}
