import type { Assessment, Figures, Terms } from '../../coverage/index.ts';
import type { Problem } from '../problem.ts';
import type { Measure, Table } from '../table.ts';

/** The assessment of one row. */
export interface AssessedRow {
  readonly figures: Figures;
  readonly assessment: Assessment;
  /**
   * `printed` where the row's own cells were taken; `summed` where a total or group row was made from its units because its own
   * cells are empty or differ. A formula in a summed row cannot refer to the row's own cells.
   */
  readonly from: 'printed' | 'summed';
}

/** One indicator of a table, assessed: an entry for each row of the table, `undefined` where there is nothing to assess. */
export interface AssessedMeasure {
  readonly measure: Measure;
  readonly terms: Terms;
  readonly rows: readonly (AssessedRow | undefined)[];
}

/** A table with its assessment and everything found while assessing. */
export interface AssessedTable {
  readonly table: Table;
  readonly measures: readonly AssessedMeasure[];
  readonly problems: readonly Problem[];
}
