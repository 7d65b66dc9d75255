import {
  type Absent,
  type Assessment,
  type Points,
  type Ratio,
  WHOLE,
  absent,
  assess,
  attainmentOnCounts,
  attainmentOnRates,
  compareRatios,
  coverageRate,
  gapInPoints,
  headcountOf,
  isAbsent,
  lowerIsBetter,
  percent,
  pointsBetween,
  ratioNumber,
  shownPoints,
} from '../coverage/index.ts';
import { RESULT_WORDS } from '../words/results.ts';
import { type ResultCell, absentCell, countCell, quotientCell } from './cells.ts';
import { eachCell, isOmitted } from './each-cell.ts';
import { comparatorIn, roundingIn } from './input-words.ts';
import { actualIn, denominatorIn, flagIn, isBlank, rateIn, targetIn, wholeIn } from './inputs.ts';

/**
 * Tỷ lệ bao phủ: số thực hiện chia cho mẫu số (dân số, lực lượng lao động…).
 * @customfunction RATE RATE
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param denominator Mẫu số: vùng cùng kích thước, hoặc một ô dùng chung.
 * @returns Tỷ lệ của từng dòng; ô trống cho kết quả trống.
 */
export function rate(actual: unknown[][], denominator: unknown[][]): unknown[][] {
  return eachCell([actual, denominator], ([a, p]) => quotientCell(coverageRate(actualIn(a), denominatorIn(p))));
}

/**
 * Tỷ lệ đạt so với chỉ tiêu: số thực hiện chia cho chỉ tiêu bằng số người; khi có mẫu số: tỷ lệ bao phủ chia cho chỉ tiêu tỷ lệ.
 * @customfunction ATTAINMENT ATTAINMENT
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param target Chỉ tiêu bằng số người (bằng tỷ lệ khi có mẫu số): vùng cùng kích thước, hoặc một ô dùng chung.
 * @param [denominator] Mẫu số: chỉ ghi khi chỉ tiêu là tỷ lệ, ví dụ 95%.
 * @returns Tỷ lệ đạt của từng dòng.
 */
export function attainment(actual: unknown[][], target: unknown[][], denominator?: unknown[][]): unknown[][] {
  const onRates = !isOmitted(denominator);
  return eachCell([actual, target, denominator], ([a, k, p]) =>
    quotientCell(
      onRates
        ? attainmentOnRates(coverageRate(actualIn(a), denominatorIn(p)), rateIn(k))
        : attainmentOnCounts(actualIn(a), targetIn(k)),
    ),
  );
}

/**
 * Số người theo chỉ tiêu tỷ lệ: số nhỏ nhất đạt được tỷ lệ, tính chính xác; chỉ tiêu tối đa thì lấy số lớn nhất còn trong mức.
 * @customfunction TARGET TARGET
 * @param rate Chỉ tiêu tỷ lệ, ví dụ 95%: một ô hoặc một vùng.
 * @param denominator Mẫu số: vùng cùng kích thước, hoặc một ô dùng chung.
 * @param [comparator] Cách so: ">=" (mặc định), ">", "<=", "<", hoặc "tối thiểu", "trên", "không quá", "dưới".
 * @param [rounding] Làm tròn: "lên", "xuống", "gần nhất"; bỏ trống thì lấy số vừa đủ đạt tỷ lệ.
 * @returns Số người phải đạt của từng dòng.
 */
export function target(
  rate: unknown[][],
  denominator: unknown[][],
  comparator?: unknown[][],
  rounding?: unknown[][],
): unknown[][] {
  return eachCell([rate, denominator, comparator, rounding], ([t, p, how, round]) => {
    const goal = rateIn(t);
    const base = denominatorIn(p);
    if (isAbsent(goal)) return absentCell(goal);
    if (isAbsent(base)) return absentCell(base);
    return countCell(headcountOf(goal, base, comparatorIn(how), roundingIn(round)));
  });
}

/**
 * Số người còn phải phát triển để đạt chỉ tiêu; bằng 0 khi đã đạt. Với chỉ tiêu tối đa: số người còn phải giảm.
 * @customfunction GAP GAP
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param target Chỉ tiêu bằng số người: vùng cùng kích thước, hoặc một ô dùng chung.
 * @param [comparator] Cách so: ">=" (mặc định), ">", "<=", "<", hoặc "tối thiểu", "trên", "không quá", "dưới".
 * @returns Số người còn thiếu của từng dòng.
 */
export function gap(actual: unknown[][], target: unknown[][], comparator?: unknown[][]): unknown[][] {
  return eachCell([actual, target, comparator], ([a, k, how]) => {
    const figures = { actual: actualIn(a), targetHeadcount: targetIn(k), denominator: BLANK, targetRate: BLANK };
    return countCell(assess(figures, { comparator: comparatorIn(how) }).remaining);
  });
}

/**
 * Khoảng cách đến chỉ tiêu tỷ lệ, bằng điểm %: 0,46 là thiếu 0,46 điểm %; bằng 0 khi đã đạt. Không làm tròn, trừ khi ghi số lẻ.
 * @customfunction POINTS POINTS
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param denominator Mẫu số: vùng cùng kích thước, hoặc một ô dùng chung.
 * @param targetRate Chỉ tiêu tỷ lệ, ví dụ 95%: vùng cùng kích thước, hoặc một ô dùng chung.
 * @param [signed] TRUE: so sánh (+/-), tỷ lệ bao phủ trừ chỉ tiêu, âm khi thấp hơn; bỏ trống: chỉ tính phần còn thiếu.
 * @param [comparator] Cách so: ">=" (mặc định), ">", "<=", "<"; với chỉ tiêu tối đa thì tính phần vượt mức.
 * @param [decimals] Làm tròn đến mấy số lẻ (0 đến 10); chênh lệch khác 0 không bao giờ thành 0. Bỏ trống: không làm tròn.
 * @returns Số điểm % của từng dòng.
 */
export function points(
  actual: unknown[][],
  denominator: unknown[][],
  targetRate: unknown[][],
  signed?: unknown[][],
  comparator?: unknown[][],
  decimals?: unknown[][],
): unknown[][] {
  return eachCell([actual, denominator, targetRate, signed, comparator, decimals], ([a, p, t, sign, how, places]) => {
    const coverage = coverageRate(actualIn(a), denominatorIn(p));
    const goal = rateIn(t);
    const lower = lowerIsBetter(comparatorIn(how));
    const distance = flagIn(sign) ? difference(coverage, goal) : gapInPoints(coverage, goal, lower);
    if (isAbsent(distance)) return absentCell(distance);
    return isBlank(places) ? inPoints(distance) : roundedPoints(distance, wholeIn(places, { least: 0, most: 10 }));
  });
}

/**
 * Đánh giá bằng chữ: Đạt; Chưa đạt, gần đạt (từ 95% chỉ tiêu); hoặc Chưa đạt. So sánh chính xác bằng số nguyên.
 * @customfunction STATUS STATUS
 * @param actual Số thực hiện: một ô hoặc một vùng số người.
 * @param target Chỉ tiêu bằng số người (bằng tỷ lệ khi có mẫu số): vùng cùng kích thước, hoặc một ô dùng chung.
 * @param [comparator] Cách so: ">=" (mặc định), ">", "<=", "<", hoặc "tối thiểu", "trên", "không quá", "dưới", "khoảng".
 * @param [near] Từ mấy phần trăm chỉ tiêu là gần đạt; mặc định 95%, ghi 100% nếu không cần mức này.
 * @param [denominator] Mẫu số: chỉ ghi khi chỉ tiêu là tỷ lệ, ví dụ 95%.
 * @returns Đánh giá của từng dòng; ô trống cho kết quả trống.
 */
export function status(
  actual: unknown[][],
  target: unknown[][],
  comparator?: unknown[][],
  near?: unknown[][],
  denominator?: unknown[][],
): unknown[][] {
  const onRates = !isOmitted(denominator);
  return eachCell([actual, target, comparator, near, denominator], ([a, k, how, from, p]) => {
    const goal = onRates
      ? { targetHeadcount: BLANK, targetRate: rateIn(k), denominator: denominatorIn(p) }
      : { targetHeadcount: targetIn(k), targetRate: BLANK, denominator: BLANK };
    const close = rateIn(from);
    const terms = { comparator: comparatorIn(how), near: isAbsent(close) ? NEAR : close };
    return statusWord(assess({ actual: actualIn(a), ...goal }, terms));
  });
}

const BLANK = absent('blank');

/** From which share of the target a unit counts as near, unless another is given. */
const NEAR = percent('95');

function statusWord({ verdict, near, coverage }: Assessment): ResultCell {
  if (isAbsent(verdict)) return absentCell(verdict);
  const words = RESULT_WORDS.vi.status;
  if (verdict === 'informational') return words.informational;
  if (verdict === 'not-met') return near ? words.near : words.notMet;
  return !isAbsent(coverage) && compareRatios(coverage, WHOLE) > 0 ? words.above100 : words.met;
}

function difference(coverage: Ratio | Absent, goal: Ratio | Absent): Points | Absent {
  if (isAbsent(coverage)) return coverage;
  return isAbsent(goal) ? goal : pointsBetween(coverage, goal);
}

function inPoints({ numerator, denominator }: Points): number {
  return ratioNumber({ numerator: numerator * 100n, denominator });
}

/** Half up, but a difference that there is never becomes none: it is then rounded away from zero (rule R3). */
function roundedPoints(distance: Points, decimals: number): number {
  if (distance.numerator >= 0n) return Number(shownPoints(distance, decimals));
  return -Number(shownPoints({ ...distance, numerator: -distance.numerator }, decimals));
}
