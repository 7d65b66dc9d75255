/**
 * Published figures
 *
 * What printed figures imply, which can be true together and which contradict each other: exact intervals of what was printed.
 */
export { type PublishedCheck, type PublishedWitness, checkPublished } from './check.ts';
export { type PublishedPart, type PublishedRemedy } from './remedies.ts';
export { type Implied, type PublishedReading, impliedBy } from './implied.ts';
export { type PublishedFigure, type PublishedKind, type PublishedSense } from './figure.ts';
export { type PrintedNumber, type PrintedQualifier, type PrintedReading } from './printed.ts';
export { type PublishedTerms } from './model.ts';
export {
  type EarlierCoverages,
  type Printed,
  countFor,
  denominatorFor,
  earlierCoverageFor,
  gapsTo,
  targetRateFor,
} from './questions.ts';
export { type End, type Interval, intervalText, isWithin, wholeWithin } from './interval.ts';
