import type { Terms } from '../../src/coverage/index.ts';
import { makePlan } from '../../src/layout/make-plan.ts';
import type { WritePlan } from '../../src/layout/plan.ts';
import { RESULT_ORDER } from '../../src/layout/result-columns.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { CellValue } from '../../src/table/cells.ts';
import { RESULT_WORDS } from '../../src/words/results.ts';
import { read, sheet } from '../table/report.ts';

const CHOICES = {
  words: RESULT_WORDS.vi,
  write: 'formulas',
  columns: RESULT_ORDER,
  colours: true,
  dataBars: true,
} as const;

const byRole = (plan: WritePlan, role: string) =>
  plan.columns.find((column) => column.role === role)?.cells.map(({ value }) => value);

describe('results of tables with other targets', () => {
  const planned = (
    headers: readonly string[],
    units: readonly (readonly CellValue[])[],
    terms: Partial<Terms> = {},
  ) => {
    const report = {
      rows: [['Đơn vị', ...headers], ...units.map((figures, index) => [`Xã ${String(index)}`, ...figures])],
    };
    const assessed = assessTable(read(report), () => ({ comparator: 'at-least', ...terms }));
    const plan = makePlan(assessed, sheet(report), [], CHOICES);
    if (!plan.ok) throw new Error('a plan is possible');
    return plan.value;
  };

  test('a unit with only one of two kinds of target is a value: the formulas of the column read both', () => {
    const plan = planned(
      ['Dân số', 'Kế hoạch (người)', 'Chỉ tiêu (%)', 'Thực hiện BHYT'],
      [
        [1000, 950, 95, 940],
        [1000, null, 95, 950],
        [1000, 900, null, 900],
      ],
    );
    const live = plan.columns.map(({ cells }) => cells.map(({ formula }) => formula !== undefined));
    expect(live).toEqual(plan.columns.map(() => [true, false, false]));
    expect(byRole(plan, 'status')?.slice(1)).toEqual(['Đạt', 'Đạt']);
  });

  test('late payment has its own headers, and a rate that meets its limit is rounded as usual', () => {
    const plan = planned(['Số phải thu', 'Chỉ tiêu (%)', 'Số tiền chậm đóng'], [[100_001, 2.5, 2500]], {
      comparator: 'at-most',
    });
    expect(plan.columns.map(({ header }) => header[0])).toEqual([
      'Mức tối đa',
      'Tỷ lệ chậm đóng',
      'Còn phải giảm',
      'Vượt mức (điểm %)',
      'Đánh giá',
    ]);
    expect(byRole(plan, 'coverage')).toEqual([2500 / 100_001]);
  });

  test('of revenue the rest is still to be collected', () => {
    const plan = planned(['Kế hoạch thu', 'Số thu'], [[9000, 6000]]);
    expect(plan.columns.map(({ header }) => header[0])).toContain('Còn phải thu');
  });
});
