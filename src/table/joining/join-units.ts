import { cellName } from '../area.ts';
import { commonRank } from '../consolidation/consolidate-rank.ts';
import { nameColumn } from '../assessed/figure-place.ts';
import { levelOf } from '../rows/row-level.ts';
import type { Table, TableRow } from '../table.ts';
import type { NamedUnit } from '../names/unit-matches.ts';
import { unitKey } from '../names/unit-names.ts';

/** A unit or group of a table, as it is looked for in another table. */
export interface TableUnit extends NamedUnit {
  /** Where its name stands. */
  readonly cell: string;
  /** Index into `Table.rows` of its row: of the latest one where the table tells a unit period after period. */
  readonly index: number;
  /** Indexes of the rows that tell its earlier periods. */
  readonly earlier: readonly number[];
}

/** The depth of a village, whose height is 0. */
const LOWEST = 3;

/**
 * The units and groups of a table. The rows that tell one unit period after period are one unit.
 *
 * @param year of the figures that are wanted: where rows tell years, the unit's row is that year's
 * @example unitsOf(table) // [{ name: 'Hiệp An', within: 'Huyện Đức Trọng', height: 1, cell: 'B7', index: 0, earlier: [], group: false }, …]
 */
export function unitsOf(table: Table, year?: number): readonly TableUnit[] {
  const { rows } = table;
  const column = nameColumn(table);
  const byYear = year !== undefined && rows.some(({ period }) => period?.year === year);
  const isAside = ({ earlier, period }: TableRow): boolean =>
    byYear && period?.year !== undefined ? period.year !== year : earlier === true;
  const units: (TableUnit & { readonly earlier: number[] })[] = [];
  const aside: [index: number, key: string][] = [];
  const known = new Map<string, number[]>();
  const usual = commonRank(table);
  rows.forEach((row, index) => {
    if (row.kind !== 'leaf' && row.kind !== 'group') return;
    const within = row.within ?? groupAbove(rows, row);
    const { name, code } = row;
    const key = [unitKey(name), code, within].join('|');
    if (isAside(row)) {
      aside.push([index, key]);
      return;
    }
    const earlier: number[] = [];
    known.set(key, earlier);
    const depth = levelOf(name);
    const height = depth >= 0 ? LOWEST - depth : row.kind === 'leaf' ? usual : undefined;
    units.push({
      ...{ name, index, earlier, cell: cellName(row.row, column), group: row.kind === 'group' },
      ...(code !== undefined && { code }),
      ...(within !== undefined && { within }),
      ...(height !== undefined && { height }),
    });
  });
  for (const [index, key] of aside) known.get(key)?.push(index);
  return units;
}

/** The name of the nearest group a row stands in. */
function groupAbove(rows: readonly TableRow[], row: TableRow): string | undefined {
  const above = row.parent === undefined ? undefined : rows[row.parent];
  if (!above) return undefined;
  return above.kind === 'group' ? above.name : groupAbove(rows, above);
}
