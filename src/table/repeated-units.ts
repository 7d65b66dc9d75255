import { cellName } from './area.ts';
import type { Cells } from './cells.ts';
import type { DraftColumn } from './draft-column.ts';
import type { Problem } from './problem.ts';
import type { Table } from './table.ts';
import { unitKey } from './unit-names.ts';

/**
 * Units that appear twice in the same group; the second is told. Another column of names (a district beside its communes, a code)
 * tells two units of one name apart.
 *
 * @param drafts drafts of all columns, settled
 */
export function repeatedUnits(
  cells: Cells,
  { sheet, rows, columns }: Table,
  drafts: readonly DraftColumn[],
): readonly Problem[] {
  const unit = columns.find(({ role }) => role === 'unit')?.column ?? 0;
  const others = drafts
    .filter(({ column, role, meaning }) => column !== unit && (role === 'unit-code' || meaning.meaning === 'unit'))
    .map(({ column }) => column);
  const group = groupOf(rows);
  const keyOf = (index: number): string => {
    const row = rows[index];
    const beside = others.map((column) => JSON.stringify(cells.value(row?.row ?? -1, column))).join('|');
    return `${unitKey(row?.name ?? '')}|${group[index] ?? ''}|${beside}`;
  };
  return candidates(rows).flatMap((indexes) => {
    const first = new Map<string, number>();
    return indexes.flatMap((index): Problem[] => {
      const key = keyOf(index);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        return [];
      }
      const details = { unit: rows[index]?.name ?? '', first: cellName(rows[earlier]?.row ?? 0, unit) };
      const cell = cellName(rows[index]?.row ?? 0, unit);
      return [{ code: 'unit-repeated', severity: 'warning', sheet, cell, details }];
    });
  });
}

/** Rows whose names may be the same: alike in what no spelling changes, so that the full comparison is made for few. */
function candidates(rows: Table['rows']): readonly (readonly number[])[] {
  const alike = new Map<string, number[]>();
  rows.forEach(({ kind, name }, index) => {
    if (kind !== 'leaf' || name === '') return;
    const rough = roughly(name);
    const list = alike.get(rough);
    if (list) list.push(index);
    else alike.set(rough, [index]);
  });
  return [...alike.values()].filter((indexes) => indexes.length > 1);
}

/** The consonants and digits of the last word: the same in every spelling of a name. */
function roughly(name: string): string {
  const last = /[\p{L}\p{M}\d]+[^\p{L}\d]*$/u.exec(name)?.[0] ?? '';
  return last
    .toLowerCase()
    .replace(/[^b-df-hj-np-tvwxz\d]/g, '')
    .replace(/^\D*0+(?=\d)|^p(?=\d)|^q(?=\d)/, '');
}

/** For each row the group it stands in; `undefined` outside groups. */
function groupOf(rows: Table['rows']): readonly (number | undefined)[] {
  const group: (number | undefined)[] = [];
  rows.forEach(({ kind, parts }, index) => {
    if (kind === 'group') for (const part of parts) group[part] = index;
  });
  return group;
}
