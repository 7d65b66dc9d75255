import type { AssessedMeasure, AssessedTable } from '../table/assessed/assessed.ts';
import { cellName } from '../table/area.ts';
import { sourceSheet } from '../table/assessed/figure-place.ts';
import type { Problem } from '../table/problem.ts';
import { isAbsent, lowerIsBetter, percentText } from '../coverage/index.ts';
import type { LayoutChoices } from './layout-choices.ts';
import { formulasAreExact } from './plan-measure.ts';
import type { PlannedColumn } from './plan.ts';
import { percentage } from './result-values.ts';

/** Digits that show why a rate is below its threshold although rounding would reach it. */
const EXACT_DECIMALS = 6;

/**
 * How the results were made (rule R21): which denominator and target each indicator used, how its headcount was rounded, formulas
 * or values, and every percentage that is shown rounded down so that nobody reads a target as reached (R3).
 *
 * @param groups the planned columns of each measure, in the order of `assessed.measures`
 * @example provenance(assessed, groups, choices)[0] // { code: 'how-coverage', severity: 'note', details: { … } }
 */
export function provenance(
  assessed: AssessedTable,
  groups: readonly (readonly PlannedColumn[])[],
  choices: LayoutChoices,
): readonly Problem[] {
  return assessed.measures.flatMap((measure, index): Problem[] => [
    ...howMade(measure, choices),
    ...roundedDown(assessed, measure, groups[index] ?? []),
  ]);
}

function howMade(assessed: AssessedMeasure, choices: LayoutChoices): Problem[] {
  const { measure, terms } = assessed;
  const indicator = measure.title;
  const notes: Problem[] = [];
  if (measure.denominator) {
    const details = { indicator, denominator: measure.denominator.header, actual: measure.actual.header };
    notes.push({ code: 'how-coverage', severity: 'note', details });
  }
  const target = measure.targetHeadcount ?? measure.targetRate;
  if (target) {
    const details = {
      indicator,
      target: target.header,
      rounding: measure.targetHeadcount
        ? 'given'
        : (terms.headcountRounding ?? (lowerIsBetter(terms.comparator) ? 'within' : 'meet')),
      comparator: terms.comparator,
    };
    notes.push({ code: 'how-target', severity: 'note', details });
  }
  const joined = [measure.denominator, measure.targetHeadcount, measure.targetRate].flatMap((column) =>
    column?.from ? [{ header: column.header, from: column.from }] : [],
  );
  const [first] = joined;
  if (first) {
    const columns = joined.map(({ header }) => `“${header}”`).join(', ');
    const details = { indicator, columns, source: sourceSheet(first.from) };
    notes.push({ code: 'how-joined', severity: 'note', details });
  } else if (choices.write === 'formulas' && !formulasAreExact(assessed)) {
    const details = { column: indicator || measure.actual.header };
    notes.push({ code: 'values-instead-of-formulas', severity: 'note', details });
  }
  return notes;
}

function roundedDown(
  { table }: AssessedTable,
  { rows }: AssessedMeasure,
  columns: readonly PlannedColumn[],
): Problem[] {
  const notes: Problem[] = [];
  for (const { role, column } of columns) {
    if (role !== 'coverage' && role !== 'attainment' && role !== 'attainment-on-rates') continue;
    rows.forEach((row, index) => {
      const at = table.rows[index];
      if (!row || !at) return;
      const { value, shown } = percentage(role, row);
      if (isAbsent(value) || !(shown?.lowered || shown?.raised)) return;
      const exact = percentText(value, EXACT_DECIMALS, 'floor').replace(/0+$/, '');
      const cell = cellName(at.row, column);
      notes.push({
        code: 'shown-rounded-down',
        severity: 'note',
        sheet: table.sheet,
        cell,
        details: { unit: at.name, shown: shown.text, exact },
      });
    });
  }
  return notes;
}
