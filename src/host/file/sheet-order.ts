import type { SheetChild, SheetPart } from './sheet-part.ts';

/** Children of a worksheet in the order the schema wants (ISO 29500-1, CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

type Child = (typeof ORDER)[number];

/**
 * Where a child that the sheet lacks goes: after the last child that must come before it. Children the schema does not name
 * (`mc:AlternateContent`) are passed over; they stand late.
 *
 * @returns a place in bytes
 * @example placeFor(sheet, 'cols') // where <sheetData> begins, or just after <sheetFormatPr>
 */
export function placeFor(sheet: SheetPart, child: Child): number {
  const rank = ORDER.indexOf(child);
  const before = (each: SheetChild): boolean => {
    const other = (ORDER as readonly string[]).indexOf(each.name);
    return other >= 0 && other <= rank;
  };
  const last = sheet.children.findLast(before);
  return last?.to ?? sheet.children[0]?.from ?? sheet.closeFrom;
}
