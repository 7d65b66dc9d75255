/** A rectangle of cells on one sheet, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column an .xlsx sheet can hold (zero-based); Excel's own limits. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/**
 * Column letters of a zero-based column number.
 *
 * @example columnName(0) // 'A'
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * Zero-based column number of column letters, in either case.
 *
 * @returns the number, or `undefined` when the text is not a column of a sheet (`'XFE'`, `''`, `'A1'`).
 * @example columnNumber('AB') // 27
 */
export function columnNumber(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1 <= LAST_COLUMN ? number - 1 : undefined;
}

/**
 * A cell's address as a person reads it.
 *
 * @example cellName(4, 2) // 'C5'
 */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * An area's address as a person reads it; a single cell has no colon.
 *
 * @example areaName({ top: 3, left: 0, bottom: 19, right: 7 }) // 'A4:H20'
 */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads an address such as `A4:H20`, `$A$4:$H$20`, `h20:a4` or `C5`. A sheet name before `!` is ignored.
 *
 * @returns the area, or `undefined` when the text is not one rectangle of bounded cells (`A:C`, `A1,B2`, `XFE1`).
 * @example parseArea('A4:H20') // { top: 3, left: 0, bottom: 19, right: 7 }
 */
export function parseArea(address: string): Area | undefined {
  const bare = address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .trim();
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::([A-Za-z]{1,3})([1-9]\d{0,6}))?$/.exec(bare);
  if (!match) return undefined;
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  const [left, right] = [columnNumber(c1), columnNumber(c2)];
  const [top, bottom] = [Number(r1) - 1, Number(r2) - 1];
  if (left === undefined || right === undefined || top > LAST_ROW || bottom > LAST_ROW) return undefined;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/**
 * The smallest area that holds both.
 *
 * @example joinedArea({ top: 0, left: 0, bottom: 1, right: 1 }, { top: 4, left: 2, bottom: 4, right: 2 }) // A1:C5
 */
export function joinedArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
