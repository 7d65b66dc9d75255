import type { OldEncoding } from './old-text-codes.ts';

/** What a font of old times makes of the characters of a cell. */
export interface OldFont {
  readonly encoding: OldEncoding;
  /** Whether it draws every letter as a capital, as `.VnTimeH` does. */
  readonly capitals: boolean;
}

/**
 * Whether a font is one for text of an old encoding, by its name.
 *
 * @param name as the workbook gives it; `undefined` when it is not known
 * @returns `undefined` for every other font
 * @example oldFont('.VnTimeH') // { encoding: 'tcvn3', capitals: true }
 * @example oldFont('VNI-Times') // { encoding: 'vni', capitals: false }
 */
export function oldFont(name: string | undefined): OldFont | undefined {
  if (name === undefined) return undefined;
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.endsWith('H') };
  return /^vni[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : undefined;
}
