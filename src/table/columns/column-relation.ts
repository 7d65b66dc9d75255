import { cellName, columnNumber } from '../area.ts';
import type { Cells } from '../cells.ts';
import type { NumberRow } from '../header/number-row.ts';

/** What the sheet itself says a column is calculated from, in the row of column numbers or in its cells. */
export interface ColumnRelation {
  /** `growth` is how much the first column is above the second, in proportion to the second. */
  readonly kind: 'quotient' | 'growth' | 'difference' | 'sum';
  /** Dividend and divisor, minuend and subtrahend, or the columns that are added. */
  readonly columns: readonly number[];
  readonly source: 'number-row' | 'cell-formula';
  /** As it is written. */
  readonly formula: string;
  readonly cell: string;
}

/** Formulas are looked for in as many rows of the body; group rows and blanks may come first. */
const ROWS = 40;

/** Longer formulas are no plain quotients; hostile ones cost nothing. */
const MOST_CHARACTERS = 200;

/**
 * What a column is calculated from, as its first formulas say.
 *
 * @param top first row of the body
 * @param bottom last row that may belong to it
 * @returns `undefined` when its cells hold no formula of this kind, or two that differ.
 * @example relationInCells(cells, 5, 6, 40) // { kind: 'quotient', columns: [4, 3], formula: '=E7/D7', cell: 'F7', … }
 */
export function relationInCells(cells: Cells, column: number, top: number, bottom: number): ColumnRelation | undefined {
  let found: ColumnRelation | undefined;
  for (let row = top; row <= Math.min(bottom, top + ROWS - 1); row += 1) {
    const formula = cells.formula(row, column);
    const read = formula === null ? undefined : readFormula(formula, row);
    if (!read) continue;
    if (found) return sameRelation(found, read) ? found : undefined;
    found = { ...read, source: 'cell-formula', formula: formula ?? '', cell: cellName(row, column) };
  }
  return found;
}

/**
 * What the row of column numbers says a column is calculated from.
 *
 * @example relationInNumberRow(numberRow, 5) // { kind: 'quotient', columns: [4, 3], formula: '(4)=(3)/(2)', cell: 'F6', … }
 */
export function relationInNumberRow(
  { row, quotients, sums, formulas }: NumberRow,
  column: number,
): ColumnRelation | undefined {
  const told = { source: 'number-row', formula: formulas.get(column) ?? '', cell: cellName(row, column) } as const;
  const quotient = quotients.get(column);
  if (quotient) return { kind: 'quotient', columns: quotient, ...told };
  const terms = sums.get(column);
  const columns = terms?.map((term) => term.column);
  if (!terms || !columns) return undefined;
  if (terms.every(({ sign }) => sign === 1)) return { kind: 'sum', columns, ...told };
  return terms.length === 2 && terms[0]?.sign === 1 ? { kind: 'difference', columns, ...told } : undefined;
}

type Relation = Pick<ColumnRelation, 'kind' | 'columns'>;

function sameRelation(one: Relation, other: Relation): boolean {
  return one.kind === other.kind && one.columns.join() === other.columns.join();
}

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})/g;

/** Formulas with their references as R, without brackets around the whole and without the step to percent. */
const SHAPES: readonly (readonly [RegExp, Relation['kind']])[] = [
  [/^R\/R$/, 'quotient'],
  [/^R-R$/, 'difference'],
  [/^(?:\(R-R\)\/R|R\/R-1(?:00)?)$/, 'growth'],
  [/^(?:\+?R(?:\+R)+|SUM\(R(?:[:,]R)*\))$/, 'sum'],
];

/** Reads one formula that refers to cells of its own row only. Rounding and guards against errors around it do not matter. */
function readFormula(formula: string, row: number): Relation | undefined {
  if (formula.length > MOST_CHARACTERS) return undefined;
  const bare = formula.toUpperCase().replace(/\s|^=\+?|\*100(?!\d)%?/g, '');
  const core = coreOf(bare.replace(/(^|[^\d.])100\*/g, '$1'));
  const columns: number[] = [];
  for (const [, letters = '', number] of core.matchAll(REFERENCE)) {
    const column = columnNumber(letters);
    if (column === undefined || Number(number) !== row + 1) return undefined;
    columns.push(column);
  }
  const shape = core.replace(REFERENCE, 'R');
  const kind = SHAPES.find(([pattern]) => pattern.test(shape) || pattern.test(shape.replace(/^\((.*)\)$/, '$1')))?.[1];
  if (kind === undefined) return undefined;
  // Growth names its base twice, a sum from one column to another all between them.
  if (kind === 'growth')
    return columns.length === 2 || columns[1] === columns[2] ? { kind, columns: columns.slice(0, 2) } : undefined;
  return { kind, columns: shape.includes(':') ? between(columns[0] ?? 0, columns[1] ?? 0) : columns };
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

const CALL = /^(IFERROR|IF|ROUND|ROUNDUP|ROUNDDOWN|TRUNC|MAX)\((.*)\)$/;

/** What stands inside roundings and guards: of the arguments the first that refers to two cells; of an IF not the condition. */
function coreOf(text: string): string {
  const [, name, inside = ''] = CALL.exec(text) ?? [];
  if (name === undefined) return text;
  const telling = argumentsOf(inside)
    .slice(name === 'IF' ? 1 : 0)
    .find((part) => /[A-Z]\$?\d.*[A-Z]\$?\d/.test(part));
  return telling === undefined ? text : coreOf(telling);
}

function argumentsOf(text: string): readonly string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === undefined || (character === ',' && depth === 0)) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}
