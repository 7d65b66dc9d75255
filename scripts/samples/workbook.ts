import { Grid, TextBook } from './grid.ts';
import { pack } from './pack.ts';
import type { Report } from './report.ts';
import { layOut } from './sheet.ts';
import { StyleBook } from './styles.ts';
import { MAIN, XML_HEAD, xmlText } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A date of no meaning, so that the same report gives the same bytes on any day. */
const FIXED_DATE = '2024-01-01T00:00:00Z';

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const relations = (all: readonly string[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/**
 * A report as an .xlsx file: the same bytes for the same report, on any machine and any day.
 *
 * @example workbookOf(BAC_KAN) // bytes of bac-kan.xlsx
 */
export function workbookOf(report: Report): Uint8Array {
  const styles = new StyleBook();
  const texts = new TextBook();
  const sheets = report.sheets.map((sheet) => layOut(sheet, new Grid(styles, texts)));
  const names = report.sheets.map((sheet) => sheet.name.normalize('NFC'));
  const numbers = sheets.map((_, index) => index + 1);
  return pack([
    ['[Content_Types].xml', contentTypes(numbers)],
    [
      '_rels/.rels',
      relations([
        relation(1, `${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'),
        relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      ]),
    ],
    ['docProps/core.xml', coreProperties(report.title.normalize('NFC'))],
    ['xl/workbook.xml', workbookPart(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...numbers.map((number) =>
          relation(number, `${OFFICE}/relationships/worksheet`, `worksheets/sheet${number}.xml`),
        ),
        relation(numbers.length + 1, `${OFFICE}/relationships/styles`, 'styles.xml'),
        relation(numbers.length + 2, `${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'),
      ]),
    ],
    ...sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
    ['xl/styles.xml', styles.xml()],
    ['xl/sharedStrings.xml', sharedStrings(texts)],
  ]);
}

function contentTypes(numbers: readonly number[]): string {
  const part = (name: string, type: string): string => `<Override PartName="${name}" ContentType="${type}"/>`;
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    part('/xl/workbook.xml', `${TYPES}.sheet.main+xml`) +
    numbers.map((number) => part(`/xl/worksheets/sheet${number}.xml`, `${TYPES}.worksheet+xml`)).join('') +
    part('/xl/styles.xml', `${TYPES}.styles+xml`) +
    part('/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`) +
    '</Types>'
  );
}

function coreProperties(title: string): string {
  const date = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${FIXED_DATE}</dcterms:${name}>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>coverage-planner</dc:creator>` +
    `${date('created')}${date('modified')}</cp:coreProperties>`
  );
}

function workbookPart(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  );
}

function sharedStrings(texts: TextBook): string {
  const items = texts.texts.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
  return `${XML_HEAD}<sst xmlns="${MAIN}" count="${texts.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}
