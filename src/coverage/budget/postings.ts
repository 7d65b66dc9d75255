import { type Absent, isAbsent } from '../numbers/absent.ts';
import { isWholeCount } from '../numbers/count.ts';
import { type Month, monthAfter, monthsBetween } from '../time/calendar.ts';
import type { BudgetParameters } from './parameter-set.ts';
import { valueOn, valueText } from './parameters.ts';
import { type Participation, joinedBy, monthsOf } from './person-months.ts';
import { type Support, type SupportTerms, stateSupport, supportParameter } from './support.ts';
import { type IncomeOutOfBounds, isOutOfBounds } from './voluntary.ts';

/** People of one group who pay alike, over some months: one line of a budget. */
export interface BudgetLine extends Participation, Omit<SupportTerms, 'date' | 'parameters'> {}

/** Consecutive months. */
export interface MonthSpan {
  readonly from: Month;
  /** Whole months, 0 or more. */
  readonly months: number;
}

/** So many people of a line in one month, with what each of them costs. */
export interface Posting {
  /** Position of the line, from 0. */
  readonly line: number;
  readonly group: BudgetLine['group'];
  readonly month: Month;
  readonly people: number;
  readonly support: Support;
}

/** The first line and month without a premium, and why. */
export interface LineWithoutPremium {
  readonly code: 'line-without-premium';
  /** Position of the line, from 0. */
  readonly line: number;
  readonly month: Month;
  readonly cause: Absent | IncomeOutOfBounds;
}

/** Person-months already calculated, by the terms and the month: lines whose people pay alike share them. */
export type KnownSupport = Map<string, Support | IncomeOutOfBounds | Absent>;

/**
 * The postings of one line, month by month. The values on the first day of a month hold for the whole month. Those whose months of
 * support are used up are posted apart from the others.
 */
export function postingsOf(
  line: BudgetLine,
  position: number,
  parameters: BudgetParameters,
  within: MonthSpan | undefined,
  known: KnownSupport,
): readonly Posting[] | LineWithoutPremium {
  const postings: Posting[] = [];
  const { group, people: all, monthsHad = 0 } = line;
  if (!isWholeCount(all) || !isWholeCount(monthsHad)) {
    throw new RangeError(`people and months of support must be whole, got ${all} and ${monthsHad}`);
  }
  const terms = `${[group, line.person, line.wage, line.income].join()} ${valueText(line.local ?? [])}`;
  for (const index of monthsOf(line.months)) {
    const month = monthAfter(line.from, index);
    if (within && !isWithin(month, within)) continue;
    const date = { ...month, day: 1 };
    const rule = valueOn(supportParameter(group, parameters), date);
    const limit = isAbsent(rule) ? Infinity : (rule.mostMonths ?? Infinity);
    const unsupported = joinedBy(line, index - Math.max(0, limit - monthsHad));
    const supported = joinedBy(line, index) - unsupported;
    for (const [people, had] of [
      [supported, 0],
      [unsupported, limit],
    ] as const) {
      if (people === 0) continue;
      const key = `${terms} ${month.year}-${month.month} ${had}`;
      const support = known.get(key) ?? stateSupport({ ...line, date, monthsHad: had, parameters });
      known.set(key, support);
      if (isAbsent(support) || isOutOfBounds(support)) {
        return { code: 'line-without-premium', line: position, month, cause: support };
      }
      postings.push({ line: position, group, month, people, support });
    }
  }
  return postings;
}

function isWithin(month: Month, { from, months }: MonthSpan): boolean {
  const distance = monthsBetween(from, month);
  return distance >= 0 && distance < months;
}
