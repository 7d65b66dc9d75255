/**
 * Why a column was recognised as what it is; the sentence is looked up by `code` in the room `words`, `details` fill its gaps.
 * A cell is named wherever one speaks for the role.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Every kind of reason. A new one needs its sentence in both languages. */
export type ReasonCode =
  | 'header-words' // {words} at {cell}
  | 'header-slip' // {words} at {cell}, known as {known}
  | 'parent-header' // {words} under {parent} at {cell}
  | 'title-words' // the title {words} at {cell}
  | 'beside' // {words} at {cell}, with {beside} in the table
  | 'open-word' // {words} at {cell} may also stand for {sense}
  | 'used-in' // the column {words} at {cell} is calculated from it
  | 'rival-column' // the column {words} at {cell} would serve as well
  | 'number-row' // the row of column numbers says {formula} at {cell}
  | 'cell-formula' // cells hold a formula such as {formula} at {cell}
  | 'recomputed' // {agreed} of {compared} rows equal {above} divided by {below} (column letters)
  | 'recomputed-difference' // {agreed} of {compared} rows equal {above} less {below} (column letters)
  | 'recomputed-growth' // {agreed} of {compared} rows are {above} over {below}, less 100 %
  | 'recomputed-points' // {agreed} of {compared} rows are the rate {above} over {base}, less {below}
  | 'recomputed-rates' // {agreed} of {compared} rows are the rate {above} over {base}, divided by {below}
  | 'fits-several' // {words} at {cell}: recalculated, it agrees with several readings
  | 'fits-none' // {words} at {cell}: recalculated, it agrees with no reading
  | 'months-add-up' // {agreed} of {compared} rows are the sum of columns {first} to {last}
  | 'months-end-with' // {agreed} of {compared} rows equal the last month in columns {first} to {last}
  | 'months-disagree' // the months in columns {first} to {last} neither add up to it nor end with it
  | 'year-unknown' // {words} at {cell}: columns of several years, and no year of the actual
  | 'values-percent' // values such as {text} at {cell} are percentages
  | 'values-people' // values such as {text} at {cell} are headcounts
  | 'values-names' // names such as {text} at {cell}
  | 'values-parents' // names such as {text} at {cell} stand for several rows each
  | 'values-codes' // codes such as {text} at {cell}
  | 'values-numbering' // numbering such as {text} at {cell}
  | 'values-notes' // remarks such as {text} at {cell}
  | 'values-periods' // months or dates such as {text} at {cell}
  | 'latest-period' // the latest of the periods {periods}
  | 'earlier-period' // {words} at {cell} is earlier than {period}
  | 'only-one-left' // nothing else in the table can be it
  | 'chosen' // the person chose it
  | 'remembered' // the person chose it earlier for a table of this shape
  | 'written-by-us'
  | 'not-needed' // {words}: a column the calculation does not use
  | 'unknown-header' // {words}: no known word
  | 'no-header';
