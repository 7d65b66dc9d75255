import type { Area } from '../../src/table/area.ts';
import { HostFault } from './host-fault.ts';
import { type Border, DEFAULT_LOOK, type Scalar, type Sheet, cellAt, key, places } from './workbook-model.ts';

/** Sides of an area as Office.js names them; the last two are the lines between its cells. */
export const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
export type Side = (typeof SIDES)[number];

const NO_LINE: Border = { style: 'None', color: '#000000', weight: 'Thin' };
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** One look of a cell, e.g. `font.bold`; `null` when it differs within the cell. */
export function lookOf(sheet: Sheet, row: number, column: number, name: string): Scalar {
  const own = sheet.cells.get(key(row, column))?.look[name];
  return own === undefined ? (DEFAULT_LOOK[name] ?? null) : own;
}

/** Changes one look of every cell of an area; a default look is stored as none. */
export function setLook(sheet: Sheet, area: Area, name: string, value: Scalar): void {
  if (!(name in DEFAULT_LOOK)) throw new HostFault('InvalidArgument', name);
  if (value !== null && typeof value !== typeof DEFAULT_LOOK[name])
    throw new HostFault('InvalidArgument', `${name} = ${value}`);
  for (const [row, column] of places(area)) {
    const look = cellAt(sheet, row, column).look;
    if (value === null || value === DEFAULT_LOOK[name]) delete look[name];
    else look[name] = value;
    if (name === 'fill.color' && value !== null) look['fill.pattern'] = 'Solid';
  }
}

/** A look that all cells of an area share; `null` when they differ, as Office.js says it. */
export function sharedLook(sheet: Sheet, area: Area, name: string): Scalar {
  let shared: Scalar | undefined;
  for (const [row, column] of places(area)) {
    const value = lookOf(sheet, row, column, name);
    if (shared === undefined) shared = value;
    else if (shared !== value) return null;
  }
  return shared ?? null;
}

/** Names of the lines on one side of an area. */
function lines(area: Area, side: Side): string[] {
  const names: string[] = [];
  const { top, left, bottom, right } = area;
  const across = (row: number): void => {
    for (let column = left; column <= right; column++) names.push(`h:${row}:${column}`);
  };
  const down = (column: number): void => {
    for (let row = top; row <= bottom; row++) names.push(`v:${row}:${column}`);
  };
  if (side === 'EdgeTop') across(top);
  if (side === 'EdgeBottom') across(bottom + 1);
  if (side === 'EdgeLeft') down(left);
  if (side === 'EdgeRight') down(right + 1);
  if (side === 'InsideHorizontal') for (let row = top + 1; row <= bottom; row++) across(row);
  if (side === 'InsideVertical') for (let column = left + 1; column <= right; column++) down(column);
  return names;
}

/** What all lines of a side share; `null` when they differ. */
export function sharedLine(sheet: Sheet, area: Area, side: Side, part: keyof Border): string | null {
  const values = new Set(lines(area, side).map((name) => (sheet.lines.get(name) ?? NO_LINE)[part]));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : values.size === 0 ? NO_LINE[part] : null;
}

/** Draws or removes the lines of a side. A colour or weight given to a missing line draws it, as Excel does. */
export function setLine(sheet: Sheet, area: Area, side: Side, part: keyof Border, value: string): void {
  const allowed = part === 'style' ? STYLES : part === 'weight' ? WEIGHTS : [value];
  if (!allowed.includes(value)) throw new HostFault('InvalidArgument', `border ${part} ${value}`);
  for (const name of lines(area, side)) {
    if (part === 'style' && value === 'None') sheet.lines.delete(name);
    else {
      const line = sheet.lines.get(name) ?? { ...NO_LINE, style: 'Continuous' };
      sheet.lines.set(name, { ...line, [part]: value });
    }
  }
}
