import type { RememberedLayout } from '../table/columns/remembered-layout.ts';
import type { ResultRole } from './plan.ts';
import type { ResultWords } from './result-columns.ts';

/** How results are to be written. */
export interface LayoutChoices {
  readonly words: ResultWords;
  readonly write: 'formulas' | 'values';
  readonly columns: readonly ResultRole[];
  readonly colours: boolean;
  readonly dataBars: boolean;
  /** The person's choices for columns, to be kept in the workbook. */
  readonly layout?: RememberedLayout | undefined;
}
