import { type InputCell, type ResultCell, UnusableInput, errorCell, orError, plainCell } from './cells.ts';

/** An argument as Excel hands it over: rows of cells; nothing when an optional one is left out. */
export type Argument = readonly (readonly InputCell[])[] | null | undefined;

/**
 * Whether an optional argument was left out, which is not the same as a reference to a blank cell. Excel hands over its own description of
 * the call after the arguments it knows of: with metadata kept from an older version that is in the place of a new argument.
 *
 * @example isOmitted(undefined) // true
 * @example isOmitted([['']]) // false
 */
export function isOmitted(argument: Argument): boolean {
  return !Array.isArray(argument);
}

/**
 * The rows and columns of an argument. One that was left out is one blank cell.
 *
 * @example rangeOf(undefined) // [[undefined]]
 */
export function rangeOf(argument: Argument): readonly (readonly InputCell[])[] {
  return argument?.[0]?.length ? argument : [[undefined]];
}

/**
 * Calls a function for each row and column of several ranges that run side by side. What is one row or one column is repeated, as in
 * Excel's own functions: one cell stands for a whole range, and a row of rates beside a column of units gives a table. Otherwise the
 * shapes must agree. An input that cannot be used gives its own cell an error and leaves the others alone.
 *
 * @param args the arguments, rows of cells
 * @param result makes one result from the cells that belong together
 * @returns one result for each cell, or one `#VALUE!` with a message when the shapes differ.
 * @example eachCell([[[1], [2]], [[10]]], ([a, b]) => Number(a) * Number(b)) // [[10], [20]]
 */
export function eachCell(
  args: readonly Argument[],
  result: (cells: readonly InputCell[]) => ResultCell,
): ResultCell[][] {
  const together = sideBySide(args);
  if (!together) return [[errorCell(new UnusableInput('shapes-differ'))]];
  const { rows, columns, cellsAt } = together;
  return fill(rows, (row) => fill(columns, (column) => orError(() => result(cellsAt(row, column)))));
}

/**
 * Calls a function that makes a list for each unit. Units that stand below each other get their lists to the right, units side by side
 * get theirs downwards; shorter lists end in blanks.
 *
 * @param args the arguments, each one cell, one column or one row
 * @param list makes one list from the cells of one unit
 * @returns a row for each unit (a column, where the units stand side by side), or one `#VALUE!` with a message.
 * @example eachList([[[3], [2]]], ([n]) => Array.from({ length: Number(n) }, () => 1)) // [[1, 1, 1], [1, 1, '']]
 */
export function eachList(
  args: readonly Argument[],
  list: (cells: readonly InputCell[]) => readonly ResultCell[],
): ResultCell[][] {
  const together = sideBySide(args);
  if (!together) return [[errorCell(new UnusableInput('shapes-differ'))]];
  const { rows, columns, cellsAt } = together;
  if (rows > 1 && columns > 1) return [[errorCell(new UnusableInput('one-line-needed'))]];
  const lists = fill(Math.max(rows, columns), (unit) => {
    const made = orError(() => list(rows > 1 ? cellsAt(unit, 0) : cellsAt(0, unit)));
    return Array.isArray(made) ? (made as readonly ResultCell[]) : [made as ResultCell];
  });
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 1);
  const cell = (unit: number, place: number): ResultCell => lists[unit]?.[place] ?? '';
  return columns > 1
    ? fill(longest, (place) => fill(columns, (unit) => cell(unit, place)))
    : fill(rows, (unit) => fill(longest, (place) => cell(unit, place)));
}

interface SideBySide {
  readonly rows: number;
  readonly columns: number;
  /** @throws UnusableInput when one of the cells holds an error. */
  readonly cellsAt: (row: number, column: number) => readonly InputCell[];
}

function sideBySide(args: readonly Argument[]): SideBySide | undefined {
  const ranges = args.map(rangeOf);
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 1));
  const fits = ranges.every((range) => repeats(range.length, rows) && repeats(range[0]?.length, columns));
  const cellsAt = (row: number, column: number): readonly InputCell[] =>
    ranges.map((range) => plainCell(at(at(range, row), column)));
  return fits ? { rows, columns, cellsAt } : undefined;
}

function repeats(length: number | undefined, whole: number): boolean {
  return length === 1 || length === whole;
}

function at<Item>(items: readonly Item[] | undefined, index: number): Item | undefined {
  return items?.[items.length === 1 ? 0 : index];
}

function fill<Item>(length: number, item: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => item(index));
}
