import { type Absent, absent } from '../../coverage/index.ts';
import { cellName } from '../area.ts';
import { partners } from './join-partners.ts';
import { joinProblems } from './join-problems.ts';
import { keptProblems } from './join-reading-problems.ts';
import { type ChosenSeries, chooseSeries, yearOf } from './join-series.ts';
import { type TableUnit, unitsOf } from './join-units.ts';
import { matchUnits } from '../names/match-units.ts';
import type { FigureColumn, JoinedFrom, Measure, Table } from '../table.ts';
import type { JoinChoices, JoinedFigures, JoinedUnit, PlacedUnit, TargetJoin } from './target-join.ts';

/**
 * Gives the measures of a table of actuals the targets that stand in another table, and its denominators where they have none. Units
 * are matched by `matchUnits`, columns by `chooseSeries`; whatever is doubtful stays without a target and is a problem. A total takes the
 * printed total of the other table only where both add up the same units (rule R7).
 *
 * @param choices what a person decided about units and columns
 * @returns the table with its joined figures, which are no plain numbers of its sheet, and what was done.
 * @example joinTargets(actuals, targets).table.measures[0]?.targetHeadcount?.from?.sheet // 'Chỉ tiêu 2025'
 */
export function joinTargets(
  actuals: Table,
  targets: Table,
  { decisions = [], columns = new Set(), file }: JoinChoices = {},
): { readonly table: Table; readonly join: TargetJoin } {
  const year = yearOf(actuals, actuals.measures[0]);
  const [left, right] = [unitsOf(actuals), unitsOf(targets, year)];
  const matches = matchUnits(left, right, decisions);
  const partner = partners(actuals, targets, left, right, matches.pairs);
  const chosen = chooseSeries(actuals, targets, columns);
  const from: JoinedFrom = {
    sheet: targets.sheet,
    ...(file !== undefined && { file }),
    rows: partner.map((index) => (index === undefined ? undefined : targets.rows[index]?.row)),
  };
  const measures = actuals.measures.map((measure, index) => withSeries(measure, chosen[index], partner, from));
  const placed = (unit: TableUnit | undefined): PlacedUnit => {
    const { name, code, within, cell } = unit ?? { name: '', cell: '' };
    return { name, cell, ...(code !== undefined && { code }), ...(within !== undefined && { within }) };
  };
  const found = new Map(matches.pairs.map((pair) => [pair.left, pair]));
  const doubts = new Map(matches.doubts.map((doubt) => [doubt.left, doubt.candidates]));
  const alone = new Set(matches.alone);
  const units = left.map((unit, index): JoinedUnit => {
    const pair = found.get(index);
    return {
      ...placed(unit),
      index: unit.index,
      kind: unit.group ? 'group' : 'leaf',
      ...(pair && { match: { by: pair.by, unit: placed(right[pair.right]) } }),
      candidates: (doubts.get(index) ?? []).map(({ why, right: other }) => ({ why, unit: placed(right[other]) })),
      ...(alone.has(index) && { alone: true }),
    };
  });
  const matchedRows = new Set(matches.pairs.map((pair) => right[pair.right]?.index));
  const join = {
    from: { sheet: targets.sheet, ...(file !== undefined && { file }) },
    columns: targets.columns,
    figures: actuals.measures.map((measure, index) => figuresOf(targets, measure, chosen[index])),
    units,
    unused: matches.onlyRight.map((index) => placed(right[index])),
  };
  const table = { ...actuals, measures };
  const missed = matches.onlyRight
    .filter((index) => isMissed(targets, right[index], matchedRows))
    .map((index) => placed(right[index]));
  const problems = joinProblems({ actuals, targets, table, join, partner, missed, matches });
  return {
    table: { ...table, problems: [...keptProblems(actuals, table), ...problems] },
    join: { ...join, problems },
  };
}

/** Whether a unit of the targets stands alone: no group, whose units are told, nor a unit of a group that was matched as a whole. */
function isMissed({ rows }: Table, unit: TableUnit | undefined, matched: ReadonlySet<number | undefined>): boolean {
  if (!unit || unit.group) return false;
  let above = rows[unit.index]?.parent;
  while (above !== undefined && !matched.has(above)) above = rows[above]?.parent;
  return above === undefined;
}

function withSeries(
  measure: Measure,
  { headcount, rate, denominator }: ChosenSeries = { asked: [] },
  partner: readonly (number | undefined)[],
  from: JoinedFrom,
): Measure {
  const aligned = <Figure>({ column, header, figures }: FigureColumn<Figure>): FigureColumn<Figure> => ({
    ...{ column, header, from, plain: false },
    figures: partner.map((index): Figure | Absent =>
      index === undefined ? absent('blank') : (figures[index] ?? absent('blank')),
    ),
  });
  const { targetHeadcount: _headcount, targetRate: _rate, ...rest } = measure;
  return {
    ...(headcount || rate ? rest : measure),
    ...(headcount && { targetHeadcount: aligned(headcount) }),
    ...(rate && { targetRate: { ...aligned(rate), scale: rate.scale } }),
    ...(denominator && { denominator: { ...aligned(denominator), kind: denominator.kind } }),
  };
}

function figuresOf(targets: Table, { indicator, title }: Measure, chosen: ChosenSeries | undefined): JoinedFigures {
  const taken = [chosen?.headcount, chosen?.rate, chosen?.denominator].flatMap((series) => {
    if (!series) return [];
    const { role, header, column } = series;
    const cell = targets.columns.find((recognised) => recognised.column === column)?.headerCell;
    return [{ role, header, cell: cell ?? cellName(targets.headerBottom, column) }];
  });
  return { indicator, title, taken, asked: chosen?.asked ?? [] };
}
