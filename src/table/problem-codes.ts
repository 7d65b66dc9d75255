/** Every kind of problem the program reports. A new one needs its sentence in both languages. */
export type ProblemCode =
  | PlaceProblemCode
  | TableProblemCode
  | OldTextProblemCode
  | RowProblemCode
  | FigureProblemCode
  | WriteProblemCode
  | EditProblemCode
  | FileProblemCode
  | JoinProblemCode
  | ProvenanceCode;

/** Which of the tables there are. */
export type PlaceProblemCode =
  | 'header-above' // the selection held no header: {header}, {table}
  | 'selection-widened' // the selection was only a part of {table}
  | 'several-tables' // {table} was read, not the {count} others: {tables}
  | 'table-on-other-sheet' // {asked} has no table
  | 'tables-on-other-sheets'; // {asked} has no table: {tables}

/** Finding the table and its columns. */
export type TableProblemCode =
  | 'no-table' // nothing in the area looks like a header with units below
  | 'empty-area' // the area holds no values
  | 'no-unit-column'
  | 'no-target-column'
  | 'no-plan-column' // {indicator} is compared with its plan only, and there is none
  | 'no-actual-column'
  | 'no-denominator-column'
  | 'no-units' // a header but no unit below it
  | 'role-guessed' // a column's role is uncertain: {role}, {header}
  | 'column-guessed' // a column without a header was taken for {role}
  | 'rival-asked' // {header} would serve as {role} as well; {taken} was taken
  | 'targets-only' // the table hands out targets: nothing in it was done yet
  | 'denominators-only' // the table counts those who could take part, and nothing else
  | 'months-not-cumulated' // months of something counted over a period, without a column of their sum
  | 'months-differ' // {unit}: {printed} cumulated, its months come to {sum}: {difference}
  | 'denominator-taken' // {header} was taken; {others} would serve as well
  | 'name-asked' // {header} is read as {taken} but may mean {others}
  | 'target-of-another-year' // {header} is of {year}, the actual of {expected}
  | 'role-asked' // ambiguous header {header}: the person must choose among {roles}
  | 'hidden-rows' // {count} hidden rows were read as well: {rows}
  | 'hidden-columns'; // {count}: {columns}

/** Text of fonts from before Unicode. */
export type OldTextProblemCode =
  | 'old-font-text' // {count} cells in the {encoding} were read as Unicode
  | 'old-font-letters' // {count} cells had lost the letter ư; it was put back: {text}
  | 'old-font-doubtful'; // {text} may be old text that says {other}

/** Telling units, groups, totals and earlier months apart. */
export type RowProblemCode =
  | 'group-near' // {unit} was taken for the sum of {count} units under it although its figures differ
  | 'group-unsure' // {unit} looks like the heading of {count} units under it and was counted as a unit
  | 'heading-counted' // {unit} is numbered as a heading; {total} agrees only when it is a unit
  | 'outside-total' // {total} agrees only without {unit}
  | 'earlier-rows' // {count} rows of {periods} are not added; {latest} counts
  | 'coming-rows' // {count} rows of {periods} have no figure yet
  | 'period-behind' // {count} units, first {unit}, have figures up to {periods} only; others up to {latest}
  | 'total-over-periods'; // {unit} adds several periods up

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
  | 'proven-number' // {text} must be {proposal}: only so do the units add up to {total}
  | 'unclear-number' // '12.3O6', '1.23E+05': {text}, {proposal}
  | 'not-only-a-number' // '12.306 / 14.000': {text}, {proposal}
  | 'number-as-date' // a number that Excel took for a date: {text}, {proposal}
  | 'scaled-fraction' // {text} in a column of {named} is no whole number of people or đồng
  | 'unit-scaled' // {column} is written in {named}: its figures were multiplied
  | 'unit-doubtful' // the same, and a figure of {most} came out of it
  | 'not-recalculated' // a formula without a result: {unit}, {column}
  | 'rate-out-of-range' // {text}, {proposal}
  | 'impossible-rate' // {text}: below 0 or far above 100 %, and nothing to propose
  | 'rate-written-otherwise' // {text} is a fraction among points, or a point among fractions; read as {percent}
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
  | 'total-counts-twice' // {printed}, {sum}, {column}: groups were added together with their own units
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

/** Correcting cells of the person's own. */
export type EditProblemCode =
  | 'formula-cell' // {address} holds a formula: that is to be corrected, not its result
  | 'mixed-look'; // {address} holds text in several looks that a new text would lose

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
  | 'no-such-column' // {column} was given a role and is not in the table
  | 'same-file' // output would overwrite the input: {file}
  | 'output-exists'; // {file}

/** Putting many reports together, which the command line alone does: `ReportProblem` carries these. */
export type ConsolidateProblemCode =
  | 'report-slow' // {file}, {seconds}: reading it took too long and was stopped
  | 'report-crashed' // {file}: reading it ended unexpectedly
  | 'report-empty' // {file}: no targets, actuals or denominators in its table
  | 'no-reports' // {place}: no workbooks there
  | 'sheets-left-out' // {others}: sheets that give the same indicators as {sheet}
  | 'figures-corrected' // {count} figures were read as proposed: {cells}
  | 'unit-unknown' // nothing tells whose report it is; {unit} is the file's name
  | 'unit-from-file-name' // only the file's name tells {unit}
  | 'unit-doubtful' // {unit}, but {place} names {otherUnit}
  | 'units-alike' // {unit} of {file} and {otherUnit} of {other} may be the same
  | 'unit-listed-below' // {unit} of {file}: {other} lists its units
  | 'figure-conflict' // {unit}, {role}, {indicator}: {value} here, {otherValue} in {other} at {otherCell}
  | 'figure-repeated' // {count} figures are the same in {file} and {other}
  | 'sum-incomplete' // {role}, {indicator}: {count} units without a figure, first {unit}
  | 'sums-incomplete' // {columns} columns lack the same {count} units, first {unit}; the first column is {role}, {indicator}
  | 'targets-apart' // {indicator}: {count} units have a rate for target, others a headcount
  | 'target-made' // {indicator}: the units of {unit} have different rates; the target is their sum in people
  | 'comparisons-differ' // {role}, {indicator}: some headers say "trên 95%", others do not
  | 'denominators-apart' // {indicator} is counted over another denominator in {file} than in {other}
  | 'indicator-unnamed' // {header} names no indicator
  | 'period-differs' // {period}, most reports {most}
  | 'output-no-folder' // {file}: results of many files need a folder
  | 'output-twice' // {file}: {other} would be written under the same name
  | 'output-is-report'; // {file} is one of the reports that are put together

/** Taking targets from another table. `source` is its sheet. */
export type JoinProblemCode =
  | 'join-no-table' // no table in the place chosen has targets
  | 'join-several-tables' // several tables have targets: {tables}
  | 'join-same-table' // the targets asked for are the table itself
  | 'join-no-column' // {indicator}: no target column in {source}
  | 'join-column-asked' // {indicator}: several columns of {source} fit: {columns}
  | 'join-other-year' // {indicator}: {source} has columns of other years only: {columns}
  | 'join-role-guessed' // {header} of {source} is taken for {role}
  | 'join-far-apart' // {unit}: {target} in {source} and {figure} here are of different size
  | 'join-replaces' // {indicator}: the table's own target {column} is not used
  | 'join-nothing-matched' // no unit was found in {source}
  | 'join-unit-asked' // {unit} may be {candidates}: {why}
  | 'join-unit-missing' // {unit} is not in {source}
  | 'join-unused' // {count} units are in {source} only: {units}
  | 'join-total-summed' // {unit}: the total of {source} counts other units
  | 'join-codes-apart' // both tables have codes, but none in common
  | 'join-codes-contrary' // codes of both tables contradict most names
  | 'join-choice-lost'; // a person's choice of {unit} as {other} is of units that are not there, or there twice

/** How results were made (rule R21): notes for people, never a problem of the data. */
export type ProvenanceCode =
  | 'how-coverage' // {indicator}, {denominator}
  | 'how-target' // {indicator}, {target}, {rounding}
  | 'how-joined'; // {indicator}, {columns} of {source}
