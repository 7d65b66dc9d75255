import {
  type Absent,
  type BudgetParameters,
  type CalendarDate,
  type Dong,
  type IncomeOutOfBounds,
  type PayingGroup,
  DEFAULT_PARAMETERS,
  calendarDate,
  dong,
  healthPremium,
  isAbsent,
  isOutOfBounds,
  isVoluntary,
  isWholeCount,
  stateSupport,
  voluntaryContribution,
} from '../coverage/index.ts';
import { GROUP_INPUTS, PAYER_INPUTS } from '../words/function-inputs.ts';
import { type InputCell, type ResultCell, UnusableInput, countCell } from './cells.ts';
import { dateIn } from './dates.ts';
import { eachCell } from './each-cell.ts';
import { wordIn } from './input-words.ts';
import { isBlank, rateIn, wholeIn } from './inputs.ts';

/**
 * Mức đóng một người một tháng, bằng đồng, trước khi được hỗ trợ: BHYT, hoặc BHXH tự nguyện. Tính theo mức quy định vào ngày đã cho.
 * @customfunction PREMIUM PREMIUM
 * @param group Nhóm: "HGĐ", "HSSV", "cận nghèo", "DTTS", "mức sống trung bình", "người lao động", "TN" (BHXH tự nguyện), "TN cận nghèo"…
 * @param date Một ngày của tháng đóng, ví dụ 01/07/2026.
 * @param [person] Người thứ mấy trong hộ, chỉ với hộ gia đình; mặc định 1.
 * @param [income] Thu nhập chọn đóng BHXH tự nguyện (mặc định mức thấp nhất), hoặc tiền lương của người lao động; đồng một tháng.
 * @param [base] Lương cơ sở (với BHXH tự nguyện: chuẩn nghèo nông thôn), đồng; chỉ ghi khi khác mức có sẵn trong chương trình.
 * @returns Số đồng của từng dòng; ô trống cho kết quả trống.
 */
export function premium(
  group: unknown[][],
  date: unknown[][],
  person?: unknown[][],
  income?: unknown[][],
  base?: unknown[][],
): unknown[][] {
  return eachCell([group, date, person, income, base], ([who, day, order, earned, own]) => {
    const month = monthIn(who, day, earned, own);
    if (!month) return '';
    return dongCell(premiumOf(month, placeIn(order)));
  });
}

/**
 * Số tiền hỗ trợ đóng một người một tháng, bằng đồng: mức tối thiểu theo luật, cộng phần địa phương hỗ trợ thêm, đến 100% mức đóng.
 * @customfunction SUPPORT SUPPORT
 * @param group Nhóm, như của hàm PREMIUM: "HSSV", "cận nghèo", "TN", "TN cận nghèo"…
 * @param date Một ngày của tháng đóng, ví dụ 01/07/2026.
 * @param [localShare] Tỷ lệ địa phương hỗ trợ thêm, ví dụ 20%; mặc định không có.
 * @param [payer] Phần của ai: "ngân sách" (mặc định, tất cả), "trung ương", "nơi trường đóng", "địa phương", "người sử dụng lao động", "người tham gia".
 * @param [income] Thu nhập chọn đóng BHXH tự nguyện, hoặc tiền lương của người lao động; đồng một tháng.
 * @param [base] Lương cơ sở (với BHXH tự nguyện: chuẩn nghèo nông thôn), đồng; chỉ ghi khi khác mức có sẵn trong chương trình.
 * @param [person] Người thứ mấy trong hộ, chỉ với hộ gia đình; mặc định 1.
 * @returns Số đồng của từng dòng; ô trống cho kết quả trống.
 */
export function support(
  group: unknown[][],
  date: unknown[][],
  localShare?: unknown[][],
  payer?: unknown[][],
  income?: unknown[][],
  base?: unknown[][],
  person?: unknown[][],
): unknown[][] {
  const args = [group, date, localShare, payer, income, base, person];
  return eachCell(args, ([who, day, added, whose, earned, own, order]) => {
    const month = monthIn(who, day, earned, own);
    const share = rateIn(added);
    const part = wordIn(whose, PAYER_INPUTS) ?? 'state';
    if (!month) return '';
    const local = isAbsent(share) ? [] : [{ source: 'province', share } as const];
    const paid = stateSupport({ ...month, person: placeIn(order), local });
    if (isAbsent(paid) || isOutOfBounds(paid)) return dongCell(paid);
    if (part === 'state' || part === 'person') return paid[part];
    return paid.parts.reduce((sum, { source, amount }) => (source === part ? sum + amount : sum), 0);
  });
}

/** A month of somebody, as the budget room asks for it. */
interface PaidMonth {
  readonly group: PayingGroup;
  readonly date: CalendarDate;
  readonly wage: Dong | undefined;
  readonly income: Dong | undefined;
  readonly parameters: BudgetParameters;
}

/** Nothing where the group or the date is blank, or an employee's wage is. */
function monthIn(who: InputCell, day: InputCell, earned: InputCell, own: InputCell): PaidMonth | undefined {
  const group = wordIn<PayingGroup>(who, GROUP_INPUTS);
  const income = amountIn(earned);
  const parameters = withBase(amountIn(own), group);
  if (!group || isBlank(day) || (group === 'employee' && income === undefined)) return undefined;
  return { group, date: dateIn(day), wage: income, income, parameters };
}

/** The order in the household. */
const placeIn = (cell: InputCell): number => wholeIn(cell, { least: 1, most: 100, byDefault: 1 });

function premiumOf(month: PaidMonth, person: number): Dong | IncomeOutOfBounds | Absent {
  const { group } = month;
  return isVoluntary(group) ? voluntaryContribution(month) : healthPremium({ ...month, group, person });
}

/** The published parameters, with the person's own base for all days instead of the published one. */
function withBase(value: Dong | undefined, group: PayingGroup | undefined): BudgetParameters {
  if (value === undefined || !group) return DEFAULT_PARAMETERS;
  const name = isVoluntary(group) ? 'ruralPovertyLine' : 'baseSalary';
  const entry = { value, from: calendarDate(1900, 1, 1), source: '', certainty: 'unverified' } as const;
  return { ...DEFAULT_PARAMETERS, [name]: { code: name, entries: [entry] } };
}

function amountIn(cell: InputCell): Dong | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'number' && isWholeCount(cell)) return dong(cell);
  throw new UnusableInput('count-needed');
}

function dongCell(amount: Dong | IncomeOutOfBounds | Absent): ResultCell {
  if (isOutOfBounds(amount)) throw new UnusableInput(amount.code, { bound: amount.bound });
  return countCell(amount);
}
