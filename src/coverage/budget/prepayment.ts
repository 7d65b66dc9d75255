import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import { isWholeCount } from '../numbers/count.ts';
import { type Month, monthAfter } from '../time/calendar.ts';
import { type Dong, totalDong } from './money.ts';
import { monthsOf } from './person-months.ts';

/** How many months are paid at once (phương thức đóng). */
export type MonthsAtOnce = 1 | 3 | 6 | 12;

/** Money that moves in a month, and how many months it is for. */
export interface Payment {
  readonly month: Month;
  readonly months: number;
  readonly amount: Dong;
}

/** The same money twice: when it is paid, and month by month as it is used up. */
export interface CashSchedule {
  readonly payments: readonly Payment[];
  /** What falls to each month, at the amount in force when it was paid. */
  readonly accruals: readonly Payment[];
  /** The sum of the payments, and of the accruals. */
  readonly total: Dong;
}

/**
 * Cash against accrual for people who pay several months in advance (thực thu, thực chi so với phân bổ theo tháng). What was paid is not
 * assessed again when a rate changes: every month of a payment is worth what was in force when it was paid.
 *
 * @param monthly what a month costs, for all people of the plan: one amount, or the amount in force in a month of payment
 * @param everyMonths months paid at once; the last payment covers what is left
 * @param from the first month
 * @param count months, 0 to 1200
 * @returns the first absent amount; absent `too-large` beyond what a number holds exactly.
 * @throws RangeError when `count` is out of range.
 * @example
 * cashSchedule({
 *   monthly: ({ year, month }) => healthPremium({ group: 'household', date: calendarDate(year, month, 1) }),
 *   everyMonths: 6,
 *   from: { year: 2026, month: 4 },
 *   count: 12,
 * }) // { payments: [{ months: 6, amount: 631800 }, { month: { year: 2026, month: 10 }, months: 6, amount: 683100 }], total: 1314900 }
 */
export function cashSchedule({
  monthly,
  everyMonths,
  from,
  count,
}: {
  readonly monthly: Dong | ((paidIn: Month) => Dong | Absent);
  readonly everyMonths: MonthsAtOnce;
  readonly from: Month;
  readonly count: number;
}): CashSchedule | Absent {
  const payments: Payment[] = [];
  const accruals: Payment[] = [];
  let inForce: Dong | Absent = absent('blank');
  for (const index of monthsOf(count)) {
    const month = monthAfter(from, index);
    const isPaid = index % everyMonths === 0;
    if (isPaid) inForce = typeof monthly === 'function' ? monthly(month) : monthly;
    if (isAbsent(inForce)) return inForce;
    if (isPaid) {
      const months = Math.min(everyMonths, count - index);
      const amount = inForce * months;
      if (!isWholeCount(amount)) return absent('too-large');
      payments.push({ month, months, amount: amount as Dong });
    }
    accruals.push({ month, months: 1, amount: inForce });
  }
  const total = totalDong(payments.map(({ amount }) => amount));
  return isAbsent(total) ? total : { payments, accruals, total };
}
