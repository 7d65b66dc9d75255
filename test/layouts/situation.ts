import type { CellValue } from '../../src/table/cells.ts';
import type { ReadOptions } from '../../src/table/read-table.ts';
import type { Table } from '../../src/table/table.ts';
import { area, checks, figures, measures, problems, read, roles, rows, tree } from '../table/report.ts';
import { columnName } from '../../src/table/area.ts';

/** A small sheet as an office made it. Formats, formulas and fonts stand by address; the rest of the cells have none. */
export interface SmallSheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  /** Number formats by address: `{ 'D5:D9': '0.00%' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by cell: `{ E5: '=D5/C5' }`; `rows` hold what they last gave. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Fonts by address. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** Hidden rows as Excel numbers them, hidden columns by letter. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

/** What a colleague would read in the sheet, in the notation of `test/table/report.ts`. */
export interface Expected {
  /** Header and body. */
  readonly table: string;
  /** The header rows alone. */
  readonly header: string;
  /** Roles from left to right; `?` for likely, `??` for asked. */
  readonly columns: string;
  /** Each measure with the letters of its actual, denominator, target headcount and target rate. */
  readonly measures: readonly string[];
  readonly rows: readonly string[];
  /** The rows as a tree, two spaces for each level. Not compared when left out. */
  readonly tree?: readonly string[];
  /** `code cell` of what calculating the table finds in it: totals that differ. Not compared when left out. */
  readonly checks?: readonly string[];
  /** Figures by column letter, one for each row. Columns left out are not compared. */
  readonly figures?: Readonly<Record<string, readonly (number | string)[]>>;
  /** Why a column is what it is: the code of its reason, by column letter. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** `code cell`, all of them, in order. */
  readonly problems: readonly string[];
}

/** One sheet of the gallery with the reading expected of it. */
export interface Situation {
  /** What the sheet shows, as a sentence. */
  readonly shows: string;
  readonly sheet: SmallSheet;
  readonly options?: Partial<ReadOptions>;
  readonly reads: Expected;
}

/** Reads a situation's sheet; what was not expected to be compared is left out. */
export function readingOf({ sheet, options, reads }: Situation): Expected {
  const table = read(withDetails(sheet), options);
  const letters = (wanted: object): readonly string[] => Object.keys(wanted);
  return {
    table: address(table.area),
    header: address({ ...table.area, top: table.headerTop, bottom: table.headerBottom }),
    columns: roles(table),
    measures: measures(table),
    rows: rows(table),
    ...(reads.tree && { tree: tree(table) }),
    ...(reads.checks && { checks: checks(table) }),
    ...(reads.figures && {
      figures: Object.fromEntries(letters(reads.figures).map((letter) => [letter, figuresIn(table, letter)])),
    }),
    ...(reads.reasons && {
      reasons: Object.fromEntries(letters(reads.reasons).map((letter) => [letter, reasonIn(table, letter)])),
    }),
    problems: problems(table),
  };
}

function withDetails({ rows: values, merges, hiddenRows, hiddenColumns, ...details }: SmallSheet) {
  const { formats, formulas, fonts } = details;
  const grid = <T>(by: Readonly<Record<string, T>>, otherwise: T): T[][] => {
    const cells = values.map((row) => row.map(() => otherwise));
    for (const [where, what] of Object.entries(by)) {
      const { top, left, bottom, right } = area(where);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) (cells[row] ??= [])[column] = what;
      }
    }
    return cells;
  };
  return {
    rows: values,
    ...(merges && { merges }),
    ...(formats && { formats: grid<string>(formats, 'General') }),
    ...(formulas && { formulas: grid<string | null>(formulas, null) }),
    ...(fonts && { fonts: grid<string | undefined>(fonts, undefined) }),
    ...(hiddenRows && { hiddenRows: new Set(hiddenRows.map((row) => row - 1)) }),
    ...(hiddenColumns && { hiddenColumns: new Set(hiddenColumns.map((letter) => area(`${letter}1`).left)) }),
  };
}

function address({ top, left, bottom, right }: Table['area']): string {
  return `${columnName(left)}${String(top + 1)}:${columnName(right)}${String(bottom + 1)}`;
}

function figuresIn({ series }: Table, letter: string): readonly (number | string)[] {
  return figures(series.find(({ column }) => columnName(column) === letter) as never);
}

function reasonIn({ columns }: Table, letter: string): string {
  return columns.find(({ column }) => columnName(column) === letter)?.reason.code ?? 'no such column';
}
