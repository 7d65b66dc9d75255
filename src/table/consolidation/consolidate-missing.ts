import type { ConsolidatedColumn } from './consolidate-columns.ts';
import type { Findings } from './consolidate-findings.ts';
import type { ReportProblem } from './consolidate-report.ts';

/**
 * Columns whose total cannot be told because units have no figure, those that lack the same units together, with the first such unit; and
 * indicators whose target is a rate for some units and a headcount for others. A unit that has the other kind of target misses none.
 *
 * @example missingFigures(findings) // [{ code: 'sum-incomplete', details: { role: 'actual', count: 2, unit: 'Xã Hiệp An', … }, … }]
 */
export function missingFigures({ plan: { columns }, rows, reports }: Findings): readonly ReportProblem[] {
  const together = new Map<string, ReportProblem[]>();
  const apart = columns.flatMap((column, index): ReportProblem[] => {
    const { field, title, kind } = column;
    const otherTarget = columns.findIndex((other) => isOtherTarget(column, other));
    const blank = rows.flatMap((row, at) => (row.figures[index] === null ? [{ ...row, at }] : []));
    const missing = blank.filter(({ figures }) => otherTarget < 0 || (figures[otherTarget] ?? null) === null);
    const [first] = missing;
    if (first && !(otherTarget >= 0 && field === 'target-rate')) {
      const file = reports[first.contributions[0]?.report ?? -1]?.file ?? '';
      const details = { role: field, indicator: title, count: missing.length, unit: first.name };
      const named = field === 'denominator' && kind ? { ...details, denominator: kind } : details;
      const key = missing.map(({ at }) => at).join(' ');
      const same = together.get(key) ?? [];
      together.set(key, [...same, { code: 'sum-incomplete', severity: 'warning', file, details: named }]);
    }
    if (field !== 'target-headcount' || blank.length === missing.length) return [];
    const details = { indicator: title, count: blank.length - missing.length };
    return [{ code: 'targets-apart', severity: 'note', details }];
  });
  const incomplete = [...together.values()].flatMap(([first, ...others]): ReportProblem[] => {
    if (!first || others.length === 0) return first ? [first] : [];
    return [{ ...first, code: 'sums-incomplete', details: { ...first.details, columns: others.length + 1 } }];
  });
  return [...incomplete, ...apart];
}

function isOtherTarget(column: ConsolidatedColumn, other: ConsolidatedColumn): boolean {
  const kinds = ['target-headcount', 'target-rate'];
  return (
    kinds.includes(column.field) &&
    kinds.includes(other.field) &&
    column.field !== other.field &&
    column.indicator === other.indicator &&
    column.kind === other.kind
  );
}
