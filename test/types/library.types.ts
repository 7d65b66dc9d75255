/**
 * What the compiler must refuse, and beside it what it must accept. Nothing here runs: `tsc` fails when a line under
 * `@ts-expect-error` compiles after all, and when another line does not.
 */
import {
  type Actual,
  type Count,
  type Denominator,
  type Dong,
  type FractionalCount,
  type Interval,
  type Points,
  type Rate,
  type Ratio,
  type TargetHeadcount,
  absent,
  addPoints,
  assess,
  attainmentOnCounts,
  attainmentOnRates,
  changeOfCounts,
  compareRatios,
  coverageRate,
  fractionalCount,
  gapInPoints,
  headcountOf,
  isWithin,
  meetsHeadcount,
  meetsRate,
  moneyText,
  monthlyParts,
  percentText,
  pointsBetween,
  quotientText,
  remaining,
  shownPercent,
  shownPoints,
  stockPace,
  total,
} from '../../src/coverage/index.ts';

declare const people: Actual;
declare const base: Denominator;
declare const target: TargetHeadcount;
declare const typed: Rate;
declare const share: Ratio;
declare const gap: Points;
declare const average: FractionalCount;
declare const cost: Dong;
declare const cell: number;
declare const rates: Interval<Ratio>;
declare const numbersOfPeople: Interval<FractionalCount>;

export function ratesAndCounts(): void {
  coverageRate(people, base);
  coverageRate(absent('blank'), base);
  // @ts-expect-error a rate is no number of people
  coverageRate(typed, base);
  headcountOf(typed, base);
  // @ts-expect-error a number of people is no rate
  headcountOf(people, base);
  // @ts-expect-error a number of people is no rate
  meetsRate(people, base, target);
  // @ts-expect-error a rate is no headcount
  meetsHeadcount(people, typed);
  // @ts-expect-error a rate is no headcount
  attainmentOnCounts(people, typed);
  // @ts-expect-error a number of people has no percent
  percentText(people, 2);
  assess({ actual: people, denominator: base, targetHeadcount: target, targetRate: typed }, { comparator: 'at-least' });
  // @ts-expect-error target headcount and target rate are swapped
  assess({ actual: people, denominator: base, targetHeadcount: typed, targetRate: target }, { comparator: 'at-least' });
}

export function targetsActualsAndDenominators(): void {
  remaining(people, target);
  // @ts-expect-error the two are swapped
  remaining(target, people);
  // @ts-expect-error a denominator is no target
  remaining(people, base);
  // @ts-expect-error the two are swapped
  coverageRate(base, people);
  // @ts-expect-error what was assigned is not what was reached
  coverageRate(target, base);
  // @ts-expect-error coverage is not taken of a target
  coverageRate(people, target);
  meetsHeadcount(people, target);
  // @ts-expect-error the two are swapped
  meetsHeadcount(target, people);
  stockPace({ baseline: people, target, actual: people, monthsElapsed: 8 });
  // @ts-expect-error the stock at the start of the year was counted, not assigned
  stockPace({ baseline: target, target, actual: people, monthsElapsed: 8 });
  changeOfCounts(people, people);
  // @ts-expect-error a change over the year is not a comparison with the target
  changeOfCounts(people, target);
}

export function whatTotalsKeep(): void {
  const everybody: Actual | ReturnType<typeof absent> = total([people, people]);
  remaining(everybody, target);
  // @ts-expect-error actuals add up to an actual, not to a target
  remaining(people, total([people, people]));
  // @ts-expect-error actuals and denominators do not add up
  total<Actual>([people, base]);
}

export function percentAndPoints(): void {
  const difference: Points = pointsBetween(share, typed);
  const after: Ratio = addPoints(share, difference);
  shownPercent(after, 2);
  shownPoints(gap, 2);
  percentText(gap, 2);
  // @ts-expect-error a difference of rates is not a rate
  pointsBetween(share, gap);
  // @ts-expect-error two rates are not added
  addPoints(share, typed);
  // @ts-expect-error points are not shown as a share of something
  shownPercent(gap, 2);
  // @ts-expect-error a share is not shown as points
  shownPoints(share, 2);
  // @ts-expect-error points have no gap of their own
  gapInPoints(gap, typed);
  compareRatios(share, typed);
  compareRatios(gap, difference);
  // @ts-expect-error five points are neither more nor less than five percent
  compareRatios(share, gap);
}

export function typedAndCalculated(): void {
  const anyShare: Ratio = typed;
  attainmentOnRates(anyShare, typed);
  // @ts-expect-error what was calculated was not assigned by anybody
  attainmentOnRates(share, share);
  // @ts-expect-error what was calculated was not assigned by anybody
  headcountOf(share, base);
  // @ts-expect-error nobody typed these points as a rate
  headcountOf(gap, base);
}

export function countedAndCalculated(): void {
  const counted: Count = people;
  monthlyParts(counted, 4);
  quotientText(average, 1);
  // @ts-expect-error an average a month is nobody's headcount
  monthlyParts(average, 4);
  // @ts-expect-error an average is not counted
  coverageRate(average, base);
  // @ts-expect-error people and a share
  compareRatios(average, share);
  // @ts-expect-error people on average have no percent
  percentText(average, 2);
  // @ts-expect-error people on average have no percent
  shownPercent(average, 2);
  // @ts-expect-error a count is not known to be what was reached
  coverageRate(counted, base);
  compareRatios(average, fractionalCount(people, 12));
}

export function moneyAndPeople(): void {
  moneyText(cost, 'million-dong', 1);
  // @ts-expect-error people are no money
  moneyText(people, 'million-dong', 1);
  // @ts-expect-error an average is not yet whole đồng
  moneyText(average, 'million-dong', 1);
  // @ts-expect-error money is no people
  coverageRate(cost, base);
  // @ts-expect-error money is no count of people
  monthlyParts(cost, 4);
  // @ts-expect-error money and people do not add up
  total<Actual>([people, cost]);
}

export function whatPrintsImply(): void {
  isWithin(typed, rates);
  isWithin(average, numbersOfPeople);
  // @ts-expect-error a rate is not among numbers of people
  isWithin(typed, numbersOfPeople);
  // @ts-expect-error points are not among rates
  isWithin(gap, rates);
  // @ts-expect-error a number of people is not among rates
  isWithin(average, rates);
}

export function numbersFromCells(): void {
  // @ts-expect-error a cell's number must be made a count first
  coverageRate(cell, base);
  // @ts-expect-error a cell's number must be made a target first
  remaining(people, cell);
  // @ts-expect-error a cell's number must be made a rate first
  headcountOf(cell, base);
  // @ts-expect-error a cell's number must be made đồng first
  moneyText(cell, 'dong', 0);
}
