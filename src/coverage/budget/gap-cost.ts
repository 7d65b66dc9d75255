import { type Absent, isAbsent } from '../numbers/absent.ts';
import type { Count, Denominator } from '../numbers/count.ts';
import { percent } from '../numbers/rate.ts';
import { headcountOf } from '../targets/headcount.ts';
import { type Budget, budgetOf, hasNoPremium } from './budget.ts';
import type { BudgetParameters } from './parameter-set.ts';
import type { BudgetLine, LineWithoutPremium } from './postings.ts';
import type { BudgetSums } from './sums.ts';
import type { ParameterWarnings } from './warnings.ts';

/** How the people of a gap would pay: a line of a budget without its people. */
export interface GapTerms extends Omit<BudgetLine, 'people'> {
  /** The published values unless given. */
  readonly parameters?: BudgetParameters | undefined;
}

/**
 * What closing a gap costs (kinh phí để hoàn thành chỉ tiêu): the people remaining, as one line of a budget.
 *
 * @param remaining people still to be won (còn phải phát triển), as `remaining` gives them
 * @returns the absent reason when the remaining people are unknown; else as `budgetOf`.
 * @example costOfGap({ remaining: remaining(actual(31455), targetHeadcount(32387)), group: 'voluntary', from: { year: 2025, month: 9 }, months: 4 }) // { personMonths: 3728, total: 1230240000, state: 246048000 }
 */
export function costOfGap({
  remaining,
  parameters,
  ...line
}: GapTerms & { readonly remaining: Count | Absent }): Budget | LineWithoutPremium | Absent {
  return isAbsent(remaining) ? remaining : budgetOf({ lines: [{ ...line, people: remaining }], parameters });
}

/** What raising coverage by some points takes, with the warnings a budget carries. */
export interface CostOfPoints extends BudgetSums, ParameterWarnings {
  /** Whole points of coverage (điểm %). */
  readonly points: number;
  /** The fewest whole people that raise coverage by at least these points. */
  readonly people: Count;
}

/**
 * What each further point of coverage costs (kinh phí cho mỗi điểm % tăng thêm): +1, +2, … points, the people taken as the fewest
 * that raise coverage by at least so much. Whether so many people are still uninsured is for the caller to see.
 *
 * @param denominator the persons coverage is taken of
 * @param upTo the last row, whole points; 1 unless given
 * @returns one row for each point; else as `budgetOf`.
 * @throws RangeError when `upTo` is not 1 to 100.
 * @example costPerPoint({ denominator: denominator(202418), group: 'household', from: { year: 2026, month: 1 }, months: 6 }) // [{ points: 1, people: 2025, personMonths: 12150, total: 1279395000, state: 0 }]
 */
export function costPerPoint({
  denominator,
  upTo = 1,
  ...terms
}: GapTerms & { readonly denominator: Denominator; readonly upTo?: number }):
  readonly CostOfPoints[] | LineWithoutPremium | Absent {
  if (!Number.isInteger(upTo) || upTo < 1 || upTo > 100) throw new RangeError(`points go from 1 to 100, got ${upTo}`);
  const rows: CostOfPoints[] = [];
  for (let points = 1; points <= upTo; points++) {
    const people = headcountOf(percent(points), denominator);
    const cost = costOfGap({ ...terms, remaining: people });
    if (isAbsent(people)) return people;
    if (isAbsent(cost) || hasNoPremium(cost)) return cost;
    const { personMonths, total, state, bySource, changes, uncertain, cut } = cost;
    rows.push({ points, people, personMonths, total, state, bySource, changes, uncertain, cut });
  }
  return rows;
}
