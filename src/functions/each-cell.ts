import type { Absent } from '../coverage/index.ts';

/** What Excel hands a custom function for one cell: a number, text, a truth value, or nothing. */
export type InputCell = unknown;

/** A result for one cell: a number, a word, an empty text for a blank input, or an Excel error. */
export type ResultCell = number | string | CustomFunctions.Error;

/**
 * Calls a function for each row and column of several ranges that run side by side. A single cell stands for a whole range; otherwise
 * the shapes must agree. An input that cannot be used gives its own cell an error and leaves the others alone.
 *
 * @param ranges the arguments, rows of cells
 * @param result makes one result from the cells that belong together
 * @returns one result for each cell, or one `#VALUE!` with a message when the shapes differ.
 * @example eachCell([[[1], [2]], [[10]]], ([a, b]) => Number(a) * Number(b)) // [[10], [20]]
 */
export function eachCell(
  ranges: readonly (readonly (readonly InputCell[])[])[],
  result: (cells: readonly InputCell[]) => ResultCell,
): ResultCell[][] {
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const fits = ranges.every((range) => isSingle(range) || (range.length === rows && range[0]?.length === columns));
  if (!fits) return [[invalid('Các vùng phải cùng số dòng và số cột. / Ranges must have the same shape.')]];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      orError(() => result(ranges.map((range) => (isSingle(range) ? range[0]?.[0] : range[row]?.[column])))),
    ),
  );
}

function isSingle(range: readonly (readonly InputCell[])[]): boolean {
  return range.length === 1 && range[0]?.length === 1;
}

function orError(make: () => ResultCell): ResultCell {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnusableInput) return invalid(error.message);
    throw error;
  }
}

/** An input no result can be made of; its cell shows `#VALUE!` with the message. */
export class UnusableInput extends Error {}

function invalid(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/**
 * What an absent result gives in a cell: an empty text for blanks (blank in, blank out), `#DIV/0!` over nobody, `#N/A` with a
 * message for the rest.
 *
 * @example absentCell(absent('zero-denominator')) // #DIV/0!
 */
export function absentCell({ absent: reason }: Absent): ResultCell {
  if (reason === 'blank' || reason === 'no-target') return '';
  const { divisionByZero, notAvailable } = CustomFunctions.ErrorCode;
  if (reason === 'zero-denominator' || reason === 'zero-target') return new CustomFunctions.Error(divisionByZero);
  return new CustomFunctions.Error(notAvailable, 'Không tính được. / Cannot be calculated.');
}
