/** The id of a stand for its code and its folder; or why there is none, and what to write. */
export type FoundStand =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly fault: string; readonly mend: string };

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Words around the number of a stand; each is a break in its id. */
const boothWords = /展位|摊位|展台|展区|展厅|[区馆厅号排层楼座台桌位室第栋幢]/g;
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** What Excel makes of 1-2 or 3/4 in a column that is not text. */
const dates = new RegExp(
  [
    String.raw`^(\d{1,4}[年/.-])?\d{1,2}(月\d{1,2}日|[/.-]\d{1,2}[/.-]\d{2,4})$`,
    String.raw`^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$`,
    String.raw`^\d{1,2}-${month}(-\d+)?$`,
    String.raw`^${month}-\d+$`,
  ].join('|'),
);

/**
 * The id in what a list calls a stand: small letters and digits, anything between them a hyphen. `Ａ１` is a1, `1.0` is
 * 1, `A区12号` is a-12. A date or a rounded number, which Excel makes of some numbers of stands, is refused.
 */
export function standIdOf(text: string): FoundStand {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  const asText = 'set the column to “text” in Excel and type the number of the stand again';
  if (dates.test(plain))
    return { ok: false, fault: `“${text}” is a date: Excel made it out of a number`, mend: asText };
  if (/^\d(\.\d+)?e\+\d+$/.test(plain))
    return { ok: false, fault: `“${text}” is a number that Excel rounded`, mend: asText };
  const id = plain
    .replace(/^(\d+)\.0+$/, '$1')
    .replace(boothWords, '-')
    .replace(/[\s_/\\.,、;:·#*()[\]—–~+&|-]+/g, '-')
    .replace(/^-|-$/g, '');
  return idPattern.test(id)
    ? { ok: true, id }
    : {
        ok: false,
        fault: `“${text}” is not an id`,
        mend: 'use letters and digits, such as a1 or 2-17; put words into label',
      };
}
