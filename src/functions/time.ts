import { absent, isAbsent, lowerIsBetter, monthAfter, monthlyParts, stockPace, trajectory } from '../coverage/index.ts';
import { SHAPE_INPUTS } from '../words/function-inputs.ts';
import { absentCell, countCell, quotientCell } from './cells.ts';
import { eachCell, eachList, isOmitted } from './each-cell.ts';
import { comparatorIn, wordIn } from './input-words.ts';
import { actualIn, denominatorIn, isBlank, rateIn, targetIn, wholeIn } from './inputs.ts';

/**
 * Số người chậm so với tiến độ; bằng 0 khi đúng hoặc vượt. Tiến độ đi đều từ số đầu kỳ đến chỉ tiêu, không phải chỉ tiêu × số tháng / 12.
 * @customfunction PACE PACE
 * @param actual Số thực hiện đến nay: một ô hoặc một vùng số người.
 * @param target Chỉ tiêu cuối kỳ bằng số người: vùng cùng kích thước, hoặc một ô dùng chung.
 * @param monthsElapsed Số tháng đã qua của kỳ, ví dụ 8 khi số liệu đến hết tháng 8.
 * @param [baseline] Số đầu kỳ (31/12 năm trước). Số phát sinh trong năm như phát triển mới, số thu: ghi 0. Thiếu thì kết quả là #N/A.
 * @param [monthsInPeriod] Số tháng của cả kỳ; mặc định 12.
 * @param [comparator] Cách so: ">=" (mặc định), ">", "<=", "<"; với chỉ tiêu tối đa thì chậm là còn cao hơn tiến độ.
 * @returns Số người chậm so với tiến độ của từng dòng.
 */
export function pace(
  actual: unknown[][],
  target: unknown[][],
  monthsElapsed: unknown[][],
  baseline?: unknown[][],
  monthsInPeriod?: unknown[][],
  comparator?: unknown[][],
): unknown[][] {
  return eachCell([actual, target, monthsElapsed, baseline, monthsInPeriod, comparator], ([a, k, m, b, n, how]) => {
    if (isBlank(a) || isBlank(k) || isBlank(m)) return '';
    const figures = { actual: actualIn(a), target: targetIn(k), baseline: actualIn(b) };
    const monthsElapsed = wholeIn(m, { least: 0, most: MOST_STEPS });
    const monthsInPeriod = wholeIn(n, { least: 1, most: MOST_STEPS, byDefault: 12 });
    const lower = lowerIsBetter(comparatorIn(how));
    return countCell(stockPace({ ...figures, monthsElapsed, monthsInPeriod, lowerIsBetter: lower }).behind);
  });
}

/**
 * Chia số còn phải phát triển cho các tháng còn lại, bằng số người nguyên: tháng đầu nhiều hơn, tổng đúng bằng số đã cho. Kết quả tràn ra một dòng.
 * @customfunction MONTHLY MONTHLY
 * @param remaining Số còn phải phát triển: một ô, hoặc một cột các đơn vị (mỗi đơn vị một dòng kết quả).
 * @param months Số tháng còn lại, từ 1 đến 120: một ô dùng chung, hoặc mỗi đơn vị một số.
 * @returns Số người của từng tháng.
 */
export function monthly(remaining: unknown[][], months: unknown[][]): unknown[][] {
  return eachList([remaining, months], ([people, count]) => {
    const total = actualIn(people);
    if (isAbsent(total) || isBlank(count)) return [''];
    const parts = wholeIn(count, { least: 0, most: MOST_STEPS });
    return parts === 0 ? [absentCell(absent('period-over'))] : monthlyParts(total, parts);
  });
}

/**
 * Lộ trình đến một mốc, từng bước đến đúng mốc: các tỷ lệ, hoặc số người khi có mẫu số. Kết quả tràn ra một dòng.
 * @customfunction TRAJECTORY TRAJECTORY
 * @param fromRate Tỷ lệ hiện nay, ví dụ 83,85%: một ô, hoặc một cột các đơn vị (mỗi đơn vị một dòng kết quả).
 * @param toRate Tỷ lệ phải đạt ở mốc: một ô dùng chung, hoặc mỗi đơn vị một tỷ lệ.
 * @param steps Số bước (tháng, quý hoặc năm) từ nay đến mốc, từ 1 đến 120.
 * @param [shape] Cách đi: "đều" (mặc định, bằng nhau về điểm %), hoặc "theo phần chưa tham gia" (giảm đều phần chưa tham gia).
 * @param [fromDenominator] Mẫu số hiện nay; có mẫu số thì kết quả là số người.
 * @param [toDenominator] Mẫu số dự kiến ở mốc, thay đổi đều; bỏ trống thì như hiện nay.
 * @param [comparator] Cách so của mốc khi đổi ra số người: ">=" (mặc định), ">", "<=", "<".
 * @returns Tỷ lệ hoặc số người phải đạt sau từng bước.
 */
export function trajectorySteps(
  fromRate: unknown[][],
  toRate: unknown[][],
  steps: unknown[][],
  shape?: unknown[][],
  fromDenominator?: unknown[][],
  toDenominator?: unknown[][],
  comparator?: unknown[][],
): unknown[][] {
  const inPeople = !isOmitted(fromDenominator) || !isOmitted(toDenominator);
  const args = [fromRate, toRate, steps, shape, fromDenominator, toDenominator, comparator];
  return eachList(args, ([from, to, count, way, now, then, how]) => {
    const rates = [rateIn(from), rateIn(to)] as const;
    if (isBlank(count)) return [''];
    const path = trajectory({
      from: { rate: rates[0], at: START },
      to: { rate: rates[1], at: monthAfter(START, wholeIn(count, { least: 1, most: MOST_STEPS })) },
      shape: wordIn(way, SHAPE_INPUTS),
      every: 'month',
      comparator: comparatorIn(how),
      denominators: { now: denominatorIn(now), milestone: denominatorIn(isBlank(then) ? now : then) },
    });
    if (isAbsent(path)) return [absentCell(path)];
    return path.map(({ rate, headcount }) => (inPeople ? countCell(headcount) : quotientCell(rate)));
  });
}

/** Ten years of months: more results than a plan has, fewer than would flood a sheet. */
const MOST_STEPS = 120;

/** Any month: only the number of steps matters. */
const START = { year: 2000, month: 1 };
