import type { ColumnPlan } from './consolidate-columns.ts';
import type { Contribution } from './consolidate-groups.ts';
import type { MergedFigures } from './consolidate-merge.ts';
import type { CommonPeriod } from './consolidate-period.ts';
import type { Report } from './consolidate-report.ts';
import type { RowPlans } from './consolidate-rows.ts';

/** What a consolidation came to, for whoever says what is wrong with it. */
export interface Findings {
  readonly reports: readonly Report[];
  readonly plan: ColumnPlan;
  readonly rows: readonly {
    readonly name: string;
    readonly figures: readonly unknown[];
    readonly contributions: readonly Contribution[];
  }[];
  readonly rowPlans: RowPlans;
  readonly merged: readonly MergedFigures[];
  readonly period: CommonPeriod | undefined;
}
