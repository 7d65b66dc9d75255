import { type Area, parseArea } from '../../table/area.ts';
import { EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/** A list (Excel's "table") on a sheet. */
export interface ListObject {
  readonly name: string;
  readonly area: Area;
  /** Rows of the header, 0 or 1. */
  readonly headerRows: number;
}

/**
 * Reads a list's part.
 *
 * @param xml the part in UTF-8
 * @param part its name, for problems
 * @returns the list; none when the part does not say where it stands
 */
export function readList(xml: Uint8Array, part: string): ListObject[] {
  const tokens = new XmlTokens(xml, part);
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if ((kind !== OPEN && kind !== EMPTY) || !tokens.is('table')) continue;
    const area = parseArea(tokens.attribute('ref') ?? '');
    const name = tokens.attribute('displayName') ?? tokens.attribute('name') ?? '';
    return area ? [{ name, area, headerRows: tokens.attribute('headerRowCount') === '0' ? 0 : 1 }] : [];
  }
  return [];
}
