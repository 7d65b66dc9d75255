/**
 * Assessment
 *
 * One unit, one indicator: coverage, attainment on counts and on rates, people remaining, gap in points, and the verdict.
 */
export {
  type Assessment,
  type Figures,
  type KnownFigures,
  type Note,
  type Terms,
  type Verdict,
  assess,
} from './assess.ts';
export { type TargetNote, type TargetResult, judgeTarget } from './judge-target.ts';
export type { JudgingTerms, TargetCase } from './target-end.ts';
export { type JudgedTargets, type TargetsNote, judgeTargets } from './judge-targets.ts';
export { attainmentOnCounts, attainmentOnRates, coverageRate } from './rates.ts';
export { excess, gapInPoints, remaining } from './gap.ts';
export { type NamedCoverage, type NamedDenominator, coverageOver } from './named-denominator.ts';
export { type ReasonAboveWhole, reasonAboveWhole } from './above-whole.ts';
export { type DenominatorKind, INDICATORS, type Indicator, type IndicatorCode } from './indicator.ts';
export {
  type IndicatorDraft,
  type IndicatorProblem,
  type IndicatorProblemCode,
  defineIndicator,
} from './define-indicator.ts';
export { type IndicatorWarning, checkIndicators } from './indicator-checks.ts';
