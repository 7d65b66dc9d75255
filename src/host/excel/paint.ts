import type { Area } from '../../table/area.ts';
import { type LookGrid, type LookName, type LookValue, NO_FILL } from './looks.ts';
import { rangeOf } from './office.ts';

/** Lines of an area: its four edges and those between its cells. */
export type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** One change of looks on one block; a side takes a border's value. */
export interface Stroke {
  readonly area: Area;
  readonly name: Exclude<LookName, 'top' | 'bottom' | 'left' | 'right'> | Side;
  readonly value: LookValue;
}

/** Carries out a change in the running batch. A value Excel could not tell (`null`) changes nothing. */
export function paint(sheet: Excel.Worksheet, { area, name, value }: Stroke): void {
  if (value === null) return;
  const { format } = rangeOf(sheet, area);
  if (name === 'fill') paintFill(format.fill, String(value));
  else if (name.startsWith('font.')) format.font.set({ [name.slice('font.'.length)]: value });
  else if (name === 'horizontalAlignment' || name === 'verticalAlignment' || name === 'wrapText') {
    format.set({ [name]: value });
  } else drawLine(format.borders.getItem(name as Side), String(value));
}

function paintFill(fill: Excel.RangeFill, value: string): void {
  if (value === NO_FILL) {
    fill.clear();
    return;
  }
  const [pattern = '', color = ''] = value.split(' ');
  fill.color = color;
  if (pattern !== 'Solid') fill.set({ pattern: pattern as Excel.FillPattern });
}

/** In the order of Excel's macro recorder: giving the weight before the style would undo a double line. */
function drawLine(border: Excel.RangeBorder, value: string): void {
  const [style = '', color = '', weight = ''] = value.split(' ');
  border.set({ style: style as Excel.BorderLineStyle });
  if (style === 'None') return;
  border.color = color;
  border.set({ weight: weight as Excel.BorderWeight });
}

/**
 * The changes that put looks back as they were. Lines are shared with neighbours: the left edge of the area is never touched, because it
 * is the right edge of somebody else's column and this host never draws it.
 *
 * @param before the looks to return to
 * @param part the block to restore
 * @param touched which looks were changed; the others stay as they are
 * @example restoringStrokes(before, plan.area, new Set(['font.bold'])) // [{ area, name: 'font.bold', value: false }]
 */
export function restoringStrokes(before: LookGrid, part: Area, touched: ReadonlySet<Stroke['name']>): Stroke[] {
  const strokes: Stroke[] = [];
  let lines = false;
  for (const name of touched) {
    if (isSide(name)) lines = true;
    else for (const { area, value } of before.rectangles(part, name)) strokes.push({ area, name, value });
  }
  if (!lines) return strokes;
  for (const { area, value } of before.rectangles(part, 'top')) {
    strokes.push({ area, name: 'EdgeTop', value });
    if (area.bottom > area.top) strokes.push({ area, name: 'InsideHorizontal', value });
  }
  for (const { area, value } of before.rectangles({ ...part, top: part.bottom }, 'bottom')) {
    strokes.push({ area, name: 'EdgeBottom', value });
  }
  for (const { area, value } of before.rectangles(part, 'right')) {
    strokes.push({ area, name: 'EdgeRight', value });
    if (area.right > area.left) strokes.push({ area, name: 'InsideVertical', value });
  }
  return strokes;
}

function isSide(name: Stroke['name']): name is Side {
  return name.startsWith('Edge') || name.startsWith('Inside');
}
