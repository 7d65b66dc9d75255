import {
  type Absent,
  type Ratio,
  absent,
  assess,
  attainmentOnCounts,
  coverageRate,
  headcountOf,
  isAbsent,
  rateOfPercent,
  ratioNumber,
  remaining,
} from '../coverage/index.ts';
import { RESULT_WORDS } from '../words/results.ts';
import { type ResultCell, absentCell, eachCell } from './each-cell.ts';
import { actualIn, denominatorIn, rateIn, targetIn } from './inputs.ts';

/**
 * Tỷ lệ bao phủ: số thực hiện chia cho mẫu số (dân số, lực lượng lao động…).
 * @customfunction RATE RATE
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param denominator Mẫu số: vùng cùng kích thước, hoặc một ô dùng chung.
 * @returns Tỷ lệ của từng dòng; ô trống cho kết quả trống.
 */
export function rate(actual: unknown[][], denominator: unknown[][]): unknown[][] {
  return eachCell([actual, denominator], ([a, p]) => quotient(coverageRate(actualIn(a), denominatorIn(p))));
}

/**
 * Tỷ lệ đạt so với chỉ tiêu: số thực hiện chia cho chỉ tiêu bằng số người.
 * @customfunction ATTAINMENT ATTAINMENT
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param target Chỉ tiêu bằng số người: vùng cùng kích thước, hoặc một ô dùng chung.
 * @returns Tỷ lệ đạt của từng dòng.
 */
export function attainment(actual: unknown[][], target: unknown[][]): unknown[][] {
  return eachCell([actual, target], ([a, k]) => quotient(attainmentOnCounts(actualIn(a), targetIn(k))));
}

/**
 * Số người theo chỉ tiêu tỷ lệ: số nhỏ nhất đạt được tỷ lệ, tính chính xác.
 * @customfunction TARGET TARGET
 * @param rate Chỉ tiêu tỷ lệ, ví dụ 95%: một ô hoặc một vùng.
 * @param denominator Mẫu số: vùng cùng kích thước, hoặc một ô dùng chung.
 * @returns Số người phải đạt của từng dòng.
 */
export function target(rate: unknown[][], denominator: unknown[][]): unknown[][] {
  return eachCell([rate, denominator], ([t, p]) => {
    const goal = rateIn(t);
    const base = denominatorIn(p);
    if (isAbsent(goal)) return absentCell(goal);
    if (isAbsent(base)) return absentCell(base);
    return count(headcountOf(goal, base));
  });
}

/**
 * Số người còn phải phát triển để đạt chỉ tiêu; bằng 0 khi đã đạt.
 * @customfunction GAP GAP
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param target Chỉ tiêu bằng số người: vùng cùng kích thước, hoặc một ô dùng chung.
 * @returns Số người còn thiếu của từng dòng.
 */
export function gap(actual: unknown[][], target: unknown[][]): unknown[][] {
  return eachCell([actual, target], ([a, k]) => count(remaining(actualIn(a), targetIn(k))));
}

/**
 * Đánh giá bằng chữ: Đạt; Chưa đạt, gần đạt (từ 95% chỉ tiêu); hoặc Chưa đạt. So sánh chính xác bằng số nguyên.
 * @customfunction STATUS STATUS
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param target Chỉ tiêu bằng số người: vùng cùng kích thước, hoặc một ô dùng chung.
 * @returns Đánh giá của từng dòng; ô trống cho kết quả trống.
 */
export function status(actual: unknown[][], target: unknown[][]): unknown[][] {
  const terms = { comparator: 'at-least', near: rateOfPercent(NEAR_PERCENT) } as const;
  const words = RESULT_WORDS.vi.status;
  return eachCell([actual, target], ([a, k]) => {
    const blank = absent('blank');
    const figures = { actual: actualIn(a), targetHeadcount: targetIn(k), denominator: blank, targetRate: blank };
    const { verdict, near } = assess(figures, terms);
    if (isAbsent(verdict)) return absentCell(verdict);
    if (verdict === 'met') return words.met;
    return near ? words.near : words.notMet;
  });
}

/** From which percent of the target a unit counts as near. */
const NEAR_PERCENT = '95';

function quotient(value: Ratio | Absent): ResultCell {
  return isAbsent(value) ? absentCell(value) : ratioNumber(value);
}

function count(value: number | Absent): ResultCell {
  return isAbsent(value) ? absentCell(value) : value;
}
