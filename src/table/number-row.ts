import type { HeaderCell } from './header-grid.ts';

/** What a row of column numbers says: which column has which number, and which columns are quotients of others. */
export interface NumberRow {
  readonly row: number;
  /** Column → the columns it divides: `(3)=(2)/(1)` under column E gives E → [D, C]. */
  readonly quotients: ReadonlyMap<number, readonly [number, number]>;
}

const NUMBER = /^\(?\s*(\d{1,2}|[A-Za-z])\s*\)?(?:\s*=\s*(.{1,40}))?$/;
const QUOTIENT = /^\(?\s*(\d{1,2})\s*\)?\s*[/:]\s*\(?\s*(\d{1,2})\s*\)?(?:\s*[*x×]\s*100\s*%?)?$/i;

/**
 * Reads a row of column numbers under a header: `A B 1 2 3`, `(1) (2) (3)=(2)/(1)`.
 *
 * @param row its row on the sheet
 * @param cells what stands in it, left to right
 * @returns `undefined` when the row is something else: its numbers must rise from left to right and nothing else may stand there.
 */
export function readNumberRow(row: number, cells: readonly HeaderCell[]): NumberRow | undefined {
  if (cells.length < 3) return undefined;
  const columnOf = new Map<number, number>();
  const formulas = new Map<number, string>();
  let last = 0;
  for (const { area, label } of cells) {
    const match = NUMBER.exec(label.text);
    if (!match) return undefined;
    const [, mark = '', formula] = match;
    const number = Number(mark);
    if (Number.isNaN(number)) {
      if (last > 0) return undefined;
      continue;
    }
    if (number !== last + 1 && !(last === 0 && number <= 3)) return undefined;
    last = number;
    columnOf.set(number, area.left);
    if (formula !== undefined) formulas.set(area.left, formula);
  }
  const quotients = new Map<number, readonly [number, number]>();
  for (const [column, formula] of formulas) {
    const [, above, below] = QUOTIENT.exec(formula.trim()) ?? [];
    const [numerator, denominator] = [columnOf.get(Number(above)), columnOf.get(Number(below))];
    if (numerator !== undefined && denominator !== undefined) quotients.set(column, [numerator, denominator]);
  }
  return last >= 2 ? { row, quotients } : undefined;
}
