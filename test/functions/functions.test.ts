/** What Excel gives custom functions: an error value with a code and, for some codes, a message. */
class ExcelError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}
const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };
Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } });

import { attainment, gap, rate, status, target } from '../../src/functions/functions.ts';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const codes = (results: unknown[][]): unknown[] =>
  results.map(([cell]) => (cell instanceof ExcelError ? cell.code : cell));

describe('custom functions', () => {
  test('RATE gives one exact quotient for each row, blank for blank, an error for each wrong cell alone', () => {
    const actual = column(31_455, '', 5, 'chưa rõ', 1.5, -1, 0);
    const base = column(202_418, 100, 0, 10, 10, 10, 10);
    expect(codes(rate(actual, base))).toEqual([31_455 / 202_418, '', '#DIV/0!', '#VALUE!', '#VALUE!', '#VALUE!', 0]);
  });

  test('a message says what is needed', () => {
    const [[cell] = []] = rate(column('x'), column(1));
    expect(cell).toMatchObject({ message: expect.stringMatching(/số nguyên không âm/) as string });
  });

  test('one cell stands for a whole column, and ranges of different shapes are refused', () => {
    expect(codes(rate(column(1, 2), column(4)))).toEqual([0.25, 0.5]);
    expect(codes(rate(column(1, 2), column(1, 2, 3)))).toEqual(['#VALUE!']);
  });

  test('TARGET is the headcount that just meets the rate, without floating error', () => {
    const rates = column(0.16, 0.07, 0.216, 0.9515, '', 'x', -0.1);
    const bases = column(202_418, 100, 375, 22_000, 5, 5, 5);
    expect(codes(target(rates, bases))).toEqual([32_387, 7, 81, 20_933, '', '#VALUE!', '#VALUE!']);
  });

  test('ATTAINMENT and GAP compare with a headcount', () => {
    expect(codes(attainment(column(31_455, 5), column(32_387, 0)))).toEqual([31_455 / 32_387, '#DIV/0!']);
    expect(codes(gap(column(31_455, 1200, ''), column(32_387, 1000, 10)))).toEqual([932, 0, '']);
  });

  test('STATUS never says met one person early', () => {
    expect(codes(status(column(32_387, 32_386, 30_000, ''), column(32_387)))).toEqual([
      'Đạt',
      'Chưa đạt, gần đạt',
      'Chưa đạt',
      '',
    ]);
  });
});
