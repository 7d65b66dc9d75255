import { areaName, parseArea } from '../../table/area.ts';
import { type Edit, insertion } from './edits.ts';
import type { SheetPatch } from './patch.ts';
import type { Targets } from './patch-targets.ts';
import { placeFor } from './sheet-order.ts';
import type { ColumnSpan, SheetPart } from './sheet-part.ts';
import { XmlTokens } from './xml-tokens.ts';

/**
 * The sheet's `dimension` made to cover the cells that change; a sheet without one stays without.
 *
 * @param runs the runs the targets were made of
 * @param targets no edit when there are none
 */
export function dimensionEdits(sheet: SheetPart, runs: SheetPatch['runs'], targets: Targets): Edit[] {
  const child = sheet.children.find((each) => each.name === 'dimension');
  if (!child || targets.count === 0) return [];
  const tokens = new XmlTokens(sheet.xml, sheet.part, child.from);
  tokens.next();
  for (const { name, from, to } of tokens.attributes()) {
    if (name !== 'ref') continue;
    const now = parseArea(tokens.attribute('ref') ?? '');
    if (!now) return [];
    const area = { ...now };
    for (const run of runs) {
      if (!run.cells.some((cell) => cell && !('remove' in cell))) continue;
      area.top = Math.min(area.top, run.top);
      area.left = Math.min(area.left, run.column);
      area.bottom = Math.max(area.bottom, run.top + run.cells.length - 1);
      area.right = Math.max(area.right, run.column);
    }
    const put = areaName(area);
    return put === areaName(now) ? [] : [{ from, to, put }];
  }
  return [];
}

type Widths = NonNullable<SheetPatch['widths']>;

/** `<col>` for a span of columns, from the attributes of the one it was cut from. */
function columnXml(
  sheet: SheetPart,
  span: ColumnSpan | undefined,
  first: number,
  last: number,
  width?: number,
): string {
  const kept: string[] = [];
  if (span) {
    const tokens = new XmlTokens(sheet.xml, sheet.part, span.from);
    tokens.next();
    const decoder = new TextDecoder();
    for (const { name, from, to } of tokens.attributes()) {
      if (name === 'min' || name === 'max') continue;
      if (width !== undefined && (name === 'width' || name === 'customWidth' || name === 'bestFit')) continue;
      kept.push(` ${name}="${decoder.decode(sheet.xml.subarray(from, to)).replaceAll('"', '&quot;')}"`);
    }
  }
  const wide = width === undefined ? '' : ` width="${width}" customWidth="1"`;
  return `<${sheet.prefix}col min="${first + 1}" max="${last + 1}"${wide}${kept.join('')}/>`;
}

/** One span with some of its columns made wider: cut before and after each of them. */
function cutSpan(sheet: SheetPart, span: ColumnSpan, wanted: Widths): string {
  let xml = '';
  let first = span.first;
  for (const { column, width } of wanted) {
    if (column > first) xml += columnXml(sheet, span, first, column - 1);
    xml += columnXml(sheet, span, column, column, width);
    first = column + 1;
  }
  return first <= span.last ? xml + columnXml(sheet, span, first, span.last) : xml;
}

/**
 * Widens columns. A column that is as wide already, or wider, stays.
 *
 * @param widths least widths in characters
 */
export function widthEdits(sheet: SheetPart, widths: Widths): Edit[] {
  const wanted = [...new Map(widths.map((each) => [each.column, each])).values()].sort((a, b) => a.column - b.column);
  const spanOf = (column: number): ColumnSpan | undefined =>
    sheet.columns.find((span) => column >= span.first && column <= span.last);
  const edits: Edit[] = [];
  for (const span of sheet.columns) {
    const inside = wanted.filter(({ column, width }) => spanOf(column) === span && width > (span.width ?? 0));
    if (inside.length > 0) edits.push({ from: span.from, to: span.to, put: cutSpan(sheet, span, inside) });
  }
  const fresh = wanted.filter(({ column }) => !spanOf(column));
  const cols = sheet.children.find((child) => child.name === 'cols');
  const xmlOf = (some: Widths): string =>
    some.map(({ column, width }) => columnXml(sheet, undefined, column, column, width)).join('');
  if (fresh.length === 0) return edits;
  if (!cols || sheet.columns.length === 0) {
    const put = `<${sheet.prefix}cols>${xmlOf(fresh)}</${sheet.prefix}cols>`;
    return [cols ? { from: cols.from, to: cols.to, put } : insertion(placeFor(sheet, 'cols'), put)];
  }
  for (const each of fresh) {
    const next = sheet.columns.find((span) => span.first > each.column);
    edits.push(insertion(next?.from ?? cols.closeFrom, xmlOf([each])));
  }
  return edits;
}
