import { type Area, parseArea } from '../../table/area.ts';
import type { SheetCells } from './sheet-cells.ts';

/** A reference to a cell or an area, with the sheet it names. */
const REFERENCE =
  /(?:'((?:[^']|'')+)'!|([\w.\u0080-\uffff]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\w.(])/g;
const TEXT = /"(?:[^"]|"")*"/g;
const FUNCTION = /[A-Za-z][\w.]*\(|\b(?:TRUE|FALSE)\b/gi;
/** Functions that make references of their own. */
const INDIRECT = /\b(?:INDIRECT|OFFSET)\(/i;

/** Chains of formulas longer than this are taken to depend on the change. */
const MOST_PASSES = 20;

/** A formula of the sheet: what it refers to there; `undefined` when that cannot be told. */
interface Formula {
  readonly row: number;
  readonly column: number;
  readonly place: number;
  readonly needs: readonly Area[] | undefined;
}

/**
 * The formulas of a sheet whose results are wrong once some of its cells hold other values. A formula that cannot be understood (a
 * name, a whole column) counts as one of them.
 *
 * @param changed the cells that get other values
 * @returns where the `<f>` of each begins in the sheet's part
 */
export function staleFormulas(
  cells: SheetCells,
  changed: readonly { readonly row: number; readonly column: number }[],
): readonly number[] {
  const places = new Places(cells.area.bottom + 1);
  for (const { row, column } of changed) places.add(row, column);
  let rest = [...cells.formulaCells()].map(({ row, column, place }): Formula => {
    return { row, column, place, needs: areasIn(cells.formula(row, column) ?? '', cells.sheet) };
  });
  const stale: number[] = [];
  for (let pass = 0, found = true; found && rest.length > 0; pass += 1) {
    places.settle();
    const fresh: Formula[] = [];
    for (const formula of rest) {
      const { needs } = formula;
      const isStale = pass === MOST_PASSES || needs === undefined || needs.some((area) => places.touch(area));
      if (!isStale) {
        fresh.push(formula);
        continue;
      }
      stale.push(formula.place);
      places.add(formula.row, formula.column);
    }
    found = fresh.length < rest.length;
    rest = fresh;
  }
  return stale;
}

/** The areas of its own sheet that a formula refers to; `undefined` when it may refer to others. */
function areasIn(formula: string, sheet: string): readonly Area[] | undefined {
  const bare = formula.replace(TEXT, '""');
  const areas: Area[] = [];
  const left = bare.replace(REFERENCE, (_, quoted: string | undefined, plain: string | undefined, address: string) => {
    const named = quoted?.replaceAll("''", "'") ?? plain;
    const area = parseArea(address.replaceAll('$', '').toUpperCase());
    if (area && (named === undefined || named.toLowerCase() === sheet.toLowerCase())) areas.push(area);
    return '0';
  });
  const unknown = INDIRECT.test(bare) || /[A-Za-z_\u0080-\uffff[]|\d:\$?\d/.test(left.replace(FUNCTION, '('));
  return unknown ? undefined : areas;
}

/** Cells by column, with counts so that a long range is asked about at once. */
class Places {
  private readonly rows: number;
  private readonly columns = new Map<number, { readonly cells: Uint8Array; counts: Uint32Array }>();

  constructor(rows: number) {
    this.rows = rows;
  }

  add(row: number, column: number): void {
    const found = this.columns.get(column) ?? { cells: new Uint8Array(this.rows), counts: new Uint32Array(0) };
    this.columns.set(column, found);
    found.cells[row] = 1;
  }

  /** Makes what was added so far count for ranges. */
  settle(): void {
    for (const column of this.columns.values()) {
      column.counts = new Uint32Array(this.rows + 1);
      for (let row = 0; row < this.rows; row += 1) {
        column.counts[row + 1] = (column.counts[row] ?? 0) + (column.cells[row] ?? 0);
      }
    }
  }

  /** Whether any of them lies in an area. */
  touch({ top, left, bottom, right }: Area): boolean {
    if (top === bottom && left === right) return this.columns.get(left)?.cells[top] === 1;
    const last = Math.min(bottom + 1, this.rows);
    for (const [column, { counts }] of this.columns) {
      if (column < left || column > right || top >= last) continue;
      if ((counts[last] ?? 0) > (counts[top] ?? 0)) return true;
    }
    return false;
  }
}
