import { column, down, messageOf, only, row, shown } from './excel-cells.ts';
import { allocation } from '../../src/functions/allocation.ts';

describe('ALLOCATE', () => {
  test('shares out by weight, the sum exact, in the shape of the weights', () => {
    expect(down(allocation(column(950), column(333, 333, 334)))).toEqual([317, 316, 317]);
    expect(allocation(column(10), row(1, 1, 1))).toEqual([[4, 3, 3]]);
    expect(allocation(column(10), [[1, 1], [1, 2]])).toEqual([[2, 2], [2, 4]]); // prettier-ignore
  });

  test('takes decimals as they were typed', () => {
    expect(down(allocation(column(10), column(0.1, 0.2, 0.7)))).toEqual([1, 2, 7]);
  });

  test('keeps within caps and floors; one cell holds for all units, a blank is no bound', () => {
    expect(down(allocation(column(100), column(50, 30, 20), column(40, '', 100)))).toEqual([40, 36, 24]);
    expect(down(allocation(column(100), column(10, 10, 80), undefined, column(20, 0, '')))).toEqual([20, 9, 71]);
    expect(down(allocation(column(9), column(8, 1, 0), column(4), column(1)))).toEqual([4, 4, 1]);
  });

  test.each([
    ['caps', [column(10), column(1, 1), column(3)], /tổng mức trần thiếu 4 người/],
    ['floors', [column(10), column(1, 1), undefined, column(8)], /tổng mức sàn vượt 6 người/],
    ['a cap below its floor', [column(10), column(1, 1), column(9, 2), column(0, 5)], /3 người \(ô thứ 2\)/],
    ['weights of 0', [column(10), column(0, 0)], /còn 10 người/],
    ['a missing weight', [column(10), column(5, '')], /ô thứ 2/],
    ['a weight that is text', [column(10), column(5, 'x')], /Trọng số phải là số \(ô thứ 2\)/],
    ['a negative weight', [column(10), column(-5, 1)], /ô thứ 1/],
    ['many wrong weights', [column(10), column('', '', '', '')], /ô thứ 1, 2, 3…/],
    ['a cap that is text', [column(10), column(5, 1), column('x', 1)], /Mức trần phải là số nguyên/],
    ['a total with decimals', [column(1.5), column(5, 1)], /Số cần phân bổ/],
    ['several totals', [column(1, 2), column(5, 1)], /ở một ô/],
    ['caps of another shape', [column(10), column(5, 1), row(1, 2)], /cùng số dòng/],
  ] as const)('says what is wrong: %s', (_, [total, weights, caps, floors], message) => {
    const result = allocation(total, weights, caps, floors);
    expect(shown(result)).toEqual([['#VALUE!']]);
    expect(messageOf(result)).toMatch(message);
  });

  test('a blank total gives blanks', () => {
    expect(down(allocation(column(''), column(5, 1)))).toEqual(['', '']);
    expect(only(allocation(column(''), column('')))).toBe('');
  });
});
