import type { Rate } from '../numbers/rate.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { HealthGroup, PayingSource, VoluntaryGroup } from './groups.ts';
import type { Dong } from './money.ts';
import type { DatedParameter } from './parameters.ts';

/** A share of the premium that one source pays. */
export interface SupportShare {
  readonly source: Exclude<PayingSource, 'person'>;
  readonly share: Ratio;
}

/** What is paid for a group by law; the person pays the rest. */
export interface SupportRule {
  readonly shares: readonly SupportShare[];
  /** The support ends after so many months of it (tối đa 36, 120 tháng). */
  readonly mostMonths?: number | undefined;
}

/** The dated parameters that premiums and support are made of. */
export interface BudgetParameters {
  /** Lương cơ sở, đồng a month. */
  readonly baseSalary: DatedParameter<Dong>;
  /** Mức tham chiếu, đồng a month; `base-salary` as long as it equals that. */
  readonly referenceLevel: DatedParameter<Dong | 'base-salary'>;
  /** Chuẩn nghèo khu vực nông thôn, đồng a month. */
  readonly ruralPovertyLine: DatedParameter<Dong>;
  /** Mức đóng BHYT, of the base salary or the wage. */
  readonly healthRate: DatedParameter<Rate>;
  /** Share of the premium for the first, second … person of a household; the last one holds for all further persons. */
  readonly householdLadder: DatedParameter<readonly Rate[]>;
  readonly healthSupport: Readonly<Record<HealthGroup, DatedParameter<SupportRule>>>;
  /** Mức đóng BHXH tự nguyện, of the chosen income. */
  readonly voluntaryRate: DatedParameter<Rate>;
  /** How many times the reference level the chosen income may be. */
  readonly voluntaryCeiling: DatedParameter<number>;
  readonly voluntarySupport: Readonly<Record<VoluntaryGroup, DatedParameter<SupportRule>>>;
}

/** Rates of the insured wage, by who pays them. */
export interface WageShares {
  readonly employer: Rate;
  readonly person: Rate;
}

/** Schemes paid on a wage: BHXH bắt buộc, BHXH of registered business households (chủ hộ kinh doanh), BHTN. */
export type CompulsoryScheme = 'social' | 'business-household' | 'unemployment';

/** The dated parameters of the compulsory schemes. */
export interface CompulsoryParameters extends Readonly<Record<CompulsoryScheme, DatedParameter<WageShares>>> {
  /** Lương tối thiểu vùng I, II, III, IV, đồng a month. */
  readonly regionalMinimumWage: DatedParameter<readonly Dong[]>;
}
