import type { Receipt } from '../host/host.ts';
import type { WritePlan } from '../layout/plan.ts';
import { type Area, areaName, cellName, contains, parseArea } from '../table/area.ts';
import type { Calculation } from './calculation.ts';

/** A place in a workbook as a person reads it: `Bảng 1`, `A4:H20`. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Where the table of a calculation stands, header and body. Reading this place again gives the same table.
 *
 * @example tablePlace(calculation) // { sheet: 'Sheet1', address: 'A4:H20' }
 */
export function tablePlace({ table }: Calculation): Place {
  return { sheet: table.sheet, address: areaName(table.area) };
}

/**
 * Where a plan would write, or where a write went.
 *
 * @param target a plan, or the receipt of a write
 * @example resultPlace(plan) // { sheet: 'Sheet1', address: 'I4:M20' }
 */
export function resultPlace({ sheet, area }: WritePlan | Receipt): Place {
  return { sheet, address: areaName(area) };
}

/**
 * Areas as a person reads them, for an outcome that wrote only some.
 *
 * @example addressesOf([{ top: 0, left: 0, bottom: 1, right: 1 }]) // ['A1:B2']
 */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  return areas.map(areaName);
}

/**
 * Whether a place lies wholly in the table of a calculation or in its result columns, so that choosing it means nothing new.
 *
 * @returns `false` also when the address is not one bounded rectangle
 * @example covers(calculation, { sheet: 'Sheet1', address: 'C7' }) // true
 */
export function covers({ table, plan, reading, problems }: Calculation, place: Place): boolean {
  const area = parseArea(place.address);
  if (place.sheet !== table.sheet || !area) return false;
  const within = (outer: Area): boolean =>
    contains(outer, area.top, area.left) && contains(outer, area.bottom, area.right);
  const several = problems.some(({ code }) => code === 'several-tables');
  return within(table.area) || (!several && within(reading.chosen)) || (plan !== undefined && within(plan.area));
}

/**
 * The cells a plan would replace although they hold something that is not ours, as a person reads them.
 *
 * @example replacedCells(plan) // [{ cell: 'I7', holds: 'kiểm tra lại' }]
 */
export function replacedCells({ replaces }: WritePlan): readonly { readonly cell: string; readonly holds: string }[] {
  return replaces.map(({ row, column, holds }) => ({ cell: cellName(row, column), holds }));
}
