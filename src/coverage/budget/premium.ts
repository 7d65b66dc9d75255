import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import type { CalendarDate } from '../time/calendar.ts';
import { DEFAULT_PARAMETERS } from './defaults/defaults.ts';
import type { HealthGroup } from './groups.ts';
import { type Dong, roundedDong, totalDong } from './money.ts';
import type { BudgetParameters } from './parameter-set.ts';
import { valueOn } from './parameters.ts';

/** Whose month of health insurance. */
export interface HealthPremiumTerms {
  readonly group: HealthGroup;
  /** A day of the month paid for. */
  readonly date: CalendarDate;
  /** Order in the household, from 1; only for `household`, 1 unless given. */
  readonly person?: number | undefined;
  /** Insured wage, đồng a month; only for `employee`. */
  readonly wage?: Dong | undefined;
  /** The published values unless given. */
  readonly parameters?: BudgetParameters | undefined;
}

/**
 * The health-insurance premium of one person-month (mức đóng BHYT), before any support: a rate of the base salary, for employees of
 * the wage, for the further persons of a household less. Rounded once, to whole đồng, halves up.
 *
 * @returns absent `blank` when an employee's wage is missing, `no-parameter` when nothing is known for the date.
 * @throws RangeError when `person` is not 1, 2, 3 …
 * @example healthPremium({ group: 'household', date: calendarDate(2026, 1, 1), person: 2 }) // 73710
 */
export function healthPremium(terms: HealthPremiumTerms): Dong | Absent {
  const { group, date, person = 1, parameters = DEFAULT_PARAMETERS } = terms;
  if (!Number.isInteger(person) || person < 1) throw new RangeError(`persons count from 1, got ${person}`);
  const base = group === 'employee' ? (terms.wage ?? absent('blank')) : valueOn(parameters.baseSalary, date);
  const rate = valueOn(parameters.healthRate, date);
  const ladder = valueOn(parameters.householdLadder, date);
  if (isAbsent(base)) return base;
  if (isAbsent(rate)) return rate;
  const premium = BigInt(base) * rate.numerator;
  if (group !== 'household') return roundedDong(premium, rate.denominator);
  if (isAbsent(ladder)) return ladder;
  const step = ladder[Math.min(person, ladder.length) - 1];
  return step ? roundedDong(premium * step.numerator, rate.denominator * step.denominator) : absent('no-parameter');
}

const MOST_PERSONS = 1000;

/** The premiums of a household, first person first. */
export interface HouseholdPremiums {
  readonly monthly: readonly Dong[];
  readonly monthlyTotal: Dong;
  /** Twelve months at the premiums of the date. */
  readonly yearly: readonly Dong[];
  readonly yearlyTotal: Dong;
}

/**
 * The premiums of a household that insures several persons together (BHYT hộ gia đình): the second to fourth pay 70, 60, 50 % of the
 * first, all further ones 40 %.
 *
 * @param size persons insured together, 1 to 1000
 * @param date a day of the month paid for
 * @param parameters the published values unless given
 * @returns absent `no-parameter` when nothing is known for the date.
 * @throws RangeError when `size` is not a whole number from 1 to 1000.
 * @example householdPremiums({ size: 3, date: calendarDate(2026, 1, 1) }) // { monthly: [105300, 73710, 63180], monthlyTotal: 242190, yearly: [1263600, 884520, 758160], yearlyTotal: 2906280 }
 */
export function householdPremiums({
  size,
  date,
  parameters,
}: {
  readonly size: number;
  readonly date: CalendarDate;
  readonly parameters?: BudgetParameters;
}): HouseholdPremiums | Absent {
  if (!Number.isInteger(size) || size < 1 || size > MOST_PERSONS) {
    throw new RangeError(`a household has 1 to ${MOST_PERSONS} persons, got ${size}`);
  }
  const monthly: Dong[] = [];
  for (let person = 1; person <= size; person++) {
    const premium = healthPremium({ group: 'household', date, person, parameters });
    if (isAbsent(premium)) return premium;
    monthly.push(premium);
  }
  const yearly = monthly.map((premium) => (premium * 12) as Dong);
  const monthlyTotal = totalDong(monthly);
  const yearlyTotal = totalDong(yearly);
  if (isAbsent(monthlyTotal)) return monthlyTotal;
  return isAbsent(yearlyTotal) ? yearlyTotal : { monthly, monthlyTotal, yearly, yearlyTotal };
}
