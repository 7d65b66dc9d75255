import { type PublishedCheck, type PublishedFigure, checkPublished } from '../coverage/index.ts';
import { CHECK_WORDS, FIGURE_WORDS } from '../words/functions.ts';
import { type InputCell, type ResultCell, UnusableInput } from './cells.ts';
import { eachCell } from './each-cell.ts';
import { isBlank } from './inputs.ts';
import { type FigureInCell, peopleIn, percentageIn, pointsIn, targetRateIn } from './published-figures.ts';

/**
 * Kiểm tra các số liệu đã công bố có thể cùng đúng không: "Khớp", hoặc "Mâu thuẫn: …" và nhóm nhỏ nhất mâu thuẫn. Số không có thì bỏ trống.
 * @customfunction CHECK CHECK
 * @param count Số người đã công bố: số, hoặc chữ như "17,24 triệu", "hơn 12.000".
 * @param [denominator] Mẫu số đã công bố (dân số, lực lượng lao động…).
 * @param [coverage] Tỷ lệ bao phủ đã công bố. Ghi bằng chữ thì giữ được số lẻ và từ đi kèm: "86,90%", "gần 95%".
 * @param [targetRate] Chỉ tiêu tỷ lệ: 95%, hoặc chữ như "trên 95%".
 * @param [attainment] Tỷ lệ đạt so với chỉ tiêu đã công bố, ví dụ "hơn 99,91%".
 * @param [gap] Số người còn thiếu đã công bố.
 * @param [targetHeadcount] Chỉ tiêu bằng số người.
 * @param [gapInPoints] Số điểm % còn thiếu đã công bố: số 0,46 (ô không định dạng phần trăm) hoặc chữ "0,46%".
 * @returns "Khớp"; "Không thấy mâu thuẫn" khi chưa chứng minh được; hoặc "Mâu thuẫn: …", của từng dòng.
 */
export function check(
  count: unknown[][],
  denominator?: unknown[][],
  coverage?: unknown[][],
  targetRate?: unknown[][],
  attainment?: unknown[][],
  gap?: unknown[][],
  targetHeadcount?: unknown[][],
  gapInPoints?: unknown[][],
): unknown[][] {
  const args = [count, denominator, coverage, targetRate, attainment, gap, targetHeadcount, gapInPoints];
  return eachCell(args, (cells) => verdictOn(cells.flatMap((cell, place) => figureAt(place, cell))));
}

type CheckedKind = keyof typeof FIGURE_WORDS;

/** What each argument holds, in order. */
const ARGUMENTS: readonly (readonly [CheckedKind, (cell: InputCell) => FigureInCell])[] = [
  ['count', peopleIn],
  ['denominator', peopleIn],
  ['coverage', percentageIn],
  ['target-rate', targetRateIn],
  ['attainment', percentageIn],
  ['gap', peopleIn],
  ['target-headcount', peopleIn],
  ['gap-in-points', pointsIn],
];

interface Figure extends FigureInCell, PublishedFigure {
  readonly kind: CheckedKind;
}

function figureAt(place: number, cell: InputCell): readonly Figure[] {
  const argument = ARGUMENTS[place];
  if (!argument || isBlank(cell)) return [];
  const [kind, read] = argument;
  return [{ kind, ...read(cell) }];
}

function verdictOn(figures: readonly Figure[]): ResultCell {
  if (figures.length === 0) return '';
  const comparator = figures.find((figure) => figure.comparator)?.comparator;
  const checked = checkPublished(figures, { comparator });
  if (checked.unread.length > 0) throw new UnusableInput('figure-needed');
  return checked.verdict === 'contradictory' ? contradiction(checked, figures) : CHECK_WORDS[checked.verdict];
}

/** So many sets are named; a few figures can be in conflict in dozens of ways. */
const MOST_SETS = 3;

/** The smallest sets in conflict, and what may explain the contradiction. */
function contradiction({ conflicts, remedies }: PublishedCheck, figures: readonly Figure[]): string {
  const label = ({ kind, shown }: Figure): string => `${FIGURE_WORDS[kind]} ${shown}`;
  const sets = conflicts.slice(0, MOST_SETS).map((set) =>
    figures
      .filter((figure) => set.includes(figure))
      .map(label)
      .join(', '),
  );
  const causes = [...new Set(remedies.map(({ code }) => CHECK_WORDS[code]))];
  const { contradictory, or, perhaps } = CHECK_WORDS;
  const explained = causes.length > 0 ? ` (${perhaps} ${causes.join(` ${or} `)})` : '';
  const more = conflicts.length > MOST_SETS ? '; …' : '';
  return `${contradictory}: ${sets.join(`; ${or} `)}${more}${explained}`;
}
