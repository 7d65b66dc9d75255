/** Formats that a file names by number only (ISO 29500-1, 18.8.30), as an English Excel shows them. */
const BUILTIN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** East Asian dates and times: what they look like depends on the reader's Excel; that they are dates does not. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** First number free for formats a file defines itself. */
export const FIRST_OWN_FORMAT = 164;

/**
 * The format behind a number that files use without defining it.
 *
 * @returns English notation; `undefined` when the number means nothing by itself
 * @example builtinFormat(10) // '0.00%'
 */
export function builtinFormat(id: number): string | undefined {
  return BUILTIN.get(id) ?? (isEastAsianDate(id) ? 'yyyy/m/d' : undefined);
}

/**
 * The number of a format that needs no definition.
 *
 * @returns the number, `undefined` when a definition is needed. Currency and date formats are never given: they follow the reader's country.
 * @example builtinId('0.00%') // 10
 */
export function builtinId(format: string): number | undefined {
  for (const [id, text] of BUILTIN) if (text === format && (id <= 4 || (id >= 9 && id <= 13) || id === 49)) return id;
  return undefined;
}
