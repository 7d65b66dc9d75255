import type { NewSheet } from '../../layout/new-sheet.ts';
import { type Codec, webCodec } from './codec.ts';
import { NewStrings, newSheetPart } from './new-sheet-part.ts';
import { newStyles } from './new-styles.ts';
import { attributeEscape, xmlEscape } from './xml-text.ts';
import { type OutgoingEntry, writeZip } from './zip-writer.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Text pieces are joined to blocks of about this many characters before they are turned into bytes. */
const BLOCK = 1 << 20;

/**
 * A new workbook: the least that Excel and LibreOffice open without a question, the same bytes for the same sheets on any day.
 *
 * @param sheets at least one, with names as Excel allows them
 * @param codec how to deflate; Compression Streams unless said otherwise
 * @example await newWorkbook([sheet]) // bytes of an .xlsx file with one sheet
 */
export async function newWorkbook(sheets: readonly NewSheet[], codec: Codec = webCodec): Promise<Uint8Array> {
  const strings = new NewStrings();
  const parts = sheets.map((sheet, index) => newSheetPart(sheet, index === 0, strings, MAIN));
  const numbers = sheets.map((_, index) => String(index + 1));
  const next = (offset: number): string => String(sheets.length + offset);
  const package_: readonly (readonly [name: string, pieces: readonly string[]])[] = [
    ['[Content_Types].xml', [contentTypes(numbers)]],
    ['_rels/.rels', [relationships([link('1', 'officeDocument', 'xl/workbook.xml')])]],
    ['xl/workbook.xml', [workbook(sheets)]],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relationships([
          ...numbers.map((number) => link(number, 'worksheet', `worksheets/sheet${number}.xml`)),
          link(next(1), 'styles', 'styles.xml'),
          link(next(2), 'sharedStrings', 'sharedStrings.xml'),
        ]),
      ],
    ],
    ...parts.map((pieces, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, pieces] as const),
    ['xl/styles.xml', [newStyles(MAIN)]],
    ['xl/sharedStrings.xml', strings.xml(MAIN)],
  ];
  const entries = await Promise.all(package_.map(([name, pieces]) => entry(name, pieces, codec)));
  return writeZip(new Uint8Array(), entries, new Uint8Array());
}

async function entry(name: string, pieces: readonly string[], codec: Codec): Promise<OutgoingEntry> {
  const encoder = new TextEncoder();
  const blocks: Uint8Array[] = [];
  let text = HEAD;
  for (const piece of pieces) {
    text += piece;
    if (text.length < BLOCK) continue;
    blocks.push(encoder.encode(text));
    text = '';
  }
  if (text !== '') blocks.push(encoder.encode(text));
  const packed = await codec.deflate(blocks);
  const size = blocks.reduce((sum, block) => sum + block.length, 0);
  return { kind: 'new', name, packed, size, crc: blocks.reduce((sum, block) => codec.crc32(block, sum), 0) };
}

function contentTypes(numbers: readonly string[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    numbers.map((number) => part(`worksheets/sheet${number}`, 'worksheet')).join('') +
    `${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`
  );
}

function workbook(sheets: readonly NewSheet[]): string {
  const listed = sheets.map(({ name }, index) => {
    const number = String(index + 1);
    return `<sheet name="${attributeEscape(name)}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  const titles = sheets.map(({ name, header }, index) => {
    const rows = `$${String(header.top + 1)}:$${String(header.bottom + 1)}`;
    const sheet = `'${name.replaceAll("'", "''")}'`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${xmlEscape(`${sheet}!${rows}`)}</definedName>`;
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${listed.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
  );
}

function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}
