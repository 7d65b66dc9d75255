import { type Absent, type Quotient, isAbsent, ratioNumber, sheetNumber } from '../coverage/index.ts';
import { type SentenceCode, isSentence, sayBoth } from './say.ts';

/** What Excel hands a custom function for one cell: a number, text, a truth value, nothing, an error, or a value of a data type. */
export type InputCell = unknown;

/** A result for one cell: a number, a word, an empty text for a blank input, or an Excel error. */
export type ResultCell = number | string | CustomFunctions.Error;

/** The errors a result can be. Excel shows a message with `#VALUE!` and `#N/A`, not with `#DIV/0!`. */
type Fault = 'invalidValue' | 'notAvailable' | 'divisionByZero';

/** An input no result can be made of; its cell shows the error, with the message where Excel allows one. */
export class UnusableInput extends Error {
  readonly fault: Fault;

  constructor(
    code: SentenceCode,
    details: Readonly<Record<string, string | number>> = {},
    fault: Fault = 'invalidValue',
  ) {
    super(sayBoth(code, details));
    this.fault = fault;
  }
}

/**
 * The plain value of a cell: a number as the cell shows it, also one that Excel's data types hold with a format of its own.
 *
 * @throws UnusableInput for an error, so that it passes on to the result of its own cell (rule R16).
 * @example plainCell({ type: 'FormattedNumber', basicValue: 0.95, numberFormat: '0%' }) // 0.95
 * @example plainCell(0.07 * 100) // 7
 */
export function plainCell(cell: InputCell): InputCell {
  if (typeof cell === 'number') return sheetNumber(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  const { code, basicValue }: { code?: unknown; basicValue?: unknown } = cell;
  const error = code ?? basicValue;
  if (typeof error !== 'string' || !error.startsWith('#')) {
    return typeof basicValue === 'number' ? sheetNumber(basicValue) : (basicValue ?? cell);
  }
  const fault = error === '#N/A' ? 'notAvailable' : error === '#DIV/0!' ? 'divisionByZero' : 'invalidValue';
  throw new UnusableInput('source-error', { error }, fault);
}

/**
 * The error cell of an input that cannot be used.
 *
 * @example errorCell(new UnusableInput('flag-needed')) // #VALUE! with the sentence
 */
export function errorCell({ fault, message }: UnusableInput): ResultCell {
  const code = CustomFunctions.ErrorCode[fault];
  return fault === 'divisionByZero' ? new CustomFunctions.Error(code) : new CustomFunctions.Error(code, message);
}

/**
 * A result, or the error cell of an input that cannot be used.
 *
 * @example orError(() => 1) // 1
 */
export function orError<Result>(make: () => Result): Result | ResultCell {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnusableInput) return errorCell(error);
    throw error;
  }
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
  return new CustomFunctions.Error(notAvailable, sayBoth(isSentence(reason) ? reason : 'cannot-calculate'));
}

/**
 * A quotient in a cell: the double nearest to it.
 *
 * @example quotientCell(ratio(1, 8)) // 0.125
 */
export function quotientCell(value: Quotient | Absent): ResultCell {
  return isAbsent(value) ? absentCell(value) : ratioNumber(value);
}

/**
 * A number of persons or đồng in a cell.
 *
 * @example countCell(actual(932)) // 932
 */
export function countCell(value: number | Absent): ResultCell {
  return isAbsent(value) ? absentCell(value) : value;
}
