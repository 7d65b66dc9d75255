import { patchWorkbook } from '../../src/host/file/patch-workbook.ts';
import type { CellRun } from '../../src/host/file/patch.ts';
import { HEAD, PLAIN_STYLES, plainWorkbook, worksheet } from './build-workbook.ts';
import { got, opened, partText } from './open.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('Styles', () => {
  const cells = data('<row r="1"><c r="A1" s="2"/><c r="B1" s="3"/></row>');
  const styleOf = async (style: CellRun['style'], styles: string | null = PLAIN_STYLES): Promise<[string, string]> => {
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(cells) }, styles }));
    const bytes = got(
      await patchWorkbook(file, {
        sheets: [{ sheet: 'S', runs: [{ column: 5, top: 0, cells: [{ value: 1 }], ...(style && { style }) }] }],
      }),
    );
    const sheet = await partText(bytes, 'xl/worksheets/sheet1.xml');
    const index = Number(/r="F1" s="(\d+)"/.exec(sheet)?.[1] ?? 0);
    const xml = await partText(bytes, 'xl/styles.xml');
    const list = /<cellXfs[^>]*>([^]*)<\/cellXfs>/.exec(xml)?.[1] ?? '';
    return [[...list.matchAll(/<xf [^>]*\/>|<xf [^>]*[^/]>[^]*?<\/xf>/g)][index]?.[0] ?? '', xml];
  };

  test.each<[string, CellRun['style'], string]>([
    [
      'a neighbour',
      { likeColumn: 0 },
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
    ],
    [
      'a certain cell',
      { like: { row: 0, column: 1 } },
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"/></xf>',
    ],
    [
      'a neighbour but for format, side and fill',
      { likeColumn: 0, numberFormat: '0.00%', align: 'right', wrap: false, noFill: true },
      '<xf numFmtId="10" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="right" vertical="center" wrapText="0"/></xf>',
    ],
    [
      'a neighbour but for side, its protection kept',
      { likeColumn: 1, align: 'left' },
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/><protection locked="0"/></xf>',
    ],
    [
      'a format of its own',
      { numberFormat: '0.0" điểm %"' },
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    ],
    [
      'itself in bold, a font there is',
      { bold: true },
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    ],
  ])('like %s', async (_, style, expected) => {
    expect((await styleOf(style))[0]).toBe(expected);
  });

  test('are only appended, with counts and new formats', async () => {
    const [, xml] = await styleOf({ numberFormat: '0.0" điểm %"', likeColumn: 0 });
    expect(xml).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; điểm %&quot;"/></numFmts><fonts count="2">',
    );
    expect(xml).toContain('<cellXfs count="5">');
    expect(xml.startsWith(PLAIN_STYLES.slice(0, PLAIN_STYLES.indexOf('<fonts')))).toBe(true);
  });

  test('a bold font is made where there is none', async () => {
    const thin = PLAIN_STYLES.replace(
      '<font><b/><sz val="11"/><name val="Calibri"/></font>',
      '<font><i/><sz val="9"/></font>',
    );
    const [xf, xml] = await styleOf({ likeColumn: 0, bold: true }, thin);
    expect(xf).toContain('fontId="2"');
    expect(xml).toContain('<fonts count="3">');
    expect(xml).toContain('<font><b/><i/><sz val="9"/></font></fonts>');
  });

  test('are made, linked and typed for a workbook that has none', async () => {
    const [xf, xml] = await styleOf({ numberFormat: '0.00%' }, null);
    expect(xf).toContain('numFmtId="10"');
    expect(xml.startsWith(HEAD)).toBe(true);
  });
});
