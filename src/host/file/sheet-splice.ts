import { ByteSink } from './byte-sink.ts';
import { type Edit, sortEdits } from './edits.ts';
import type { Targets } from './patch-targets.ts';
import { RowSplicer } from './row-splicer.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { SheetChild } from './sheet-part.ts';
import type { StyleWriter } from './style-writer.ts';

/** The rows that change: where in the part, whether the row is there already, and which targets are its own. */
interface RowAction {
  readonly place: number;
  readonly exists: boolean;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function* rowsOf(targets: Targets): Generator<{ row: number; from: number; to: number }> {
  for (let from = 0; from < targets.count;) {
    const row = targets.row(from);
    const to = targets.from(row + 1);
    yield { row, from, to };
    from = to;
  }
}

/** Where each row goes. New rows stand before the first row of the file with a higher number. */
function planRows(cells: SheetCells, targets: Targets, end: number): RowAction[] {
  const { store, ordered } = cells.part.rows;
  const known = new Map<number, number>();
  const highest = store.rows.slice(0, store.rowCount);
  if (!ordered) {
    for (let n = store.rowCount - 1; n >= 0; n--) known.set(store.rows[n] ?? 0, store.rowPlaces[n] ?? 0);
    for (let n = 1; n < highest.length; n++) highest[n] = Math.max(highest[n] ?? 0, highest[n - 1] ?? 0);
  }
  const actions: RowAction[] = [];
  let [next, after] = [0, 0];
  for (const { row, from, to } of rowsOf(targets)) {
    while (next < highest.length && (highest[next] ?? 0) < row) next++;
    const place = ordered ? (highest[next] === row ? store.rowPlaces[next] : undefined) : known.get(row);
    while (after < highest.length && (highest[after] ?? 0) <= row) after++;
    const exists = place !== undefined;
    actions.push({
      place: place ?? (after < highest.length ? (store.rowPlaces[after] ?? end) : end),
      exists,
      row,
      from,
      to,
    });
  }
  return ordered
    ? actions
    : actions.sort((a, b) => a.place - b.place || Number(a.exists) - Number(b.exists) || a.row - b.row);
}

/**
 * A sheet's part with cells changed and other edits made, in blocks; everything else is copied.
 *
 * @param targets the cells to change
 * @param edits changes outside `sheetData`
 * @param styles takes the styles that new cells need
 * @returns the blocks, and how many formulas of the sheet were written over
 */
export function spliceSheet(
  cells: SheetCells,
  targets: Targets,
  edits: readonly Edit[],
  styles: StyleWriter,
): { blocks: Uint8Array[]; formulasLost: number } {
  const { xml, prefix, children } = cells.part;
  const data = children.find((child) => child.name === 'sheetData') as SheetChild;
  const sink = new ByteSink();
  const splicer = new RowSplicer(cells, styles, sink);
  let at = 0;
  const goTo = (place: number): void => {
    sink.copy(xml, at, place);
    at = place;
  };
  const write = (some: readonly Edit[]): void => {
    for (const edit of some) {
      goTo(edit.from);
      sink.write(edit.put);
      at = edit.to;
    }
  };
  const sorted = sortEdits(edits);
  write(sorted.filter((edit) => edit.from <= data.from));
  const selfClosing = data.openTo === data.to;
  if (selfClosing && targets.count > 0) {
    goTo(xml.lastIndexOf(0x2f, data.to - 1));
    sink.write('>');
  }
  for (const action of planRows(cells, targets, selfClosing ? at : data.closeFrom)) {
    if (action.place > at) goTo(action.place);
    if (action.exists) at = splicer.row(action.place, targets, action.from, action.to);
    else splicer.newRow(action.row, targets, action.from, action.to);
  }
  if (selfClosing && targets.count > 0) {
    sink.write(`</${prefix}sheetData>`);
    at = data.to;
  }
  write(sorted.filter((edit) => edit.from > data.from));
  goTo(xml.length);
  return { blocks: sink.blocks(), formulasLost: splicer.formulasLost };
}
