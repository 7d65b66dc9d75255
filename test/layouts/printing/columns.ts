import type { Choices } from './choices.ts';
import { type Model, type Unit, sumOf } from './model.ts';
import { type Printed, printCount, printRate } from './numbers.ts';

/** What reports call the indicators. */
export const NAMES = { BHXH_BB: 'BHXH bắt buộc', BHXH_TN: 'BHXH tự nguyện', BHTN: 'BHTN', BHYT: 'BHYT' } as const;

/** Headers by what they mean, some ways of each. */
export const WORDS = {
  unit: ['Đơn vị', 'Tên đơn vị', 'Địa phương', 'Xã, phường, thị trấn', 'Địa bàn', 'Tên xã'],
  population: ['Dân số', 'Tổng dân số', 'Dân số trung bình', 'Nhân khẩu', 'Số khẩu', 'Dân số thường trú'],
  labour: ['LLLĐ', 'Lực lượng lao động', 'LLLĐ trong độ tuổi', 'Lao động trong độ tuổi', 'Số lao động', 'LLLĐ'],
  target: ['Kế hoạch', 'Chỉ tiêu giao', 'KH giao', 'Chỉ tiêu', 'Mục tiêu', 'Chỉ tiêu được giao'],
  actual: ['Thực hiện', 'Số người tham gia', 'Kết quả thực hiện', 'Đã tham gia', 'Lũy kế', 'Kết quả'],
  coverage: [
    'Tỷ lệ bao phủ (%)',
    'Độ bao phủ (%)',
    'Tỉ lệ bao phủ (%)',
    'Tỷ lệ tham gia (%)',
    'Tỷ lệ bao phủ %',
    'Tỷ lệ bao phủ',
  ],
  attainment: [
    'Tỷ lệ % so với kế hoạch',
    '% so KH',
    'Tỷ lệ hoàn thành',
    '% KH',
    'Tỷ lệ đạt (%)',
    'So với chỉ tiêu (%)',
  ],
} as const;

/** A column of figures as it is printed. */
export interface Column {
  readonly label: string;
  /** The indicator it belongs to; absent for ordinal, unit and note. */
  readonly indicator?: number;
  cell(units: readonly Unit[], isUnit: boolean): Printed;
}

/** A cell with nothing in it. */
export const EMPTY: Printed = { value: null, format: 'General' };

/** The columns of figures of a report, from left to right. */
export function columnsOf({ indicators }: Model, choices: Choices): readonly Column[] {
  const { words, counts, rates, printed, bareRates, beside } = choices;
  const rateLabel = (label = ''): string => (bareRates ? 'Tỷ lệ (%)' : label);
  return indicators.flatMap(({ code, targetKind }, at): Column[] => {
    const base = code === 'BHYT' ? WORDS.population : WORDS.labour;
    const style = (offset: number): Choices['counts'][number] => counts[(at * 3 + offset) % counts.length] ?? 'number';
    const rateStyle = rates[at % rates.length] ?? 'points';
    const count = (label: string, figure: 'denominator' | 'actual' | 'target', offset: number): Column => ({
      label,
      indicator: at,
      cell: (units) => printCount(sumOf(units, at, figure), style(offset)),
    });
    const share = (label: string, below: 'denominator' | 'target'): Column => ({
      label,
      indicator: at,
      cell: (units) => {
        const points = (sumOf(units, at, 'actual') * 100) / sumOf(units, at, below);
        return { value: Number(points.toFixed(2)), format: '0.00' };
      },
    });
    const target = WORDS.target[words] ?? 'Chỉ tiêu';
    return [
      count(base[words] ?? base[0], 'denominator', 0),
      targetKind === 'headcount'
        ? count(target, 'target', 1)
        : {
            label: `${target} (%)`,
            indicator: at,
            cell: (units, isUnit) => (isUnit ? printRate(units[0]?.figures[at]?.target ?? 0, rateStyle) : EMPTY),
          },
      count(WORDS.actual[words] ?? 'Thực hiện', 'actual', 2),
      ...(printed ? [share(rateLabel(WORDS.coverage[words]), 'denominator')] : []),
      ...(printed && targetKind === 'headcount' ? [share(rateLabel(WORDS.attainment[words]), 'target')] : []),
      ...(beside ? besides(at, targetKind) : []),
    ];
  });
}

/** Columns of other figures that the calculation must not take for its own. */
function besides(at: number, targetKind: 'headcount' | 'rate'): readonly Column[] {
  const counted = (label: string, count: (units: readonly Unit[]) => number): Column => ({
    label,
    indicator: at,
    cell: (units) => ({ value: count(units), format: '#,##0' }),
  });
  const sum = (units: readonly Unit[], figure: 'actual' | 'denominator' | 'target'): number => sumOf(units, at, figure);
  return [
    counted('Cùng kỳ năm trước', (units) => Math.floor(sum(units, 'actual') * 0.93)),
    counted('Chưa tham gia', (units) => sum(units, 'denominator') - sum(units, 'actual')),
    ...(targetKind === 'headcount'
      ? [counted('Còn phải phát triển', (units) => Math.max(0, sum(units, 'target') - sum(units, 'actual')))]
      : []),
  ];
}
