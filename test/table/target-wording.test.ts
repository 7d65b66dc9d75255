import { comparatorIn } from '../../src/table/columns/target-wording.ts';
import { problems, read, roles } from './report.ts';

test.each([
  ['Chỉ tiêu (trên 95%)', 'more-than'],
  ['Chỉ tiêu vượt 95,15 %'.normalize('NFD'), 'more-than'],
  ['Mục tiêu > 95%', 'more-than'],
  ['Mục tiêu >= 95%', 'at-least'],
  ['Chỉ tiêu (không vượt quá 2,5%)', 'at-most'],
  ['Tối đa 3%', 'at-most'],
  ['Chỉ tiêu dưới 2%', 'less-than'],
  ['Phấn đấu khoảng 45%', 'about'],
  ['Chỉ tiêu giao (%)', undefined],
  ['Chỉ tiêu người trên 60 tuổi (%)', undefined],
  ['Chỉ tiêu từ 95% trở lên', undefined],
])('the header “%s” words the comparison %s', (header, comparator) => {
  expect(comparatorIn(header)).toBe(comparator);
});

test('percentages among words in a target column are reported in their cells', () => {
  const table = read({
    rows: [
      ['Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện BHYT'],
      ['Hiệp An', 1000, 'trên 95%', 950],
      ['Đà Loan', 1000, 'tối thiểu 95%', 950],
    ],
  });
  expect(roles(table)).toBe('unit | denominator | target-rate | actual');
  expect(problems(table)).toEqual(['text-in-number C2', 'text-in-number C3']);
});
