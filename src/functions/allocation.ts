import { type AllocationProblem, absent, allocate } from '../coverage/index.ts';
import { type InputCell, type ResultCell, UnusableInput, orError, plainCell } from './cells.ts';
import { type Argument, rangeOf } from './each-cell.ts';
import { isBlank } from './inputs.ts';

/**
 * Phân bổ chỉ tiêu cho các đơn vị theo trọng số, bằng số người nguyên; tổng đúng bằng chỉ tiêu. Kết quả cùng kích thước với vùng trọng số.
 * @customfunction ALLOCATE ALLOCATE
 * @param total Số người phải phân bổ: một ô.
 * @param weights Trọng số của từng đơn vị: dân số, số chưa tham gia, lao động…
 * @param [caps] Mức trần, số nhiều nhất mỗi đơn vị nhận: vùng cùng kích thước với trọng số, hoặc một ô dùng chung; ô trống là không có.
 * @param [floors] Mức sàn, số ít nhất mỗi đơn vị được giao (thường là số đang có): vùng cùng kích thước, hoặc một ô dùng chung.
 * @returns Số người giao cho từng đơn vị.
 */
export function allocation(
  total: unknown[][],
  weights: unknown[][],
  caps?: unknown[][],
  floors?: unknown[][],
): unknown[][] {
  const shape = rangeOf(weights);
  const parts = orError(() => partsOf(rangeOf(total), shape, [caps, floors]));
  if (!Array.isArray(parts)) return [[parts]];
  let unit = 0;
  return shape.map((row) => row.map(() => (parts as readonly ResultCell[])[unit++]));
}

type Range = readonly (readonly InputCell[])[];

/** One result a unit, in the order in which Excel reads a range: row by row. */
function partsOf(total: Range, weights: Range, bounds: readonly Argument[]): readonly ResultCell[] {
  const [people, ...others] = total.flat().map(plainCell);
  if (others.length > 0) throw new UnusableInput('one-cell-needed');
  const units = weights.flat().map(plainCell);
  const [caps, floors] = bounds.map((bound) => boundsIn(rangeOf(bound), weights));
  if (isBlank(people)) return units.map(() => '');
  const shares = units.map((cell) => (isBlank(cell) ? absent('blank') : numberIn(cell)));
  const allocated = allocate({ total: numberIn(people), weights: shares, caps, floors });
  if (allocated.ok) return allocated.parts;
  throw new UnusableInput(allocated.code, detailsOf(allocated));
}

/** Caps or floors, one a unit; one cell holds for all of them. */
function boundsIn(bounds: Range, weights: Range): readonly (number | undefined)[] {
  const cells = bounds.flat().map(plainCell);
  const same = bounds.length === weights.length && bounds[0]?.length === weights[0]?.length;
  if (!same && cells.length !== 1) throw new UnusableInput('shapes-differ');
  return weights.flat().map((_, unit) => {
    const cell = same ? cells[unit] : cells[0];
    return isBlank(cell) ? undefined : numberIn(cell);
  });
}

/** What is no number is refused by `allocate`, with its place. */
function numberIn(cell: InputCell): number {
  return typeof cell === 'number' ? cell : NaN;
}

/** So many places are named in a message. */
const PLACES = 3;

function detailsOf({ shortage, at }: AllocationProblem): Record<string, string | number> {
  const places = at.slice(0, PLACES).map((unit) => unit + 1);
  return { shortage, at: places.join(', ') + (at.length > PLACES ? '…' : '') };
}
