import { isAbsent, percentText, rateOfPercent } from '../../src/coverage/index.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { AssessedTable } from '../../src/table/assessed/assessed.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { read } from './report.ts';

const HEADER = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Thực hiện'];

function assess(header: readonly string[], ...lines: readonly (readonly CellValue[])[]): AssessedTable {
  return assessTable(read({ rows: [header, ...lines] }), () => ({ comparator: 'at-least', near: rateOfPercent('95') }));
}

/** `coverage target remaining verdict` of each row. */
function results({ measures }: AssessedTable): readonly string[] {
  return (measures[0]?.rows ?? []).map((row) => {
    if (!row) return '';
    const { coverage, target, remaining, verdict } = row.assessment;
    const shown = [coverage, target, remaining, verdict].map((result) => {
      if (isAbsent(result)) return result.absent;
      return typeof result === 'object' ? percentText(result, 2) : String(result);
    });
    return `${row.from} ${shown.join(' ')}`;
  });
}

const problemsOf = ({ problems }: AssessedTable): readonly string[] =>
  problems.map(({ code, cell }) => `${code} ${cell ?? ''}`);

test('the published figures of Bắc Kạn', () => {
  const table = assess(
    ['STT', 'Đơn vị', 'Lao động có việc làm', 'Chỉ tiêu giao (%)', 'Số người tham gia BHXH'],
    [1, 'Bắc Kạn', 202418, 16, 31455],
  );
  expect(results(table)).toEqual(['printed 15.54 32387 932 not-met']);
});

test('a total that agrees keeps its own cells', () => {
  const table = assess(
    HEADER,
    [1, 'Hiệp An', 1000, 90, 900],
    [2, 'Đà Loan', 3000, 95, 2500],
    [null, 'Tổng cộng', 4000, null, 3400],
  );
  // 900 + 2850 people: a total without a target of its own takes the sum of the targets.
  expect(results(table)[2]).toBe('summed 85.00 3750 350 not-met');
  expect(problemsOf(table)).toEqual([]);
});

test('a total that differs is told with the difference and the sum counts', () => {
  const table = assess(
    HEADER,
    [1, 'Hiệp An', 1000, 90, 900],
    [2, 'Đà Loan', 3000, 95, 2500],
    [null, 'Tổng cộng', 4000, 90, 3402],
  );
  expect(results(table)[2]).toBe('summed 85.00 3600 200 not-met');
  expect(table.problems).toMatchObject([
    { code: 'total-differs', cell: 'E4', details: { printed: 3402, sum: 3400, difference: 2, column: 'Thực hiện' } },
  ]);
});

test('a total of units of which one has no figure keeps the print, with a warning', () => {
  const table = assess(
    HEADER,
    [1, 'Hiệp An', 1000, 90, 900],
    [2, 'Đà Loan', 3000, 95, null],
    [null, 'Tổng cộng', 4000, 90, 3400],
  );
  expect(results(table)).toEqual([
    'printed 90.00 900 0 met',
    'printed blank 2850 blank blank',
    'printed 85.00 3600 200 not-met',
  ]);
  expect(table.problems).toMatchObject([{ code: 'total-incomplete', cell: 'E4', details: { unit: 'Đà Loan' } }]);
});

test('a printed total that the units with figures alone exceed is told to be too small', () => {
  const table = assess(
    HEADER,
    [1, 'Hiệp An', 1000, 90, 900],
    [2, 'Đà Loan', 3000, 95, null],
    [null, 'Tổng cộng', 4000, 90, 800],
  );
  expect(results(table)[2]).toBe('printed 20.00 3600 2800 not-met');
  expect(table.problems).toMatchObject([
    { code: 'total-incomplete', cell: 'E4' },
    { code: 'total-too-small', cell: 'E4', details: { printed: 800, sum: 900, column: 'Thực hiện' } },
  ]);
});

test('an empty total is filled from its units', () => {
  const table = assess(
    HEADER,
    [1, 'Hiệp An', 1000, 90, 900],
    [2, 'Đà Loan', 3000, 95, 2500],
    [null, 'Tổng cộng', null, null, null],
  );
  expect(results(table)[2]).toBe('summed 85.00 3750 350 not-met');
  expect(problemsOf(table)).toEqual([]);
});

test('nothing is counted twice when groups and a total stand in one table', () => {
  const table = assess(
    HEADER,
    [null, 'Tổng cộng', 6000, 95, 5400],
    ['I', 'Khối xã', 4000, 95, 3400],
    [1, 'Hiệp An', 1000, 95, 900],
    [2, 'Đà Loan', 3000, 95, 2500],
    ['II', 'Thị trấn Liên Nghĩa', 2000, 95, 2000],
  );
  expect(results(table)).toEqual([
    'printed 90.00 5700 300 not-met',
    'printed 85.00 3800 400 not-met',
    'printed 90.00 950 50 not-met',
    'printed 83.33 2850 350 not-met',
    'printed 100.00 1900 0 met',
  ]);
  expect(problemsOf(table)).toEqual([]);
});

test('people where nobody lives, and more people than inhabitants, are told', () => {
  const table = assess(HEADER, [1, 'Hiệp An', 1000, 95, 1010], [2, 'Văn phòng', 0, 95, 40]);
  expect(problemsOf(table)).toEqual(['coverage-above-100 E2', 'zero-denominator-with-people C3']);
  expect(problemsOf({ ...table, problems: table.table.problems })).toEqual([]);
});
