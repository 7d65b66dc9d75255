import type { Area } from '../../table/area.ts';
import { BLANK, type CellStore } from './cell-store.ts';

const WIDTH = 16_384;

/** Finds a cell of a store by row and column: one look for a row, and mostly one for the column. */
export class CellIndex {
  private readonly top: number;
  private readonly bottom: number;
  /** Position of each row's first cell, from `top` on. */
  private readonly first: Uint32Array;
  private readonly columns: Uint16Array;
  /** For a store out of order: which of its cells each position means. */
  private readonly order: Uint32Array | undefined;

  /** @param ordered whether the store's rows and the cells in them ascend */
  constructor(store: CellStore, ordered: boolean) {
    const rows = store.rows.subarray(0, store.rowCount);
    this.top = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0);
    this.bottom = rows.reduce((most, row) => Math.max(most, row), -1);
    this.first = new Uint32Array(Math.max(0, this.bottom - this.top + 1) + 1);
    if (ordered) {
      this.columns = store.columns;
      for (let row = 0; row < store.rowCount; row++) {
        this.first[(rows[row] ?? 0) - this.top + 1] = (store.rowFirst[row + 1] ?? 0) - (store.rowFirst[row] ?? 0);
      }
    } else {
      const places = cellPlaces(store);
      this.order = Uint32Array.from(places.keys()).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
      this.columns = Uint16Array.from(this.order, (at) => store.columns[at] ?? 0);
      for (const place of places) {
        const row = Math.floor(place / WIDTH) - this.top + 1;
        this.first[row] = (this.first[row] ?? 0) + 1;
      }
    }
    for (let row = 1; row < this.first.length; row++)
      this.first[row] = (this.first[row] ?? 0) + (this.first[row - 1] ?? 0);
  }

  /** Position in the store of the cell at a place, -1 when the file has none there. Of two at one place the first. */
  find(row: number, column: number): number {
    if (row < this.top || row > this.bottom) return -1;
    let low = this.first[row - this.top] ?? 0;
    let high = (this.first[row - this.top + 1] ?? 0) - 1;
    if (low > high) return -1;
    const guess = low + column - (this.columns[low] ?? 0);
    if (guess >= low && guess <= high && this.columns[guess] === column && !this.order) return guess;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.columns[middle] ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    if (this.columns[low] !== column) return -1;
    return this.order ? (this.order[low] ?? -1) : low;
  }
}

function cellPlaces(store: CellStore): Float64Array {
  const places = new Float64Array(store.count);
  for (let row = 0; row < store.rowCount; row++) {
    for (let at = store.rowFirst[row] ?? 0; at < (store.rowFirst[row + 1] ?? 0); at++) {
      places[at] = (store.rows[row] ?? 0) * WIDTH + (store.columns[at] ?? 0);
    }
  }
  return places;
}

/**
 * The smallest area that holds every cell with a value or a formula. Cells that are only formatted do not count: workbooks are
 * often formatted down to the last row.
 *
 * @returns `undefined` when the sheet holds nothing
 */
export function contentArea(store: CellStore): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = 0; row < store.rowCount; row++) {
    const number = store.rows[row] ?? 0;
    let any = false;
    for (let at = store.rowFirst[row] ?? 0; at < (store.rowFirst[row + 1] ?? 0); at++) {
      if (store.kinds[at] === BLANK && !store.formulas[at]) continue;
      const column = store.columns[at] ?? 0;
      any = true;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (any && number < top) top = number;
    if (any && number > bottom) bottom = number;
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
