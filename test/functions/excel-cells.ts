/** What Excel gives custom functions: an error value with a code and, for some codes, a message. */
export class ExcelError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };
Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } });

/** Cells below each other. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Cells beside each other. */
export const row = (...cells: unknown[]): unknown[][] => [cells];

/** Calls a function with one cell for each argument. */
export const call = (worksheetFunction: (...ranges: never[]) => unknown[][], ...cells: unknown[]): unknown[][] =>
  (worksheetFunction as unknown as (...ranges: unknown[][][]) => unknown[][])(...cells.map((cell) => [[cell]]));

/** The results as a sheet shows them: errors by their codes. */
export const shown = (results: unknown[][]): unknown[][] =>
  results.map((cells) => cells.map((cell) => (cell instanceof ExcelError ? cell.code : cell)));

/** The first column of the results, errors by their codes. */
export const down = (results: unknown[][]): unknown[] => shown(results).map(([cell]) => cell);

/** The one result of a call with one cell each, errors by their codes. */
export const only = (results: unknown[][]): unknown => {
  if (results.length !== 1 || results[0]?.length !== 1) throw new Error('more than one result');
  return down(results)[0];
};

/** The message of the first result; undefined unless it is an error with one. */
export const messageOf = (results: unknown[][]): string | undefined => {
  const cell = results[0]?.[0];
  return cell instanceof ExcelError ? cell.message : undefined;
};
