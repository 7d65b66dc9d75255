import { cellName, parseArea } from '../area.ts';
import { nameColumn } from '../assessed/figure-place.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { Table } from '../table.ts';
import type { TargetJoin } from './target-join.ts';

/** What a table of targets lacks and the join does not need. */
const NOT_NEEDED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...([
    'no-actual-column',
    'no-target-column',
    'no-plan-column',
    'no-denominator-column',
    'blank-actual',
    'blank-target',
  ] as const),
  ...(['blank-denominator', 'zero-denominator', 'parts-differ', 'targets-only', 'denominators-only'] as const),
]);

/**
 * What was found while the targets were read, of the table as such and of the columns taken.
 *
 * @param source the targets' sheet; in another workbook nothing can be corrected from here
 */
export function readingProblems(
  targets: Table,
  join: Pick<TargetJoin, 'figures' | 'from'>,
  source: string,
): readonly Problem[] {
  const taken = new Set(join.figures.flatMap(({ taken: columns }) => columns.map(({ cell }) => parseArea(cell)?.left)));
  const first = targets.headerBottom + 1;
  return targets.problems
    .filter(({ code, cell }) => {
      const area = cell === undefined ? undefined : parseArea(cell);
      const ofFigure =
        area !== undefined && area.top >= first && area.left === area.right && area.left !== nameColumn(targets);
      return !NOT_NEEDED.has(code) && (!ofFigure || taken.has(area.left));
    })
    .map(({ proposal, ...problem }) => ({
      ...problem,
      sheet: source,
      ...(proposal && join.from.file === undefined && { proposal }),
    }));
}

/** The actuals' own problems without those that the join has settled: a missing target or denominator, or a target no longer used. */
export function keptProblems(actuals: Table, table: Table): readonly Problem[] {
  const settled = new Set<string>();
  const unused = new Set<number>();
  actuals.measures.forEach((measure, index) => {
    const joined = table.measures[index];
    const about = cellName(actuals.headerBottom, measure.actual.column);
    // The join tells itself where it found no target.
    settled.add(`no-target-column ${about}`);
    settled.add(`no-plan-column ${about}`);
    if (joined?.targetHeadcount?.from ?? joined?.targetRate?.from) {
      for (const own of [measure.targetHeadcount, measure.targetRate]) if (own) unused.add(own.column);
    }
    if (joined?.denominator?.from) settled.add(`no-denominator-column ${about}`);
  });
  return actuals.problems.filter(({ code, cell = '' }) => {
    const area = parseArea(cell);
    return !settled.has(`${code} ${cell}`) && !(area && area.left === area.right && unused.has(area.left));
  });
}
