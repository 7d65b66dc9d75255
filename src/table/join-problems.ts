import { isAbsent } from '../coverage/index.ts';
import { areaName, cellName } from './area.ts';
import { nameColumn, sourceSheet } from './figure-place.ts';
import { grandTotal } from './join-partners.ts';
import { readingProblems } from './join-reading-problems.ts';
import type { SeriesQuestion } from './join-series.ts';
import type { Problem } from './problem.ts';
import type { Measure, Table } from './table.ts';
import type { JoinedUnit, TargetJoin } from './target-join.ts';

/** A join as far as it is done. */
export interface Joined {
  readonly actuals: Table;
  readonly targets: Table;
  /** The actuals with joined figures. */
  readonly table: Table;
  readonly join: Omit<TargetJoin, 'problems'>;
  /** For each row of the actuals the row of the targets. */
  readonly partner: readonly (number | undefined)[];
  readonly codesIgnored: boolean;
}

/** Units of the other table that are named when no row asks for them. */
const MOST_NAMED = 5;

/** Everything a person should know about a join: on the sheet of the actuals wherever that is possible. */
export function joinProblems(joined: Joined): readonly Problem[] {
  const { targets, join, codesIgnored, actuals } = joined;
  const source = sourceSheet(join.from);
  const problems = [
    ...joined.table.measures.flatMap((_, index) => measureProblems(joined, index, source)),
    ...unitProblems(joined, source),
    ...totalProblems(joined, source),
    ...readingProblems(targets, join, source),
  ];
  if (codesIgnored) {
    const column = actuals.columns.find(({ role }) => role === 'unit-code')?.headerCell;
    const cell = column ?? cellName(actuals.headerBottom, nameColumn(actuals));
    problems.push({ code: 'join-codes-apart', severity: 'note', sheet: actuals.sheet, cell, details: { source } });
  }
  const [first] = join.unused;
  if (first) {
    const named = join.unused.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
    const units = join.unused.length > MOST_NAMED ? `${named.join(', ')}…` : named.join(', ');
    const matched = join.units.filter(({ match }) => match).length;
    const severity = join.unused.length < matched ? 'warning' : 'note';
    const details = { count: join.unused.length, units, source };
    problems.push({
      code: 'join-unused',
      severity,
      sheet: source,
      cell: first.cell,
      details,
    });
  }
  return problems;
}

function measureProblems({ actuals, targets, join }: Joined, index: number, source: string): readonly Problem[] {
  const [measure, figures] = [actuals.measures[index], join.figures[index]];
  if (!measure || !figures) return [];
  const indicator = measure.title || measure.actual.header;
  const place = { sheet: actuals.sheet, cell: headerCell(actuals, measure.actual.column) } as const;
  const problems = figures.asked.map((question): Problem => {
    const details = { indicator, columns: columnsText(targets, question), source };
    return {
      code: question.why === 'several' ? 'join-column-asked' : 'join-other-year',
      severity: 'warning',
      ...place,
      details,
    };
  });
  const aimed = figures.taken.some(({ role }) => role !== 'denominator');
  if (!aimed && !figures.asked.some(({ role }) => role !== 'denominator')) {
    problems.push({ code: 'join-no-column', severity: 'error', ...place, details: { indicator, source } });
  }
  const own = measure.targetHeadcount ?? measure.targetRate;
  if (aimed && own) {
    const details = { indicator, column: own.header, source };
    problems.push({
      code: 'join-replaces',
      severity: 'note',
      sheet: actuals.sheet,
      cell: headerCell(actuals, own.column),
      details,
    });
  }
  for (const { cell, header, role } of figures.taken) {
    const column = targets.columns.find((recognised) => recognised.headerCell === cell);
    if (column?.certainty !== 'likely') continue;
    problems.push({ code: 'role-guessed', severity: 'warning', sheet: source, cell, details: { header, role } });
  }
  return problems;
}

function headerCell({ columns, headerBottom }: Table, column: number): string {
  return columns.find((recognised) => recognised.column === column)?.headerCell ?? cellName(headerBottom, column);
}

function columnsText(targets: Table, { candidates }: SeriesQuestion): string {
  return candidates.map(({ column, header }) => `${headerCell(targets, column)} “${header}”`).join(', ');
}

function unitProblems({ actuals, targets, table, join, partner }: Joined, source: string): readonly Problem[] {
  const leaves = join.units.filter(({ kind }) => kind === 'leaf');
  const place = ({ cell }: JoinedUnit) => ({ sheet: actuals.sheet, cell });
  if (!join.units.some(({ match }) => match)) {
    const { sheet, area } = actuals;
    const cell = areaName(area);
    return [{ code: 'join-nothing-matched', severity: 'error', sheet, cell, details: { source } }];
  }
  const inGroup = ({ index }: JoinedUnit): boolean => {
    const parent = actuals.rows[index]?.parent;
    const other = parent === undefined ? undefined : partner[parent];
    return other !== undefined && targets.rows[other]?.kind === 'leaf';
  };
  return leaves.flatMap((unit): readonly Problem[] => {
    const { name, match, candidates, alone } = unit;
    if (match) {
      const blank = table.measures.filter((measure) => isBlank(measure, unit.index));
      const details = { unit: name };
      return blank.slice(0, 1).map(() => ({ code: 'blank-target', severity: 'warning', ...place(unit), details }));
    }
    const [first] = candidates;
    if (first) {
      const named = candidates.map(({ unit: { name: other, cell } }) => `“${other}” (${cell})`).join(', ');
      const details = { unit: name, why: first.why, candidates: named, source };
      return [{ code: 'join-unit-asked', severity: 'warning', ...place(unit), details }];
    }
    if (alone || inGroup(unit)) return [];
    return [{ code: 'join-unit-missing', severity: 'warning', ...place(unit), details: { unit: name, source } }];
  });
}

/** Whether a unit that was found has no figure in any of the target columns taken. */
function isBlank({ targetHeadcount, targetRate }: Measure, index: number): boolean {
  const joined = [targetHeadcount, targetRate].filter((column) => column?.from);
  return (
    joined.length > 0 &&
    joined.every((column) => {
      const figure = column?.figures[index];
      return figure === undefined || (isAbsent(figure) && figure.absent === 'blank');
    })
  );
}

/** A printed total that counts other units than the table's own is not used. */
function totalProblems({ actuals, targets, partner }: Joined, source: string): readonly Problem[] {
  const own = grandTotal(actuals);
  const row = own === undefined ? undefined : actuals.rows[own];
  if (own === undefined || !row || partner[own] !== undefined || grandTotal(targets) === undefined) return [];
  const cell = cellName(row.row, nameColumn(actuals));
  return [
    { code: 'join-total-summed', severity: 'note', sheet: actuals.sheet, cell, details: { unit: row.name, source } },
  ];
}
