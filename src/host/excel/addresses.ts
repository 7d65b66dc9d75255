import { type Area, areaName, parseArea } from '../../table/area.ts';

/** A sheet's name before an address; a name with spaces or signs is quoted, and may then hold commas and exclamation marks. */
const SHEET = /(?:'(?:[^']|'')*'|[^',!]+)!/g;

/**
 * The areas of a list of addresses as Excel gives it for several ranges of one sheet.
 *
 * @returns an empty list when one of them is no bounded area, such as whole columns, or was cut off by Excel
 * @example areasOf("'Bảng 1'!A4:B7,'Bảng 1'!D4") // [{ top: 3, … }, { top: 3, … }]
 */
export function areasOf(addresses: string): Area[] {
  const areas: Area[] = [];
  for (const address of addresses.replaceAll(SHEET, '').split(',')) {
    const area = parseArea(address);
    if (!area) return [];
    areas.push(area);
  }
  return areas;
}

/**
 * Addresses without the sheet's name, as a range of several areas is asked for.
 *
 * @example bareAddresses('Sheet1!A4:B7,Sheet1!D4') // 'A4:B7,D4'
 */
export function bareAddresses(addresses: string): string {
  return areasOf(addresses).map(areaName).join();
}
