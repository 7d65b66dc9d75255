import { buildOle } from './build-ole.ts';
import { nodeCodec } from '../../src/host/file/node-codec.ts';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { contentTypes, plainParts, plainWorkbook, relationships, worksheet } from './build-workbook.ts';
import { type Parts, buildZip } from './build-zip.ts';
import { codes } from './open.ts';

const SHEET = worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
const PARTS = plainParts({ sheets: { S: SHEET } });
const BOOK = plainWorkbook({ sheets: { S: SHEET } });

const withPart = (part: string, content: string | Uint8Array): Uint8Array => buildZip({ ...PARTS, [part]: content });
const withSheet = (inside: string): Uint8Array => plainWorkbook({ sheets: { S: worksheet(inside) } });

function without(part: string): Uint8Array {
  const parts: Parts = Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== part));
  return buildZip(parts);
}

/** What opening and reading the first sheet gives: problem codes, or none. */
async function tried(bytes: Uint8Array): Promise<string[]> {
  const file = await openWorkbook(bytes, 'x.xlsx', nodeCodec);
  if (!file.ok) return codes(file);
  return codes(await file.value.readSheet('S'));
}

describe('A file that is something else is called by its name', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'not-a-workbook'],
    ['text', new TextEncoder().encode('Đơn vị;Dân số\n'), 'not-a-workbook'],
    ['an encrypted workbook', buildOle('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted-workbook'],
    ['an old .xls', buildOle('Root Entry', 'Workbook'), 'old-format .xls'],
    ['an older .xls', buildOle('Root Entry', 'Book'), 'old-format .xls'],
    ['an even older .xls', Uint8Array.of(9, 8, 16, 0, 0, 6), 'old-format .xls'],
    ['an old Word document', buildOle('Root Entry', 'WordDocument'), 'not-a-workbook'],
    [
      'an .ods',
      buildZip(
        { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' },
        { mimetype: { stored: true } },
      ),
      'old-format .ods',
    ],
    [
      'an .odt',
      buildZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'not-a-workbook',
    ],
    [
      'an .xlsb',
      buildZip({
        '[Content_Types].xml': contentTypes({
          'xl/workbook.bin': 'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        }),
        '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': Uint8Array.of(1, 2, 3),
      }),
      'old-format .xlsb',
    ],
    [
      'a .docx',
      buildZip({
        '[Content_Types].xml': contentTypes({
          'word/document.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        }),
        '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
        'word/document.xml': '<a/>',
      }),
      'not-a-workbook',
    ],
    ['any other zip', buildZip({ 'a.txt': 'a' }), 'not-a-workbook'],
  ])('%s', async (_, bytes, called) => {
    const [code, format] = called.split(' ');
    const file = await openWorkbook(bytes, 'báo cáo.xlsx');
    expect(file).toMatchObject({
      ok: false,
      problems: [{ code, details: { file: 'báo cáo.xlsx', ...(format && { format }) } }],
    });
  });
});

describe('A damaged file is called damaged', () => {
  test.each<[string, Uint8Array]>([
    ['cut in the middle', BOOK.slice(0, BOOK.length >> 1)],
    ['cut at the end', BOOK.slice(0, -1)],
    ['without its workbook part', without('xl/workbook.xml')],
    ['without its sheet', without('xl/worksheets/sheet1.xml')],
    ['wrong checksums', withWrongChecksums()],
    ['a sheet that breaks off', withPart('xl/worksheets/sheet1.xml', SHEET.slice(0, -30))],
    ['a sheet that is no sheet', withPart('xl/worksheets/sheet1.xml', '<html/>')],
    ['a sheet without rows', withSheet('<pageMargins/>')],
    ['an attribute without quotes', withSheet('<sheetData><row r=1/></sheetData>')],
    ['a comment without an end', withSheet('<sheetData><!-- <row r="1"/></sheetData>')],
    ['a value without an end', withSheet('<sheetData><row r="1"><c r="A1"><v>1')],
    [
      'a sheet shorter than it claims',
      buildZip(PARTS, { 'xl/worksheets/sheet1.xml': { claimedSize: SHEET.length + 1 } }),
    ],
    [
      'a sheet longer than it claims',
      buildZip(PARTS, { 'xl/worksheets/sheet1.xml': { claimedSize: SHEET.length - 1 } }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await tried(bytes)).toEqual(['damaged-workbook']);
  });
});

function withWrongChecksums(): Uint8Array {
  const book = plainWorkbook({ sheets: { S: SHEET } });
  const view = new DataView(book.buffer);
  for (const at of recordsOf(book)) view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true);
  return book;
}

/** Where the records of the central directory begin. */
function recordsOf(book: Uint8Array): number[] {
  const view = new DataView(book.buffer);
  const records: number[] = [];
  for (let at = 0; at < book.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) records.push(at);
  return records;
}

describe('A file made to harm is refused, quickly', () => {
  const many: Record<string, string> = {};
  for (let n = 0; n < 20_001; n++) many[`a${n}`] = '';

  test.each<[string, Uint8Array, string]>([
    [
      'zeros that inflate a thousandfold',
      buildZip({ ...PARTS, 'xl/media/a.bin': new Uint8Array(40_000_000) }),
      'ratio',
    ],
    ['a length that deflate cannot give', buildZip(PARTS, { 'xl/styles.xml': { claimedSize: 900_000_000 } }), 'ratio'],
    ['too many parts', buildZip({ ...PARTS, ...many }), 'entries'],
    ['a path out of the package', buildZip({ ...PARTS, '../../etc/passwd': 'x' }), 'names'],
    ['a path to a drive', buildZip({ ...PARTS, 'C:\\x': 'x' }), 'names'],
    ['entities', withPart('xl/workbook.xml', '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'), 'doctype'],
    ['entities in the sheet', withPart('xl/worksheets/sheet1.xml', `<!DOCTYPE a>${SHEET}`), 'doctype'],
    ['entities among the rows', withSheet('<sheetData><!ENTITY a "b"></sheetData>'), 'doctype'],
    ['a column past the last', withSheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>'), 'columns'],
    ['a row past the last', withSheet('<sheetData><row r="1048577"/></sheetData>'), 'rows'],
    ['entries that share bytes', overlapping(), 'overlap'],
  ])('%s', async (_, bytes, reason) => {
    const began = process.cpuUsage().user;
    const file = await openWorkbook(bytes, 'x.xlsx', nodeCodec);
    const read = file.ok ? await file.value.readSheet('S') : file;
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'hostile-file', details: { reason } }] });
    expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
  });

  test.each([
    ['elements a million deep', `<sheetData/>${'<a>'.repeat(1_000_000)}`],
    ['a million openings of comments', `<sheetData>${'<!-'.repeat(1_000_000)}`],
    ['a million quotes', `<sheetData><row r="1"><c ${'"'.repeat(1_000_000)}`],
    ['a million cells without a row', `<sheetData>${'<c/>'.repeat(1_000_000)}`],
    ['an endless formula', `<sheetData><row><c><f t="shared" ${'a="b" '.repeat(500_000)}`],
  ])('%s', async (_, inside) => {
    const began = process.cpuUsage().user;
    const noise = new TextEncoder().encode(worksheet(inside));
    const bytes = buildZip(
      { ...PARTS, 'xl/worksheets/sheet1.xml': noise },
      { 'xl/worksheets/sheet1.xml': { stored: true } },
    );
    expect(['damaged-workbook', 'hostile-file']).toContain((await tried(bytes))[0]);
    expect(process.cpuUsage().user - began).toBeLessThan(4_000_000);
  });
});

/** The last entry claims the bytes of the one before it. */
function overlapping(): Uint8Array {
  const book = plainWorkbook({ sheets: { S: SHEET } });
  const view = new DataView(book.buffer);
  const [before = 0, last = 0] = recordsOf(book).slice(-2);
  view.setUint32(last + 42, view.getUint32(before + 42, true), true);
  return book;
}
