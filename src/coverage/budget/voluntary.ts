import { type Absent, isAbsent } from '../numbers/absent.ts';
import type { CalendarDate } from '../time/calendar.ts';
import { DEFAULT_PARAMETERS } from './defaults/defaults.ts';
import { type Dong, roundedDong } from './money.ts';
import type { BudgetParameters } from './parameter-set.ts';
import { valueOn } from './parameters.ts';

/** An income nobody may choose, with the bound it breaks, đồng a month. */
export interface IncomeOutOfBounds {
  readonly code: 'below-floor' | 'above-ceiling';
  readonly bound: Dong;
}

/**
 * Whether a contribution could not be made because the chosen income is out of bounds.
 *
 * @example isOutOfBounds(voluntaryContribution({ income: dong(1_000_000), date: calendarDate(2025, 9, 1) })) // true
 */
export function isOutOfBounds(value: unknown): value is IncomeOutOfBounds {
  return typeof value === 'object' && value !== null && 'bound' in value;
}

/**
 * The contribution to voluntary social insurance for one person-month (mức đóng BHXH tự nguyện), before support: 22 % of an income
 * the person chooses between the rural poverty line and 20 times the reference level. Whole đồng, halves up.
 *
 * @param income the chosen income, đồng a month; the lowest allowed unless given
 * @param date a day of the month paid for
 * @param parameters the published values unless given
 * @returns `below-floor` or `above-ceiling` with the bound for an income nobody may choose; absent `no-parameter` when nothing is
 *   known for the date.
 * @example voluntaryContribution({ date: calendarDate(2025, 9, 1) }) // 330000
 * @example voluntaryContribution({ income: dong(50_000_000), date: calendarDate(2025, 9, 1) }) // { code: 'above-ceiling', bound: 46800000 }
 */
export function voluntaryContribution({
  income,
  date,
  parameters = DEFAULT_PARAMETERS,
}: {
  readonly income?: Dong | undefined;
  readonly date: CalendarDate;
  readonly parameters?: BudgetParameters | undefined;
}): Dong | IncomeOutOfBounds | Absent {
  const floor = valueOn(parameters.ruralPovertyLine, date);
  const ceiling = voluntaryCeiling(date, parameters);
  const rate = valueOn(parameters.voluntaryRate, date);
  if (isAbsent(floor)) return floor;
  if (isAbsent(ceiling)) return ceiling;
  if (isAbsent(rate)) return rate;
  const chosen = income ?? floor;
  if (chosen < floor) return { code: 'below-floor', bound: floor };
  if (chosen > ceiling) return { code: 'above-ceiling', bound: ceiling };
  return roundedDong(BigInt(chosen) * rate.numerator, rate.denominator);
}

function voluntaryCeiling(date: CalendarDate, parameters: BudgetParameters): Dong | Absent {
  const stated = valueOn(parameters.referenceLevel, date);
  const level = stated === 'base-salary' ? valueOn(parameters.baseSalary, date) : stated;
  const times = valueOn(parameters.voluntaryCeiling, date);
  if (isAbsent(level)) return level;
  return isAbsent(times) ? times : roundedDong(BigInt(level) * BigInt(times), 1n);
}
