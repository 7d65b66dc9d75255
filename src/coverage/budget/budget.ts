import { type Absent, isAbsent } from '../numbers/absent.ts';
import { startOfSchoolYear } from '../time/period.ts';
import { DEFAULT_PARAMETERS } from './defaults/defaults.ts';
import type { PayingGroup } from './groups.ts';
import type { BudgetParameters } from './parameter-set.ts';
import {
  type BudgetLine,
  type KnownSupport,
  type LineWithoutPremium,
  type MonthSpan,
  type Posting,
  postingsOf,
} from './postings.ts';
import { type BudgetSums, sumOf, sumsBy } from './sums.ts';
import { type ParameterWarnings, warningsOf } from './warnings.ts';

/** What lines of people cost, split every way a finance office asks for. Every split sums to the whole. */
export interface Budget extends BudgetSums, ParameterWarnings {
  /** One for each line that has people, by its position. */
  readonly byLine: readonly (BudgetSums & { readonly line: number })[];
  readonly byGroup: readonly (BudgetSums & { readonly group: PayingGroup })[];
  /** Base salaries change on 1 July. */
  readonly byHalfYear: readonly (BudgetSums & { readonly year: number; readonly half: 1 | 2 })[];
  readonly byYear: readonly (BudgetSums & { readonly year: number })[];
  /** September to August, named by the year it begins in. */
  readonly bySchoolYear: readonly (BudgetSums & { readonly firstYear: number })[];
}

/**
 * The budget of lines of people (dự toán kinh phí đóng, hỗ trợ đóng): for every line and month the premium of one person, split by
 * who pays it in whole đồng, times the people of that month; nothing is rounded afterwards.
 *
 * @param lines people of one group each: participants counted once in one line, new people in a line of their own
 * @param within counts only these months, so that a plan can be cut at any month without changing who joins when
 * @param parameters the published values unless given
 * @returns the first line without a premium, with the month and the cause; absent `too-large` beyond what a number holds exactly; zeros
 *   for no lines.
 * @throws RangeError when months are not 0 to 1200, persons do not count from 1, people or `monthsHad` are not whole, or a local share is
 *   negative.
 * @example budgetOf({ lines: [{ group: 'student', people: actual(1000), from: { year: 2026, month: 1 }, months: 12 }] }) // { personMonths: 12000, total: 1314900000, state: 657450000, bySource: { 'school-site': 657450000, person: 657450000 } }
 */
export function budgetOf({
  lines,
  within,
  parameters = DEFAULT_PARAMETERS,
}: {
  readonly lines: readonly BudgetLine[];
  readonly within?: MonthSpan | undefined;
  readonly parameters?: BudgetParameters | undefined;
}): Budget | LineWithoutPremium | Absent {
  const postings: Posting[] = [];
  const known: KnownSupport = new Map();
  for (const [position, line] of lines.entries()) {
    const ofLine = postingsOf(line, position, parameters, within, known);
    if ('code' in ofLine) return ofLine;
    postings.push(...ofLine);
  }
  const whole = sumOf(postings);
  if (isAbsent(whole)) return whole;
  const byTime = [...postings].sort((a, b) => a.month.year - b.month.year || a.month.month - b.month.month);
  const halfYear = ({ month: { year, month } }: Posting): number => year * 2 + (month > 6 ? 1 : 0);
  return {
    ...whole,
    byLine: sumsBy(postings, ({ line }) => line).map(([line, sums]) => ({ line, ...sums })),
    byGroup: sumsBy(postings, ({ group }) => group).map(([group, sums]) => ({ group, ...sums })),
    byHalfYear: sumsBy(byTime, halfYear).map(([key, sums]) => ({
      year: Math.floor(key / 2),
      half: key % 2 === 0 ? 1 : 2,
      ...sums,
    })),
    byYear: sumsBy(byTime, ({ month }) => month.year).map(([year, sums]) => ({ year, ...sums })),
    bySchoolYear: sumsBy(byTime, ({ month }) => startOfSchoolYear(month)).map(([year, sums]) => ({
      firstYear: year,
      ...sums,
    })),
    ...warningsOf(lines, postings, parameters),
  };
}

/**
 * Whether a budget could not be made because a line has no premium in some month.
 *
 * @example hasNoPremium(budgetOf({ lines: [{ group: 'household', people: actual(1), from: { year: 2015, month: 1 }, months: 1 }] })) // true
 */
export function hasNoPremium(budget: Budget | LineWithoutPremium | Absent): budget is LineWithoutPremium {
  return 'code' in budget;
}
