/** When the figures of a column or a row are of, as far as it is written: a year, a month of a year, a day. */
export interface TablePeriod {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}
