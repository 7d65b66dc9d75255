/**
 * Budget
 *
 * What insurance costs and who pays it: dated parameters with their sources, premiums, support by source, months, money in whole đồng.
 */
export { type Budget, budgetOf, hasNoPremium } from './budget.ts';
export { type BudgetLine, type LineWithoutPremium, type MonthSpan } from './postings.ts';
export { type BudgetSums } from './sums.ts';
export { type CutSupport, type ParameterWarnings, type UncertainValue } from './warnings.ts';
export { type CostOfPoints, type GapTerms, costOfGap, costPerPoint } from './gap-cost.ts';
export { type LocalSupport, type Support, type SupportTerms, groupWithMostSupport, stateSupport } from './support.ts';
export { type SupportPart } from './stacked-shares.ts';
export { type HealthPremiumTerms, type HouseholdPremiums, healthPremium, householdPremiums } from './premium.ts';
export { type IncomeOutOfBounds, isOutOfBounds, voluntaryContribution } from './voluntary.ts';
export { type CompulsoryContribution, compulsoryContribution } from './compulsory.ts';
export {
  type HealthGroup,
  type PayingGroup,
  PAYING_SOURCES,
  type PayingSource,
  type VoluntaryGroup,
  isVoluntary,
} from './groups.ts';
export { type Joining, type Participation, personMonths } from './person-months.ts';
export { type CashSchedule, type MonthsAtOnce, type Payment, cashSchedule } from './prepayment.ts';
export {
  type AnnouncedChange,
  type Certainty,
  type DatedEntry,
  type DatedParameter,
  type EffectiveChange,
  changesWithin,
  inForce,
  valueOn,
  withEntry,
} from './parameters.ts';
export {
  type BudgetParameters,
  type CompulsoryParameters,
  type CompulsoryScheme,
  type SupportRule,
  type SupportShare,
  type WageShares,
} from './parameter-set.ts';
export { DEFAULT_PARAMETERS } from './defaults/defaults.ts';
export { COMPULSORY_PARAMETERS } from './defaults/compulsory.ts';
export { type Dong, type MoneyUnit, dong, moneyText, roundedDong, totalDong } from './money.ts';
