import { type Absent, type Points, type Ratio, isAbsent, percentText } from '../coverage/index.ts';
import { bandOf } from '../layout/band.ts';
import { areaName, cellName, columnName } from '../table/area.ts';
import type { AssessedRow } from '../table/assessed/assessed.ts';
import { overall } from '../table/assessed/overall.ts';
import type { Calculation, TargetJoin } from './calculation.ts';
import { problemText, reasonText } from './explain.ts';

/** Decimals of percentages in JSON: enough to see past every rounding a report makes. */
const DECIMALS = 6;

/**
 * A calculation as plain JSON for other programs: exact quotients as integers, percentages as decimal text in percent points,
 * absent figures as `{ "absent": reason }`.
 *
 * @example assessmentJson(calculation) // { sheet: 'BHXH', table: 'A6:F15', indicators: [ … ], problems: [ … ] }
 */
export function assessmentJson(calculation: Calculation): object {
  const { table, assessed, problems, settings, join } = calculation;
  return {
    sheet: table.sheet,
    table: areaName(table.area),
    columns: table.columns.map(({ headerCell, header, role, indicator, certainty, reason, alternatives }) => ({
      cell: headerCell,
      header,
      role,
      indicator,
      certainty,
      reason: { ...reason, text: reasonText(reason, settings.language) },
      alternatives: alternatives.map((other) => ({ ...other, reason: reasonText(other.reason, settings.language) })),
    })),
    indicators: assessed.measures.map((measure) => {
      const whole = overall(assessed, measure);
      return {
        indicator: measure.measure.indicator,
        title: measure.measure.title,
        comparator: measure.terms.comparator,
        overall: whole ? { name: whole.name, ...rowJson(whole.row) } : null,
        rows: table.rows.flatMap(({ row, kind, name }, index) => {
          const result = measure.rows[index];
          return result ? [{ name, kind, cell: cellName(row, table.area.left), ...rowJson(result) }] : [];
        }),
      };
    }),
    ...(join && { join: joinJson(join) }),
    problems: problems.map((problem) => ({ ...problem, text: problemText(problem, settings.language) })),
  };
}

/** A join without what `problems` says already. */
function joinJson({ from, figures, units, unused }: TargetJoin): object {
  return {
    from,
    figures: figures.map(({ asked, ...taken }) => ({
      ...taken,
      asked: asked.map(({ role, why, candidates }) => ({
        role,
        why,
        candidates: candidates.map(({ column, header }) => ({ column: columnName(column), header })),
      })),
    })),
    units: units.map(({ index: _index, ...unit }) => unit),
    unused,
  };
}

function rowJson({ figures, assessment, from }: AssessedRow): object {
  const percent = (value: Ratio | Points | Absent): object | string =>
    isAbsent(value) ? value : percentText(value, DECIMALS);
  const exact = (value: Ratio | Points | Absent): object =>
    isAbsent(value) ? value : { numerator: String(value.numerator), denominator: String(value.denominator) };
  return {
    actual: figures.actual,
    denominator: figures.denominator,
    target: assessment.target,
    targetRate: percent(figures.targetRate),
    coverage: percent(assessment.coverage),
    coverageExact: exact(assessment.coverage),
    attainment: percent(assessment.attainment),
    attainmentOnRates: percent(assessment.attainmentOnRates),
    remaining: assessment.remaining,
    excess: assessment.excess,
    gapInPoints: percent(assessment.gap),
    verdict: assessment.verdict,
    band: bandOf(assessment),
    from,
    notes: assessment.notes,
  };
}
