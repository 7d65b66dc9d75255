import { isAbsent } from '../../coverage/index.ts';
import { cellName } from '../area.ts';
import { issueProblems } from './issue-problems.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { FigureReport, FigureUse } from './read-figures.ts';
import type { Measure, Table } from '../table.ts';
import { unitDoubt } from './unit-doubt.ts';

const BLANK: Readonly<Record<FigureUse, ProblemCode>> = {
  actual: 'blank-actual',
  denominator: 'blank-denominator',
  'target-headcount': 'blank-target',
  'target-rate': 'blank-target',
};

/**
 * Everything to say about the figures of a table: cells that could not be read, units without a figure, denominators of zero, and
 * BHXH that is not the sum of its parts (rules R8, R16). What the assessment itself notices is not repeated here.
 *
 * @param columns the columns of figures as read
 */
export function figureProblems(table: Table, columns: readonly FigureReport[]): readonly Problem[] {
  return [
    ...columns.flatMap((column) => [
      ...scaleProblem(table, column),
      ...unitProblem(table, column),
      ...issueProblems(table, column),
    ]),
    ...columns.flatMap((column) => blankProblems(table, column)),
    ...zeroDenominators(table),
    ...partsProblems(table),
  ];
}

function scaleProblem({ sheet }: Table, { draft, scaleUnknown }: FigureReport): readonly Problem[] {
  if (!scaleUnknown) return [];
  const { header, headerCell } = draft;
  return [{ code: 'rate-scale-unknown', severity: 'error', sheet, cell: headerCell, details: { header } }];
}

function unitProblem(table: Table, report: FigureReport): readonly Problem[] {
  const { draft, use, unit } = report;
  if (use === undefined || unit?.named === undefined) return [];
  const place = { sheet: table.sheet, cell: draft.headerCell };
  const details = { column: draft.header, named: unit.named };
  const most = unitDoubt(table, report);
  if (most === undefined) return [{ code: 'unit-scaled', severity: 'note', ...place, details }];
  return [{ code: 'unit-doubtful', severity: 'warning', ...place, details: { ...details, most } }];
}

/** Units without a figure, each once; a column without any is told once. A unit with another target of its kind is not told. */
function blankProblems(table: Table, { draft, use, read }: FigureReport): readonly Problem[] {
  const { sheet, rows, measures } = table;
  const blank = read.blanks.filter((index) => rows[index]?.kind === 'leaf');
  if (use === undefined || blank.length === 0) return [];
  const code = BLANK[use];
  if (blank.length === rows.filter(({ kind }) => kind === 'leaf').length) {
    return [{ code, severity: 'warning', sheet, cell: draft.headerCell, details: { unit: draft.header } }];
  }
  const users = use.startsWith('target') ? measures.filter((measure) => isTargetOf(measure, draft.column)) : [];
  return blank.flatMap((index) => {
    const row = rows[index];
    if (!row || users.some((measure) => hasOtherTarget(measure, draft.column, index))) return [];
    const cell = cellName(row.row, draft.column);
    return [{ code, severity: 'warning', sheet, cell, details: { unit: row.name } }];
  });
}

function isBlank(figure: unknown): boolean {
  return isAbsent(figure) && figure.absent === 'blank';
}

function isTargetOf({ targetHeadcount, targetRate }: Measure, column: number): boolean {
  return targetHeadcount?.column === column || targetRate?.column === column;
}

/** Of two targets that are both blank the headcount is told. */
function hasOtherTarget({ targetHeadcount, targetRate }: Measure, column: number, index: number): boolean {
  const other = targetHeadcount?.column === column ? targetRate : targetHeadcount;
  if (!other) return false;
  return !isBlank(other.figures[index]) || other === targetHeadcount;
}

/** Denominators of zero, each cell once, unless people take part there: the assessment tells those. */
function zeroDenominators({ sheet, rows, measures }: Table): readonly Problem[] {
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const { denominator } of measures) {
    denominator?.figures.forEach((figure, index) => {
      const row = rows[index];
      if (figure !== 0 || row?.kind !== 'leaf') return;
      const cell = cellName(row.row, denominator.column);
      const sharing = measures.filter((measure) => measure.denominator?.column === denominator.column);
      const people = sharing.some(({ actual }) => Number(actual.figures[index]) > 0);
      if (people || told.has(cell)) return;
      told.add(cell);
      problems.push({ code: 'zero-denominator', severity: 'warning', sheet, cell, details: { unit: row.name } });
    });
  }
  return problems;
}

/** Units whose BHXH differs from compulsory plus voluntary (rule R8); with a part missing nothing can be said. */
function partsProblems({ sheet, rows, measures }: Table): readonly Problem[] {
  const actualOf = (code: string): Measure['actual'] | undefined =>
    measures.find(({ indicator }) => indicator === code)?.actual;
  const [whole, compulsory, voluntary] = [actualOf('BHXH_CHUNG'), actualOf('BHXH_BB'), actualOf('BHXH_TN')];
  if (!whole || !compulsory || !voluntary) return [];
  return rows.flatMap((row, index) => {
    const [printed, first, second] = [whole, compulsory, voluntary].map(({ figures }) => figures[index]);
    if (typeof printed !== 'number' || typeof first !== 'number' || typeof second !== 'number') return [];
    const sum = first + second;
    if (sum === printed) return [];
    const details = { unit: row.name, sum, printed, difference: Math.abs(printed - sum) };
    return [
      { code: 'parts-differ', severity: 'warning', sheet, cell: cellName(row.row, whole.column), details } as const,
    ];
  });
}
