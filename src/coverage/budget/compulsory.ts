import { type Absent, isAbsent } from '../numbers/absent.ts';
import type { Rate } from '../numbers/rate.ts';
import type { CalendarDate } from '../time/calendar.ts';
import { COMPULSORY_PARAMETERS } from './defaults/compulsory.ts';
import { type Dong, roundedDong, totalDong } from './money.ts';
import type { CompulsoryParameters, CompulsoryScheme } from './parameter-set.ts';
import { valueOn } from './parameters.ts';

/** What one person's month costs, by who pays it. */
export interface CompulsoryContribution {
  readonly total: Dong;
  readonly employer: Dong;
  readonly person: Dong;
}

/**
 * The contribution to a compulsory scheme for one person-month; each payer's part is rounded to whole đồng, halves up. Health
 * insurance of employees is `stateSupport` with the group `employee`.
 *
 * @param wage the insured wage or chosen base (tiền lương làm căn cứ đóng), đồng a month, already within its legal limits
 * @param date a day of the month paid for
 * @param parameters the published values unless given
 * @returns absent `no-parameter` before the first known rate, `too-large` beyond what a number holds.
 * @example compulsoryContribution({ scheme: 'social', wage: dong(10_000_000), date: calendarDate(2026, 1, 1) }) // { total: 2550000, employer: 1750000, person: 800000 }
 */
export function compulsoryContribution({
  scheme,
  wage,
  date,
  parameters = COMPULSORY_PARAMETERS,
}: {
  readonly scheme: CompulsoryScheme;
  readonly wage: Dong;
  readonly date: CalendarDate;
  readonly parameters?: CompulsoryParameters;
}): CompulsoryContribution | Absent {
  const rates = valueOn(parameters[scheme], date);
  if (isAbsent(rates)) return rates;
  const part = ({ numerator, denominator }: Rate): Dong | Absent => roundedDong(BigInt(wage) * numerator, denominator);
  const [employer, person] = [part(rates.employer), part(rates.person)];
  const total = totalDong([employer, person]);
  if (isAbsent(employer)) return employer;
  if (isAbsent(person)) return person;
  return isAbsent(total) ? total : { total, employer, person };
}
