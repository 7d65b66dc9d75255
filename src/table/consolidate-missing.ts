import type { ConsolidatedColumn } from './consolidate-columns.ts';
import type { Findings, ReportProblem } from './consolidate-findings.ts';

/**
 * Columns whose total cannot be told because a unit has no figure, each once with the first such unit; and indicators whose target is
 * a rate for some units and a headcount for others. A unit that has the other kind of target misses none.
 *
 * @example missingFigures(findings) // [{ code: 'sum-incomplete', details: { role: 'actual', count: 2, unit: 'Xã Hiệp An', … }, … }]
 */
export function missingFigures({ plan: { columns }, rows, reports }: Findings): readonly ReportProblem[] {
  return columns.flatMap((column, index): ReportProblem[] => {
    const { field, title, kind } = column;
    const otherTarget = columns.findIndex((other) => isOtherTarget(column, other));
    const blank = rows.filter(({ figures }) => figures[index] === null);
    const missing = blank.filter(({ figures }) => otherTarget < 0 || (figures[otherTarget] ?? null) === null);
    const problems: ReportProblem[] = [];
    const [first] = missing;
    if (first && !(otherTarget >= 0 && field === 'target-rate')) {
      const file = reports[first.contributions[0]?.report ?? -1]?.file ?? '';
      const details = { role: field, indicator: title, count: missing.length, unit: first.name };
      const named = field === 'denominator' && kind ? { ...details, denominator: kind } : details;
      problems.push({ code: 'sum-incomplete', severity: 'warning', file, details: named });
    }
    if (field === 'target-headcount' && blank.length > missing.length) {
      const details = { indicator: title, count: blank.length - missing.length };
      problems.push({ code: 'targets-apart', severity: 'note', details });
    }
    return problems;
  });
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
