import type { BodySample } from './body-sample.ts';
import type { CellValue } from '../cells.ts';
import { labelPeriod } from '../header/header-period.ts';
import { isDateFormat } from '../numbers/number-format.ts';
import { splitNumberText } from '../numbers/number-text.ts';

/** What one cell of a column of words looks like. */
export type CellKind = 'name' | 'code' | 'numbering' | 'period' | 'sentence' | 'figure';

const NUMBERING = /^\(?(?:[IVXLC]{1,5}|\p{L}|\d{1,3}(?:\.\d{1,2}){0,3})[.)]?$/u;
const CODE = /^(?=(?:.*\d){3})[\p{L}\d]{1,6}(?:[-._/ ]?\d[\p{L}\d]*)+$/u;
const PERIOD = /^(?:kỳ|ngày|tháng|quý|năm|đến|hết|cuối|th|t|q|i{1,3}|iv|[\s\d/.-])+$/iu;
const LONGEST_NAME = 60;

/**
 * How many cells of a column are of which kind, in the sample.
 *
 * @example cellKinds(sample, 1).get('name') // 57
 */
export function cellKinds({ cells, rows }: BodySample, column: number): ReadonlyMap<CellKind, number> {
  const kinds = new Map<CellKind, number>();
  for (const row of rows) {
    const kind = kindOf(cells.value(row, column), cells.format(row, column));
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/**
 * Whether four of five written cells are of a kind.
 *
 * @example mostly('code', cellKinds(sample, 0))
 */
export function mostly(kind: CellKind, kinds: ReadonlyMap<CellKind, number>): boolean {
  const written = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  return written > 0 && (kinds.get(kind) ?? 0) * 5 >= written * 4;
}

function kindOf(value: CellValue, format: string): CellKind | undefined {
  if (typeof value === 'number') return isDateFormat(format) ? 'period' : 'figure';
  if (typeof value !== 'string') return undefined;
  const text = value.normalize('NFC').trim();
  if (text === '') return undefined;
  if (text.length > LONGEST_NAME) return 'sentence';
  if (NUMBERING.test(text)) return 'numbering';
  if (PERIOD.test(text) && labelPeriod(text)) return 'period';
  if (splitNumberText(text)) return 'figure';
  return CODE.test(text) ? 'code' : 'name';
}
