import { cellName } from '../area.ts';
import type { Cells } from '../cells.ts';
import type { DraftColumn } from '../columns/draft-column.ts';
import { nameColumn } from '../assessed/figure-place.ts';
import { likeKey } from '../names/like-key.ts';
import type { Problem } from '../problem.ts';
import type { Table, TableRow } from '../table.ts';
import { unitKey } from '../names/unit-names.ts';

/**
 * Units that appear twice in the same group; the second is told. The unit above, a code, or another column of names tells two units of
 * one name apart; rows of earlier periods are of the same unit and are passed over.
 *
 * @param drafts drafts of all columns, settled
 */
export function repeatedUnits(cells: Cells, table: Table, drafts: readonly DraftColumn[]): readonly Problem[] {
  const { sheet, rows } = table;
  const unit = nameColumn(table);
  const others = drafts
    .filter(({ role, meaning }) => role === 'other' && meaning.meaning === 'unit')
    .map(({ column }) => column);
  const keys = new Map<string, string>();
  const keyOf = (row: TableRow): string => {
    const known = keys.get(row.name) ?? unitKey(row.name);
    keys.set(row.name, known);
    let key = `${known}|${groupOf(rows, row)}|${row.within ?? ''}|${row.code ?? ''}`;
    for (const column of others) key += `|${JSON.stringify(cells.value(row.row, column))}`;
    return key;
  };
  const units = rows.filter(({ kind, name, earlier }) => kind === 'leaf' && name !== '' && !earlier);
  const besideOf = (row: TableRow): number => besideKey(row, groupOf(rows, row));
  const beside = sharing(units, besideOf);
  const first = new Map<string, TableRow>();
  return sharing(beside, (row) => likeKey(row.name) ^ besideOf(row)).flatMap((row): Problem[] => {
    const key = keyOf(row);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, row);
      return [];
    }
    const details = { unit: row.name, first: cellName(earlier.row, unit) };
    return [{ code: 'unit-repeated', severity: 'warning', sheet, cell: cellName(row.row, unit), details }];
  });
}

/** The rows whose key another one has too, and a few others by chance: the full comparison is made for these only. */
function sharing(rows: readonly TableRow[], keyOf: (row: TableRow) => number): readonly TableRow[] {
  // Slots are far more than rows, so that few share one by chance.
  const bits = Math.min(24, Math.ceil(Math.log2(rows.length + 1)) + 3);
  const slots = new Int32Array(rows.length);
  const taken = new Uint8Array(1 << bits);
  rows.forEach((row, index) => {
    const slot = Math.imul(keyOf(row), 0x9e3779b1) >>> (32 - bits);
    slots[index] = slot;
    taken[slot] = taken[slot] === 0 ? 1 : 2;
  });
  return rows.filter((_, index) => taken[slots[index] ?? 0] === 2);
}

/** What tells a row from others of its name, as a number. */
function besideKey({ code = '', within = '' }: TableRow, group: number): number {
  let key = group;
  for (let at = 0; at < code.length; at += 1) key = (Math.imul(key, 31) + code.charCodeAt(at)) | 0;
  for (let at = 0; at < within.length; at += 1) key = (Math.imul(key, 31) + within.charCodeAt(at)) | 0;
  return key;
}

/** The group a row stands in; -1 when there is none. */
function groupOf(rows: Table['rows'], { parent = -1 }: TableRow): number {
  return rows[parent]?.kind === 'group' ? parent : -1;
}
