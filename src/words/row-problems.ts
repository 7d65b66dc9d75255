import type { ProblemWords } from './problem-words.ts';

/** Units, groups, totals and earlier months: what is wrong, and what to do. */
export const ROW_SENTENCES = {
  'group-near': {
    vi: '“{unit}” được hiểu là dòng tổng của {count} dòng thuộc nó, dù số liệu chưa khớp.',
    en: '“{unit}” was taken for the sum of {count} rows that belong to it, although its figures differ a little.',
    action: {
      vi: 'Nếu đúng, hãy sửa số cho khớp; nếu đây là một đơn vị, hãy đánh số thứ tự cho dòng này.',
      en: 'If so, correct the figures; if it is a unit of its own, number it like the others.',
    },
  },
  'group-unsure': {
    vi: '“{unit}” trông giống dòng tổng của {count} dòng bên dưới, nhưng số liệu không bằng tổng của chúng, nên được tính là một đơn vị.',
    en: '“{unit}” looks like the sum of the {count} rows below, but its figures are not, so it was counted as a unit.',
    action: {
      vi: 'Nếu là dòng tổng, hãy sửa số hoặc xóa số ở dòng này để không bị cộng hai lần.',
      en: 'If it is their sum, correct or delete its figures so that nothing is counted twice.',
    },
  },
  'heading-counted': {
    vi: '“{unit}” được đánh số như dòng tổng của nhóm, nhưng “{total}” chỉ khớp khi tính nó là một đơn vị, nên được tính như vậy.',
    en: '“{unit}” is numbered like the heading of a group, but “{total}” agrees only if it is a unit, so it was counted as one.',
    action: { vi: 'Hãy kiểm tra dòng này và dòng tổng.', en: 'Check this row and the total.' },
  },
  'outside-total': {
    vi: '“{total}” chỉ khớp khi không cộng “{unit}”, nên không cộng dòng này vào tổng.',
    en: '“{total}” agrees only without “{unit}”, so that row was not added to it.',
    action: {
      vi: 'Nếu đơn vị này phải nằm trong tổng, hãy sửa dòng tổng.',
      en: 'If the unit belongs to the total, correct the total.',
    },
  },
  'earlier-rows': {
    vi: '{count} dòng của kỳ trước ({periods}) không được cộng vào tổng; tổng tính theo {latest}.',
    en: '{count} rows of earlier periods ({periods}) were not added to totals; totals are of {latest}.',
    action: {
      vi: 'Kết quả của các dòng này vẫn được tính riêng; không cần làm gì.',
      en: 'They have results of their own; nothing needs to be done.',
    },
  },
  'coming-rows': {
    vi: '{count} dòng của kỳ chưa có số thực hiện ({periods}) không được tính.',
    en: '{count} rows of periods without actual figures ({periods}) were not counted.',
    action: {
      vi: 'Hãy nhập số thực hiện khi có, rồi tính lại.',
      en: 'Enter the figures when there are any, and calculate again.',
    },
  },
  'period-behind': {
    vi: '{count} đơn vị, trước hết là “{unit}”, mới có số đến {periods}, trong khi đơn vị khác có đến {latest}; tổng dùng số mới nhất của từng đơn vị.',
    en: '{count} units, first “{unit}”, have figures up to {periods} only, others up to {latest}; totals use the latest of each.',
    action: {
      vi: 'Hãy bổ sung số liệu {latest} của các đơn vị này.',
      en: 'Add the figures of {latest} for these units.',
    },
  },
  'total-over-periods': {
    vi: '“{unit}” cộng số của nhiều kỳ. Số người tại từng thời điểm không cộng qua các kỳ được, nên dòng này không được dùng cho kết quả chung.',
    en: '“{unit}” adds several periods up. People counted at a date do not add up over time, so the row is not used for the overall result.',
    action: {
      vi: 'Hãy dùng số của kỳ mới nhất, hoặc đổi tên dòng thành “Lũy kế” nếu số được phép cộng dồn.',
      en: 'Use the latest period, or call the row “Lũy kế” if its figures may be added up.',
    },
  },
  'total-counts-twice': {
    vi: 'Tổng ghi trong bảng ở cột “{column}” là {printed}: cộng cả dòng nhóm lẫn các đơn vị trong nhóm. Tổng các đơn vị là {sum}.',
    en: 'The total of “{column}” is printed as {printed}: groups were added together with their own units. The units add up to {sum}.',
    action: {
      vi: 'Hãy sửa công thức tổng để chỉ cộng các nhóm hoặc chỉ cộng các đơn vị; kết quả đã dùng tổng các đơn vị.',
      en: 'Let the total add either groups or units; results use the sum of the units.',
    },
  },
} as const satisfies Record<string, ProblemWords>;
