import { cellName } from '../area.ts';
import type { Cells } from '../cells.ts';
import { unitInName } from './consolidate-file-unit.ts';
import { type NamedUnit, type UnitRank, namedUnits } from './consolidate-named-unit.ts';
import { labelPeriod } from '../header/header-period.ts';
import { decomposed, withoutAccents } from '../normalise.ts';
import { commonRank, rankOfName } from './consolidate-rank.ts';
import type { Table, TablePeriod } from '../table.ts';
import { compareUnitNames } from '../names/unit-names.ts';

/** What told which unit a report speaks of. */
export type SubjectSource = 'only-unit' | 'title' | 'letterhead' | 'total-row' | 'sheet-name' | 'file-name' | 'nothing';

/** The unit a report speaks of: whose figures its total is. */
export interface Subject {
  /** As the report tells it; the file's name when nothing tells. */
  readonly name: string;
  readonly rank?: UnitRank;
  /** The unit above it, where titles name one. */
  readonly within?: string;
  readonly source: SubjectSource;
  readonly cell?: string;
  readonly certainty: 'sure' | 'likely' | 'asked';
  /** Another unit that another part of the report names instead. */
  readonly rival?: { readonly name: string; readonly source: SubjectSource; readonly cell?: string };
}

interface Told extends Partial<NamedUnit> {
  readonly name: string;
  readonly source: SubjectSource;
  readonly cell?: string;
}

/** A line of text above the table. */
interface Line {
  readonly text: string;
  readonly cell: string;
}

/** Rows above a header that are looked through. */
const MOST_ROWS = 40;

/** Words of titles; a line above the table without any is letterhead. */
const TITLE =
  /\b(?:bao cao|ket qua|tong hop|bieu|danh sach|tinh hinh|chi tieu|ke hoach|thuc hien|tien do|so lieu|bang|tham gia|bao phu|theo doi)\b/;

/** Lines whose dates are of a document, not of the figures. */
const DOCUMENT = /kem theo|ban hanh|, ngay|\bso ?:|\bso \d+\/|can cu/;

/**
 * The unit a report speaks of, from the fullest evidence: its only unit, the titles, the letterhead, the name of its total row, the
 * sheet's name, the file's name. Of several units that titles name, the lowest one above the units of the table is meant.
 *
 * @param file name of the file, without folder
 * @returns always a subject; `asked` under the file's name where nothing tells it
 * @example subjectOf(cells, table, 'bc-t9.xlsx') // { name: 'Xã Hiệp An', rank: 1, source: 'title', cell: 'A4', certainty: 'sure' }
 */
export function subjectOf(cells: Cells, table: Table, file: string): Subject {
  const base = file.replace(/\.[^.]*$/, '');
  const leaves = table.rows.filter(({ kind, earlier }) => kind === 'leaf' && !earlier);
  const below = commonRank(table);
  const lines = linesAbove(cells, table);
  const told = [...inLines(lines), ...inTotals(table), ...inNames(table.sheet, base)];
  const above = told.filter(({ rank }) => rank === undefined || below === undefined || rank > below);
  const ranks = above.flatMap(({ rank }) => rank ?? []);
  const lowest = ranks.length > 0 ? (Math.min(...ranks) as UnitRank) : undefined;
  const meant = above.filter(({ rank }) => lowest === undefined || rank === lowest);
  const first = meant[0];
  const higher = told.find(({ rank }) => rank !== undefined && rank > (first?.rank ?? 3));
  const within = higher ? { within: higher.name } : {};
  const only = leaves.length === 1 ? leaves[0] : undefined;
  if (only && !((rankOfName(only.name) ?? 1) === 0 && first?.rank !== undefined)) {
    const cell = cellName(only.row, table.columns.find(({ role }) => role === 'unit')?.column ?? table.area.left);
    const rank = rankOfName(only.name) ?? below;
    const inside = told.find((unit) => unit.rank !== undefined && unit.rank > (rank ?? 1));
    return {
      name: only.name,
      source: 'only-unit',
      cell,
      certainty: 'sure',
      ...(rank !== undefined && { rank }),
      ...(inside && { within: inside.name }),
    };
  }
  if (!first) return { name: base, source: 'nothing', certainty: 'asked' };
  const rival = meant.find((other) => other.rank === first.rank && differs(first.name, other.name));
  const sure = first.source !== 'file-name' && first.rank !== undefined && !rival;
  return { ...first, ...within, certainty: sure ? 'sure' : 'likely', ...(rival && { rival }) };
}

/**
 * The month the figures of a report are of, as its titles say; else as the header of its actuals does.
 *
 * @example reportPeriod(cells, table) // { period: { year: 2025, month: 9 }, cell: 'A5' }
 */
export function reportPeriod(cells: Cells, table: Table): { period: TablePeriod; cell: string } | undefined {
  for (const { text, cell } of linesAbove(cells, table)) {
    if (DOCUMENT.test(withoutAccents(decomposed(text)))) continue;
    const period = labelPeriod(text);
    if (period?.month !== undefined) return { period, cell };
  }
  const column = table.columns.find(({ role, period }) => role === 'actual' && period?.month !== undefined);
  return column?.period ? { period: column.period, cell: column.headerCell } : undefined;
}

function linesAbove(cells: Cells, { headerTop }: Table): readonly Line[] {
  const lines: Line[] = [];
  for (let row = Math.max(cells.area.top, headerTop - MOST_ROWS); row < headerTop; row += 1) {
    for (let column = cells.area.left; column <= cells.area.right; column += 1) {
      const value = cells.value(row, column);
      if (typeof value !== 'string') continue;
      for (const text of value.split(/[\r\n]+/)) lines.push({ text, cell: cellName(row, column) });
    }
  }
  return lines;
}

function inLines(lines: readonly Line[]): readonly Told[] {
  const units = lines.flatMap(({ text, cell }) => {
    const source = TITLE.test(withoutAccents(decomposed(text))) ? ('title' as const) : ('letterhead' as const);
    return namedUnits(text).map((unit): Told => ({ ...unit, source, cell }));
  });
  return [...units.filter(({ source }) => source === 'title'), ...units.filter(({ source }) => source !== 'title')];
}

function inTotals({ rows, columns, area }: Table): readonly Told[] {
  const column = columns.find(({ role }) => role === 'unit')?.column ?? area.left;
  return rows
    .filter(({ kind }) => kind === 'total')
    .flatMap(({ name, row }) =>
      namedUnits(name).map((unit): Told => ({ ...unit, source: 'total-row', cell: cellName(row, column) })),
    );
}

function inNames(sheet: string, base: string): readonly Told[] {
  const ofFile = unitInName(base);
  return [
    ...namedUnits(sheet).map((unit): Told => ({ ...unit, source: 'sheet-name' })),
    ...(ofFile ? [{ ...ofFile, source: 'file-name' } as const] : []),
  ];
}

/** Names typed without diacritics, as file names are, differ from no other spelling; numbers there count the files. */
function differs(a: string, b: string): boolean {
  return !/^\D*\d+$/.test(b) && compareUnitNames(a, b) === 'different';
}
