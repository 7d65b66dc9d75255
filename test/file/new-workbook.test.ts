import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { newWorkbook } from '../../src/host/file/new-workbook.ts';
import { nodeCodec } from '../../src/host/file/node-codec.ts';
import type { NewCell, NewSheet } from '../../src/layout/new-sheet.ts';
import { hostOf, opened } from './open.ts';

const text = (value: string): NewCell => ({ value, look: 'text' });
const count = (value: number | null, formula?: string): NewCell => ({
  value,
  look: 'count',
  ...(formula && { formula }),
});

const TEXTS = [
  '=1+1',
  '+84',
  '@SUM(A1)',
  'a & b < c > "d"',
  '  hai đầu  ',
  'một\nhai',
  '_x0041_',
  'Hòa'.normalize('NFD'),
  '\u0001',
];

const SHEET: NewSheet = {
  name: "Tổng hợp 'T9' 2025",
  rows: [
    [{ value: 'BẢNG TỔNG HỢP', look: 'title' }],
    [text('Đơn vị'), text('Dân số')],
    [text('Hiệp An'), count(14000)],
    [text('Đà Loan'), count(12500)],
    [text('Tổng cộng'), { value: 26500, formula: '=SUM(B3:B4)', look: 'count-strong' }],
    ...TEXTS.map((value) => [text(value), undefined, count(null)]),
  ],
  widths: [30, 12, 8],
  heights: new Map([[0, 24]]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  header: { top: 1, bottom: 1 },
  frozenColumns: 1,
  orientation: 'landscape',
};

const made = (): Promise<Uint8Array> => newWorkbook([SHEET, { ...SHEET, name: 'Nguồn', merges: [] }], nodeCodec);

describe('A new workbook', () => {
  test('is read back by the program as it was meant', async () => {
    const host = await hostOf(await made());
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(["Tổng hợp 'T9' 2025", 'Nguồn']);
    const reading = await host.read({ sheet: 'Nguồn' });
    if (!reading.ok) throw new Error('not read');
    const { cells } = reading.value;
    expect([cells.value(2, 1), cells.format(2, 1), cells.value(4, 1), cells.formula(4, 1)]).toEqual([
      14000,
      '#,##0',
      26500,
      '=SUM(B3:B4)',
    ]);
    expect(TEXTS.map((_, index) => cells.value(5 + index, 0))).toEqual(TEXTS.map((value) => value.normalize('NFC')));
    expect(TEXTS.map((_, index) => cells.formula(5 + index, 0))).toEqual(TEXTS.map(() => null));
  });

  test('is the same to the byte each time', async () => {
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true);
  });

  test('has its parts in the order and with the links that Excel asks for', async () => {
    const { package: parts } = await opened(await made());
    expect(parts.names()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ]);
    const part = async (name: string): Promise<string> => new TextDecoder().decode(await parts.raw(name));
    const children = (await part('xl/worksheets/sheet1.xml')).matchAll(
      /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|printOptions|pageMargins|pageSetup|headerFooter)[ >]/g,
    );
    expect(Array.from(children, ([, name]) => name)).toEqual([
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells'],
      ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
    ]);
    expect(await part('xl/workbook.xml')).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Tổng hợp ''T9'' 2025'!$2:$2</definedName>",
    );
    expect((await part('[Content_Types].xml')).match(/PartName="[^"]+"/g)).toHaveLength(5);
    expect((await part('xl/_rels/workbook.xml.rels')).match(/Id="rId\d"/g)).toHaveLength(4);
  });

  test('is opened by exceljs with its looks', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await made()) as unknown as ExcelJS.Buffer);
    const sheet = book.worksheets[0];
    expect(sheet?.getCell('B5').value).toEqual({ formula: 'SUM(B3:B4)', result: 26500 });
    expect(sheet?.getCell('B5').font).toMatchObject({ bold: true, name: 'Times New Roman' });
    expect(sheet?.getCell('A6').value).toBe('=1+1');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect(sheet?.pageSetup.orientation).toBe('landscape');
  });

  const soffice = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'soffice'))
    .find((file) => existsSync(file));
  if (soffice === undefined)
    console.warn('LibreOffice (soffice) is not on this machine: its reading of new workbooks is not tested.');
  else
    test('is opened by LibreOffice, which adds up to the same', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'new-workbook-'));
      try {
        const file = path.join(folder, 'new.xlsx');
        writeFileSync(file, await made());
        const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
        const to = 'csv:Text - txt - csv (StarCalc):44,34,76';
        execFileSync(soffice, [profile, '--headless', '--convert-to', to, '--outdir', folder, file], {
          stdio: 'ignore',
        });
        const lines = readFileSync(path.join(folder, 'new.csv'), 'utf8').split('\n');
        expect(lines.slice(1, 6)).toEqual([
          'Đơn vị,Dân số',
          'Hiệp An,"14,000"',
          'Đà Loan,"12,500"',
          'Tổng cộng,"26,500"',
          '=1+1,',
        ]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 120_000);
});
