import { makePlan } from '../../src/layout/make-plan.ts';
import type { LayoutChoices } from '../../src/layout/layout-choices.ts';
import type { Mark, WritePlan } from '../../src/layout/plan.ts';
import { areaName } from '../../src/table/area.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { RESULT_WORDS } from '../../src/words/results.ts';
import { type Sheet, read, sheet } from '../table/report.ts';

const LONG = 'Bảo hiểm y tế hộ gia đình làm nông, lâm, ngư nghiệp có mức sống trung bình';

/** A table of two indicators under two header rows, in A1:E4, with whatever stands to its right. */
function report(title = 'BHYT', beside: readonly (readonly CellValue[])[] = []): Sheet {
  const rows: readonly (readonly CellValue[])[] = [
    ['Đơn vị', 'BHXH tự nguyện', null, title, null],
    [null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
    ['Xã A', 100, 90, 1000, 1100],
    ['Xã B', 200, 210, 3000, 2700],
  ];
  return { rows: rows.map((row, index) => [...row, ...(beside[index] ?? [])]), merges: ['A1:A2', 'B1:C1', 'D1:E1'] };
}

const CHOICES: LayoutChoices = {
  words: RESULT_WORDS.vi,
  write: 'values',
  columns: ['attainment', 'remaining', 'status'],
  colours: true,
  dataBars: true,
};

function planned(given: Sheet, choices: Partial<LayoutChoices> = {}, marks: readonly Mark[] = []): WritePlan {
  const table = read({ ...given, rows: given.rows.map((row) => row.slice(0, 5)) });
  const assessed = assessTable(table, () => ({ comparator: 'at-least' }));
  const plan = makePlan(assessed, sheet(given), marks, { ...CHOICES, ...choices });
  if (!plan.ok) throw new Error('a plan is possible');
  return plan.value;
}

const tops = ({ columns }: WritePlan) => columns.map(({ header }) => header[0]);

describe('the headers of results under two header rows', () => {
  test('an indicator’s name is read across all of its columns, whose top cells belong to the block', () => {
    const plan = planned(report());
    expect(tops(plan)).toEqual(['BHXH tự nguyện', '', '', 'BHYT', '', '']);
    expect(plan.columns.map(({ header }) => header[1])).toEqual([
      'Tỷ lệ đạt so với chỉ tiêu',
      'Còn phải phát triển',
      'Đánh giá',
      'Tỷ lệ đạt so với chỉ tiêu',
      'Còn phải phát triển',
      'Đánh giá',
    ]);
    expect(plan.titles.map(areaName)).toEqual(['F1:H1', 'I1:K1']);
    expect(plan.replaces).toEqual([]);
  });

  test('a cell that holds something is left alone, and the name ends before it', () => {
    const plan = planned(report('BHYT', [[null, null, 'ghi chú']]));
    expect(tops(plan)).toEqual(['BHXH tự nguyện', '', null, 'BHYT', '', '']);
    expect(plan.titles.map(areaName)).toEqual(['F1:G1', 'I1:K1']);
    expect(plan.replaces).toEqual([]);
  });

  test('running again, the cells of the earlier block are free', () => {
    const first = planned(report());
    const beside = [0, 1].map((row) => first.columns.map(({ header }) => header[row] ?? null));
    const again = planned(report('BHYT', beside), { columns: ['remaining', 'status'] }, [first.mark]);
    expect(again.supersedes).toEqual(first.mark);
    expect(tops(again)).toEqual(['BHXH tự nguyện', '', 'BHYT', '']);
    expect(again.titles.map(areaName)).toEqual(['F1:G1', 'H1:I1']);
  });

  test('columns are wide enough together for a long name, and as always for a short one', () => {
    const widths = ({ columns }: WritePlan) => columns.map(({ width }) => width);
    const plain = widths(planned(report()));
    const wide = widths(planned(report(LONG)));
    expect(plain).toEqual([13, 14, 18, 13, 14, 18]);
    expect(wide.slice(0, 3)).toEqual(plain.slice(0, 3));
    expect(wide.slice(3).reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(LONG.length + 3);
  });

  test('one column alone is as wide as the name over it', () => {
    const plan = planned(report(), { columns: ['attainment'] });
    expect(plan.titles).toEqual([]);
    expect(plan.columns.map(({ width }) => width)).toEqual([17, 13]);
  });

  test('one indicator needs no name, and its free cells belong to the block', () => {
    const rows = report().rows.map((row) => row.slice(0, 3));
    const table = read({ rows, merges: ['A1:A2', 'B1:C1'] });
    const plan = makePlan(
      assessTable(table, () => ({ comparator: 'at-least' })),
      sheet({ rows }),
      [],
      CHOICES,
    );
    expect(plan.ok && tops(plan.value)).toEqual(['', '', '']);
    expect(plan.ok && plan.value.titles).toEqual([]);
  });
});
