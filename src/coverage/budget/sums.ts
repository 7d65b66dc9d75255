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
  let [months, total, state] = [0n, 0n, 0n];
  const bySource = new Map<PayingSource, bigint>();
  for (const { people, support } of postings) {
    const times = BigInt(people);
    months += times;
    total += times * BigInt(support.premium);
    state += times * BigInt(support.state);
    for (const { source, amount } of [...support.parts, { source: 'person' as const, amount: support.person }]) {
      bySource.set(source, (bySource.get(source) ?? 0n) + times * BigInt(amount));
    }
  }
  if (!isWholeCount(Number(total)) || !isWholeCount(Number(months))) return absent('too-large');
  const paid = (source: PayingSource): Dong => Number(bySource.get(source) ?? 0n) as Dong;
  return {
    personMonths: Number(months) as Count,
    total: Number(total) as Dong,
    state: Number(state) as Dong,
    bySource: Object.fromEntries(PAYING_SOURCES.map((source) => [source, paid(source)])) as Record<PayingSource, Dong>,
  };
}

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
