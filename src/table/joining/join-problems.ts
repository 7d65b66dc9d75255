import { cellName, columnName } from '../area.ts';
import { nameColumn, sourceSheet } from '../assessed/figure-place.ts';
import { grandTotal } from './join-partners.ts';
import { readingProblems } from './join-reading-problems.ts';
import type { SeriesQuestion } from './join-series.ts';
import { farApart } from './join-sizes.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../table.ts';
import { type Joined, unitProblems } from './join-unit-problems.ts';

/** Units of the other table that are named when no row asks for them. */
const MOST_NAMED = 5;

/** Everything a person should know about a join: on the sheet of the actuals wherever that is possible. */
export function joinProblems(joined: Joined): readonly Problem[] {
  const { targets, join, matches, missed, actuals } = joined;
  const { codesIgnored, unheeded } = matches;
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
    const place = { sheet: actuals.sheet, cell, details: { source } };
    if (codesIgnored === 'apart') problems.push({ code: 'join-codes-apart', severity: 'note', ...place });
    else problems.push({ code: 'join-codes-contrary', severity: 'warning', ...place });
  }
  for (const decision of unheeded) {
    const other = 'is' in decision ? decision.is?.name : decision.isNot.name;
    const details = { unit: decision.left.name, other: other ?? '', source };
    const cell = cellName(actuals.headerBottom, nameColumn(actuals));
    problems.push({ code: 'join-choice-lost', severity: 'warning', sheet: actuals.sheet, cell, details });
  }
  const [first] = missed;
  if (first) {
    const named = missed.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
    const units = missed.length > MOST_NAMED ? `${named.join(', ')}…` : named.join(', ');
    const matched = join.units.filter(({ match }) => match).length;
    const severity = missed.length < matched ? 'warning' : 'note';
    const details = { count: missed.length, units, source };
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

function measureProblems({ actuals, targets, table, join }: Joined, index: number, source: string): readonly Problem[] {
  const [measure, figures] = [actuals.measures[index], join.figures[index]];
  if (!measure || !figures) return [];
  const indicator = measure.title || measure.actual.header;
  const place = { sheet: actuals.sheet, cell: headerCell(actuals, measure.actual.column) } as const;
  const problems = figures.asked.map((question): Problem => {
    const [first] = question.candidates;
    const example = first ? columnName(first.column) : '';
    const details = { indicator, columns: columnsText(targets, question), source, example };
    return {
      code: question.why === 'several' ? 'join-column-asked' : 'join-other-year',
      severity: 'warning',
      ...place,
      details,
    };
  });
  const aimed = figures.taken.some(({ role }) => role !== 'denominator');
  const own = measure.targetHeadcount ?? measure.targetRate;
  if (!aimed && !figures.asked.some(({ role }) => role !== 'denominator')) {
    const severity = own ? 'note' : 'error';
    problems.push({ code: 'join-no-column', severity, ...place, details: { indicator, source } });
  }
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
  const joined = table.measures[index];
  const far = joined && farApart(table, joined);
  const aimedAt = figures.taken.find(({ role }) => role === 'target-headcount')?.cell;
  if (far && aimedAt) {
    problems.push({
      code: 'join-far-apart',
      severity: 'warning',
      sheet: source,
      cell: aimedAt,
      details: { ...far, source },
    });
  }
  for (const { cell, header, role } of figures.taken) {
    const column = targets.columns.find((recognised) => recognised.headerCell === cell);
    if (!column || (column.certainty !== 'likely' && column.role === role)) continue;
    const code = role === 'denominator' ? 'role-guessed' : 'join-role-guessed';
    problems.push({ code, severity: 'warning', sheet: source, cell, details: { header, role, source } });
  }
  return problems;
}

function headerCell({ columns, headerBottom }: Table, column: number): string {
  return columns.find((recognised) => recognised.column === column)?.headerCell ?? cellName(headerBottom, column);
}

function columnsText(targets: Table, { candidates }: SeriesQuestion): string {
  return candidates.map(({ column, header }) => `${headerCell(targets, column)} “${header}”`).join(', ');
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
