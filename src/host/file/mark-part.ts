import { MARKS_NAMESPACE, marksToXml } from '../../layout/mark.ts';
import type { Mark } from '../../layout/plan.ts';
import type { PackagePatch } from './package-patch.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** The part's own id, the same in every workbook: it is how Excel tells custom XML parts apart. */
const ITEM_ID = '{7C2F5A10-5D0B-4E0C-9A55-6B1F0C9D2E31}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${MARKS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/**
 * Stores our marks in the workbook: in the part that holds them already, else in a new custom XML part, linked as Excel links its
 * own.
 *
 * @param marks all marks the workbook shall have
 */
export function setMarks(file: WorkbookFile, patch: PackagePatch, marks: readonly Mark[]): void {
  if (file.marksPart !== undefined) return patch.set(file.marksPart, marksToXml(marks));
  if (marks.length === 0) return;
  let number = 1;
  while (file.package.entry(`customXml/item${number}.xml`) || file.package.entry(`customXml/itemProps${number}.xml`))
    number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const family = file.places.links.find((link) => link.kind === 'worksheet')?.family ?? TRANSITIONAL;
  patch.set(item, marksToXml(marks));
  patch.set(properties, PROPERTIES);
  patch.type(item, 'application/xml');
  patch.type(properties, PROPERTIES_TYPE);
  patch.link({ source: file.places.workbook, family, kind: 'customXml', target: item });
  patch.link({ source: item, family, kind: 'customXmlProps', target: properties });
}
