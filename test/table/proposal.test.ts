import { proposalsIn } from '../../src/table/proposal.ts';
import { read } from './report.ts';

/** Cells with what they should hold, `!` where the total proves it, and the format they need. */
function proposals(
  rows: readonly (readonly (string | number | null)[])[],
  formats?: readonly string[][],
): readonly string[] {
  const header = ['Đơn vị', 'Dân số', 'Chỉ tiêu giao (%)', 'Số người tham gia'];
  const { problems } = read({ rows: [header, ...rows], ...(formats && { formats: [[], ...formats] }) });
  return proposalsIn(problems).map(({ row, column, value, format = '', proven }) =>
    `${row},${column} ${value}${proven ? '!' : ''} ${format}`.trim(),
  );
}

const PERCENT = ['General', 'General', '0.0%'];

test('each doubtful cell is proposed once, with the number it should hold', () => {
  expect(
    proposals([
      ['Xã Hiệp An', 12.306, 95, 9870],
      ['Xã Đà Loan', 14000, 9515, '12.1O6'],
      ['Xã Ninh Gia', 15200, 92, '13.800 / 15.000'],
    ]),
  ).toEqual(['2,3 12106', '3,3 13800', '1,1 12306', '2,2 95.15']);
});

test('a total that leaves no other figure proves it', () => {
  const rows = [
    ['Xã Hiệp An', 12.306, 95, 9870],
    ['Xã Đà Loan', 14000, 95, 11700],
    ['Xã Ninh Gia', 15200, 92, 13800],
    ['Tổng cộng', 41506, null, 35370],
  ];
  expect(proposals(rows)).toEqual(['1,1 12306!']);
});

test('under a percent format the cell should hold the fraction', () => {
  const rows = [
    ['Xã Hiệp An', 12306, 0.95, 9870],
    ['Xã Đà Loan', 14000, 95, 11700],
    ['Xã Ninh Gia', 15200, 0.92, 13800],
  ];
  expect(proposals(rows, [PERCENT, PERCENT, PERCENT])).toEqual(['2,2 0.95']);
});

test('a number that became a date needs another format', () => {
  const date = ['General', 'd/m/yyyy'];
  expect(
    proposals(
      [
        ['Xã Hiệp An', 12306, 95, 9870],
        ['Xã Đà Loan', 14000, 95, 11700],
      ],
      [date],
    ),
  ).toEqual(['1,1 12306 #,##0']);
});

test('what cannot be read has no proposal', () => {
  expect(proposals([['Xã Hiệp An', 14000, 95, 'hơn 9.000']])).toEqual([]);
});

test('problems without a cell or a sheet are left out, and a proven proposal stands above another', () => {
  const problem = { code: 'locale-suspect', severity: 'error', cell: 'C5', sheet: 'BHYT' } as const;
  const proposal = { value: 12306, proven: false };
  expect(
    proposalsIn([
      { code: 'locale-suspect', severity: 'error', proposal },
      { ...problem, proposal },
      { ...problem, proposal: { value: 12000, proven: true } },
    ]),
  ).toMatchObject([{ sheet: 'BHYT', row: 4, column: 2, value: 12000, proven: true }]);
});
