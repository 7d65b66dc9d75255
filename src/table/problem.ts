/**
 * Something a person should know about a cell, a table or a write: which cell, what is wrong. The sentence itself, in
 * Vietnamese or English, is looked up by `code` in the room `words`; `details` fill its gaps.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** `error`: a result is missing or nothing can be written. `warning`: results stand but should be checked. `note`: for information. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly sheet?: string;
  /** The cell or area, as a person reads it (`E5`, `A4:H20`). */
  readonly cell?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Every kind of problem the program reports. A new one needs its sentence in both languages. */
export type ProblemCode = TableProblemCode | FigureProblemCode | WriteProblemCode | FileProblemCode | ProvenanceCode;

/** Finding the table and its columns. */
export type TableProblemCode =
  | 'no-table' // nothing in the area looks like a header with units below
  | 'empty-area' // the area holds no values
  | 'no-unit-column'
  | 'no-target-column'
  | 'no-actual-column'
  | 'no-denominator-column'
  | 'no-units' // a header but no unit below it
  | 'role-guessed' // a column's role is uncertain: {role}, {header}
  | 'role-asked' // ambiguous header {header}: the person must choose among {roles}
  | 'hidden-rows' // {count} hidden rows were read as well
  | 'hidden-columns';

/** Reading figures, and checking them. */
export type FigureProblemCode =
  | 'text-in-number' // {text}
  | 'fraction-of-person' // {text}
  | 'negative-count' // {text}
  | 'number-too-large' // {text}
  | 'scaled-unit' // '84,746 triệu': {text}
  | 'error-value' // {text} such as #DIV/0!
  | 'date-in-number' // {text}
  | 'locale-suspect' // 12,306 that may mean 12.306: {text}, {proposal}
  | 'rate-out-of-range' // {text}, {proposal}
  | 'rate-scale-unknown' // a column whose rates may be fractions or points
  | 'blank-actual' // {unit}
  | 'blank-denominator'
  | 'blank-target'
  | 'zero-denominator' // {unit}
  | 'zero-denominator-with-people' // {unit}, {actual}
  | 'zero-target'
  | 'coverage-above-100' // {unit}, {coverage}
  | 'counts-and-rates-disagree' // {unit}, {onCounts}, {coverage}, {target}
  | 'shown-rounded-down' // {shown}, {exact}
  | 'total-differs' // {printed}, {sum}, {difference}, {column}
  | 'total-incomplete' // {unit}: a unit of the total has no figure
  | 'total-too-small' // {printed}, {sum}, {column}: below the sum of the units that have a figure
  | 'parts-differ' // BHXH ≠ BB + TN: {sum}, {printed}, {difference}
  | 'unit-repeated' // {unit}
  | 'values-instead-of-formulas'; // {column}: its inputs are not plain numbers

/** Planning and applying a write, in any host. */
export type WriteProblemCode =
  | 'not-empty' // {address} holds {text} and would be replaced
  | 'nothing-to-write' // no wanted result can be made of the columns there are
  | 'no-room' // the sheet ends before the new columns fit
  | 'merged-target' // {address}
  | 'array-formula-target' // {address} is part of an array or shared formula
  | 'list-header' // {address} is a header of the Excel list {list}
  | 'protected-sheet' // {sheet}
  | 'changed-since' // {address} changed after the preview
  | 'cell-edit-mode'
  | 'filtered-rows'
  | 'not-a-range' // the selection is a shape or a chart
  | 'several-areas' // the selection is not one rectangle: {address}
  | 'host-failed' // {reason}: a code of the host, never its message
  | 'host-too-old' // {needed}
  | 'nothing-to-take-back'
  | 'cancelled';

/** Opening and saving workbooks. */
export type FileProblemCode =
  | 'file-not-found' // {file}
  | 'file-unreadable' // {file}: no permission or a folder
  | 'file-unwritable' // {file}
  | 'not-a-workbook' // {file}
  | 'old-format' // {file}, {format}: .xls, .xlsb, .ods
  | 'encrypted-workbook' // {file}
  | 'damaged-workbook' // {file}, {part}
  | 'file-too-large' // {file}, {limit}
  | 'hostile-file' // {file}, {reason}
  | 'no-such-sheet' // {sheet}, {sheets}
  | 'no-worksheet'
  | 'bad-range' // {range}
  | 'same-file' // output would overwrite the input: {file}
  | 'output-exists'; // {file}

/** How results were made (rule R21): notes for people, never a problem of the data. */
export type ProvenanceCode =
  | 'how-coverage' // {indicator}, {denominator}
  | 'how-target'; // {indicator}, {target}, {rounding}

/** A value, or the reasons why there is none. Bad input is a value, never an exception. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
