/** Vowels with a tone mark, and ü, as pinyin is typed without marks (ü as v). */
const plainVowels: Readonly<Record<string, string>> = {
  a: 'āáǎàâä',
  e: 'ēéěèêë',
  i: 'īíǐìîï',
  o: 'ōóǒòôö',
  u: 'ūúǔùû',
  v: 'üǖǘǚǜ',
  n: 'ńňǹñ',
};

const plainOf = new Map<string, string>();
for (const plain of Object.keys(plainVowels)) for (const mark of plainVowels[plain] ?? '') plainOf.set(mark, plain);

const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
/** How far a full-width form stands from its ASCII character. */
const fullWidthOffset = 0xfee0;
const ideographicSpace = 0x3000;
const combiningMark = /[\u0300-\u036f]/;

/**
 * Folds what was typed into one form: full width to half width, capitals to small letters, toned pinyin to plain
 * letters with ü as v. Tables of ours do it, since an engine without ICU leaves `normalize` without effect.
 * @param text any string; never throws.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text.toLowerCase()) {
    const code = character.charCodeAt(0);
    if (combiningMark.test(character)) continue;
    if (code === ideographicSpace) folded += ' ';
    else if (code >= fullWidthFirst && code <= fullWidthLast)
      folded += String.fromCharCode(code - fullWidthOffset).toLowerCase();
    else folded += plainOf.get(character) ?? character;
  }
  return folded;
}
