import { type Absent, absent } from '../numbers/absent.ts';
import { type Count, isWholeCount } from '../numbers/count.ts';
import { PAYING_SOURCES, type PayingSource } from './groups.ts';
import type { Dong } from './money.ts';
import type { Posting } from './postings.ts';

/** Money of a part of a budget. The sources sum to the total exactly. */
export interface BudgetSums {
  readonly personMonths: Count;
  /** All premiums, whoever pays them. */
  readonly total: Dong;
  /** What public budgets pay: everything but employers, donors and the persons. */
  readonly state: Dong;
  readonly bySource: Readonly<Record<PayingSource, Dong>>;
}

/**
 * The sum of postings: whole đồng of a person-month times people.
 *
 * @returns absent `too-large` beyond what a number holds exactly.
 */
export function sumOf(postings: Iterable<Posting>): BudgetSums | Absent {
  let [months, total, state] = [0, 0, 0];
  const bySource = Object.fromEntries(PAYING_SOURCES.map((source) => [source, 0])) as Record<PayingSource, number>;
  for (const { people, support } of postings) {
    months += people;
    total += people * support.premium;
    state += people * support.state;
    for (const { source, amount } of support.parts) bySource[source] += people * amount;
    bySource.person += people * support.person;
  }
  // Nothing added is negative: what passed the exact integers once stays beyond them, and no other sum is above the total.
  if (!isWholeCount(total) || !isWholeCount(months)) return absent('too-large');
  return { personMonths: months as Count, total: total as Dong, state: state as Dong, bySource: bySource as Sources };
}

type Sources = BudgetSums['bySource'];

/** The sums of postings that share a key, in the order in which they first occur. */
export function sumsBy<Key extends string | number>(
  postings: readonly Posting[],
  keyOf: (posting: Posting) => Key,
): readonly (readonly [Key, BudgetSums])[] {
  const parts = new Map<Key, Posting[]>();
  for (const posting of postings) {
    const key = keyOf(posting);
    const part = parts.get(key);
    if (part) part.push(posting);
    else parts.set(key, [posting]);
  }
  // A part of a sum that a number holds exactly is held exactly too.
  return [...parts].map(([key, part]) => [key, sumOf(part) as BudgetSums]);
}
