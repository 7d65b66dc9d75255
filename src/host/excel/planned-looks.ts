import type { WritePlan } from '../../layout/plan.ts';
import { type Area, contains } from '../../table/area.ts';
import { type Place, cellGroups } from './cell-groups.ts';
import { isOurs } from './contents.ts';
import { type Look, type LookGrid, type LookName, NO_FILL, NO_LINE, isLine } from './looks.ts';
import type { Side, Stroke } from './paint.ts';

/** Looks of the table's own last column, from which the new columns take theirs. */
export interface Samples {
  /** One for each header row. */
  readonly header: readonly Look[];
  readonly firstBody: Look;
  readonly lastBody: Look;
  /** The first total or group row, when there is one. */
  readonly strong?: Look;
}

const COPIED = ['font.name', 'font.size', 'font.bold', 'font.italic', 'font.color', 'verticalAlignment'] as const;
/** What columns look like that are ours no longer. The left edge belongs to whoever stands there. */
const PLAIN: readonly (readonly [Stroke['name'], Stroke['value']])[] = [
  ['font.bold', false],
  ['fill', NO_FILL],
  // A title beside these cells would be read across them as well.
  ['horizontalAlignment', 'General'],
  ...(['InsideHorizontal', 'InsideVertical', 'EdgeTop', 'EdgeRight', 'EdgeBottom'] as const).map(
    (side) => [side, NO_LINE] as const,
  ),
];
const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;

/**
 * The changes of looks that make new columns resemble the table: fonts, fills and borders block by block, alignment by column. Conditional
 * formats of the table are not copied, and what already looks as it should is left out.
 *
 * @param samples looks of the table's last column
 * @param now how the target looks
 * @example plannedLooks(plan, samples, now) // [{ area: header, name: 'font.bold', value: true }, …]
 */
export function plannedLooks(plan: WritePlan, samples: Samples, now: LookGrid): Stroke[] {
  const { left, right } = plan.area;
  const rows = (top: number, bottom: number): Area => ({ top, left, bottom, right });
  const strokes: Stroke[] = [];
  const add = (area: Area, name: LookName & Stroke['name'], value: Stroke['value']): void => {
    if (value !== null && !now.all(area, name, value)) strokes.push({ area, name, value });
  };
  const copy = (area: Area, like: Look): void => {
    for (const name of COPIED) add(area, name, like[name]);
    if (like.fill !== NO_FILL) add(area, 'fill', like.fill);
  };

  for (const area of leftOver(plan)) {
    for (const [name, value] of PLAIN) strokes.push({ area, name, value });
  }
  samples.header.forEach((like, index) => {
    const row = rows(plan.headerTop + index, plan.headerTop + index);
    copy(row, like);
    add(row, 'horizontalAlignment', like.horizontalAlignment);
    add(row, 'wrapText', like.wrapText);
  });
  const body = rows(plan.bodyTop, plan.bodyBottom);
  copy(body, samples.firstBody);
  for (const { column, look } of plan.columns) {
    const cells = { ...body, left: column, right: column };
    add(cells, 'horizontalAlignment', ALIGN[look.align]);
    add(cells, 'wrapText', look.wrap ?? samples.firstBody.wrapText);
  }
  for (const [top, bottom] of runs(plan.strongRows)) {
    const area = rows(top, bottom);
    strokes.push({ area, name: 'font.bold', value: true });
    const fill = samples.strong?.fill ?? NO_FILL;
    if (fill !== NO_FILL) strokes.push({ area, name: 'fill', value: fill });
  }
  const [firstHeader] = samples.header;
  const lastHeader = samples.header.at(-1);
  if (firstHeader && lastHeader) strokes.push(...grid(rows(plan.headerTop, plan.bodyTop - 1), firstHeader, lastHeader));
  strokes.push(...grid(body, samples.firstBody, samples.lastBody));
  for (const area of plan.titles) strokes.push(...acrossTitle(area));
  return strokes;
}

/** A title in the first of several cells, centred over all of them as if they were merged. */
function acrossTitle(area: Area): Stroke[] {
  return [
    { area, name: 'horizontalAlignment', value: 'CenterAcrossSelection' },
    { area, name: 'wrapText', value: false },
    { area, name: 'InsideVertical', value: NO_LINE },
  ];
}

/** Blocks of earlier columns of ours where the plan writes nothing any more. */
export function leftOver(plan: WritePlan): Area[] {
  const { supersedes: mark, area } = plan;
  const cells: Place[] = [];
  for (const { column } of mark?.columns ?? []) {
    for (let row = mark?.top ?? 0; row <= (mark?.bottom ?? -1); row++) {
      if (isOurs(mark, row, column) && !contains(area, row, column)) cells.push({ row, column });
    }
  }
  return cellGroups(cells);
}

/** Lines of a block as its first and last sample have them. The left edge belongs to the table's own last column. */
function grid(area: Area, first: Look, last: Look): Stroke[] {
  const lines: readonly (readonly [Side, Stroke['value'], boolean])[] = [
    ['InsideHorizontal', first.bottom, area.bottom > area.top],
    ['InsideVertical', first.left, area.right > area.left],
    ['EdgeTop', first.top, true],
    ['EdgeRight', first.right, true],
    ['EdgeBottom', last.bottom, true],
  ];
  return lines.flatMap(([name, value, exists]) => (exists && isLine(value) ? [{ area, name, value }] : []));
}

/** Consecutive rows as first and last of each run. */
function runs(rows: readonly number[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
