import { percentText } from '../coverage/index.ts';
import type { NewCell } from '../layout/new-sheet.ts';
import { columnName } from '../table/area.ts';
import type { ConsolidatedRow, Consolidation } from '../table/consolidation/consolidate.ts';
import type { ReportFigure } from '../table/consolidation/consolidate-report.ts';
import { CONSOLIDATED_WORDS as WORDS } from '../words/consolidate.ts';
import type { Language } from '../words/language.ts';

/** More decimals of a percent than any target is given with. */
const DECIMALS = 10;

/** What the body of a consolidated table needs to know of its place. */
interface BodyPlace {
  /** Zero-based sheet row of the first row. */
  readonly top: number;
  /** Whether units have codes, in a column of their own. */
  readonly codes: boolean;
  readonly language: Language;
}

/**
 * The rows of a consolidated table: units that stand by themselves, then groups with their units, then the total. Sums are formulas;
 * where a unit has no figure they give nothing until it is filled in.
 *
 * @example consolidatedBody(consolidation, { top: 6, codes: false, language: 'vi' }).at(-1)?.[2] // { value: 28000, formula: '=SUM(C7:C8)', … }
 */
export function consolidatedBody(
  { columns, groups, rows, totals }: Consolidation,
  { top, codes, language }: BodyPlace,
): readonly (readonly NewCell[])[] {
  const body: NewCell[][] = [];
  const first = codes ? 3 : 2;
  const unit = ({ name, code, figures }: ConsolidatedRow, ordinal: number): void => {
    const before = lead(ordinal, name, code, codes, '');
    body.push([
      ...before,
      ...figures.map((figure, column) => figureCell(figure, columns[column]?.field === 'target-rate', '')),
    ]);
  };
  const inside = groups.map((): ConsolidatedRow[] => []);
  for (const row of rows) if (row.group !== undefined) inside[row.group]?.push(row);
  rows.filter(({ group }) => group === undefined).forEach((row, index) => unit(row, index + 1));
  groups.forEach(({ name, figures }, at) => {
    const members = inside[at] ?? [];
    const from = top + body.length + 1;
    body.push([
      ...lead(roman(at + 1), name, undefined, codes, '-strong'),
      ...figures.map((figure, column) => {
        if (columns[column]?.field === 'target-rate') return figureCell(figure, true, '-strong');
        const parts = members.map((member) => member.figures[column] ?? null);
        const complete = parts.every((part) => part !== null);
        // What a report prints for the whole while a unit has no figure.
        if (!complete && figure !== null) return figureCell(figure, false, '-strong');
        const letter = columnName(first + column);
        const range = `${letter}${String(from + 1)}:${letter}${String(from + members.length)}`;
        return sumCell(figure, `SUM(${range})`, `COUNT(${range})=${String(members.length)}`);
      }),
    ]);
    members.forEach((row, index) => unit(row, index + 1));
  });
  if (rows.length < 2) return body;
  const [start, end] = [String(top + 1), String(top + body.length)];
  body.push([
    ...lead('', WORDS.total[language], undefined, codes, '-strong'),
    ...totals.map((total, column) => {
      if (columns[column]?.field === 'target-rate') return figureCell(null, true, '-strong');
      const letter = columnName(first + column);
      const range = `${letter}${start}:${letter}${end}`;
      if (groups.length === 0) return sumCell(total, `SUM(${range})`, `COUNT(${range})=${String(rows.length)}`);
      // Units have numbers, groups Roman ones: so no group is added to its units.
      const ordinals = `$A$${start}:$A$${end}`;
      const units = `COUNTIFS(${ordinals},">0",${range},">=0")=${String(rows.length)}`;
      return sumCell(total, `SUMIF(${ordinals},">0",${range})`, units);
    }),
  ]);
  return body;
}

function lead(
  ordinal: number | string,
  name: string,
  code: string | undefined,
  codes: boolean,
  strong: '' | '-strong',
): readonly NewCell[] {
  const middle: NewCell[] = codes ? [{ value: code ?? null, look: `centre${strong}` }] : [];
  return [
    { value: ordinal === '' ? null : ordinal, look: `centre${strong}` },
    ...middle,
    { value: name, look: `text${strong}` },
  ];
}

function figureCell(figure: ReportFigure, rate: boolean, strong: '' | '-strong'): NewCell {
  const value = figure === null || typeof figure === 'number' ? figure : Number(percentText(figure, DECIMALS));
  return { value, look: `${rate ? 'rate' : 'count'}${strong}` };
}

/** A sum that stands only while every unit has a figure. */
function sumCell(figure: ReportFigure, sum: string, complete: string): NewCell {
  return typeof figure === 'number'
    ? { value: figure, formula: `=${sum}`, look: 'count-strong' }
    : { value: '', formula: `=IF(${complete},${sum},"")`, look: 'count-strong' };
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
  ] as const),
  ...([
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

/**
 * A number as groups are numbered.
 *
 * @example roman(39) // 'XXXIX'
 */
function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
