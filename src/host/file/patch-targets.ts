import { LAST_COLUMN, LAST_ROW } from '../../table/area.ts';
import type { CellPatch, CellRun, StyleRequest } from './patch.ts';

const COLUMNS = 16_384;
/** Runs that one patch may hold: their number shares the 53 bits of a double with row and column. */
const MOST_RUNS = 262_144;

/** One cell to change. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly patch: CellPatch;
  readonly style: StyleRequest | undefined;
}

/** The cells of all runs in order of rows and columns; where runs cover the same cell, the last one's. */
export class Targets {
  private readonly runs: readonly CellRun[];
  /** Row, column and run packed into one number each, so that millions of cells sort without an object for each. */
  private readonly keys: Float64Array;

  /** @param runs at most 262,144 of them */
  constructor(runs: readonly CellRun[]) {
    if (runs.length > MOST_RUNS) throw new RangeError(`a patch holds at most ${MOST_RUNS} runs`);
    this.runs = runs;
    const keys = new Float64Array(runs.reduce((sum, run) => sum + run.cells.length, 0));
    let count = 0;
    runs.forEach((run, n) => {
      const { column, top, cells } = run;
      if (column < 0 || column > LAST_COLUMN || top < 0 || top + cells.length - 1 > LAST_ROW) {
        throw new RangeError(`a run leaves the sheet: column ${column}, rows ${top} to ${top + cells.length - 1}`);
      }
      cells.forEach((cell, down) => {
        if (cell) keys[count++] = ((top + down) * COLUMNS + column) * MOST_RUNS + n;
      });
    });
    keys.subarray(0, count).sort();
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const place = Math.floor((keys[at] ?? 0) / MOST_RUNS);
      if (at + 1 < count && Math.floor((keys[at + 1] ?? 0) / MOST_RUNS) === place) continue;
      keys[kept++] = keys[at] ?? 0;
    }
    this.keys = keys.subarray(0, kept);
  }

  get count(): number {
    return this.keys.length;
  }

  /** Row of the cell at a position, without making a target of it. */
  row(at: number): number {
    return Math.floor((this.keys[at] ?? 0) / MOST_RUNS / COLUMNS);
  }

  /** The cell at a position from 0 to `count - 1`. */
  get(at: number): Target {
    const key = this.keys[at] ?? 0;
    const place = Math.floor(key / MOST_RUNS);
    const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
    const run = this.runs[key % MOST_RUNS];
    const patch = run?.cells[row - run.top];
    if (!run || !patch) throw new RangeError(`no target ${at}`);
    return { row, column, patch, style: ('remove' in patch ? undefined : patch.style) ?? run.style };
  }

  /** Position of the first cell in a row at or after this one. */
  from(row: number): number {
    const key = row * COLUMNS * MOST_RUNS;
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
