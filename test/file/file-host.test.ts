import { MAIN, R, plainWorkbook, worksheet } from './build-workbook.ts';
import { got, hostOf } from './open.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const row1 = (cells: string): string => data(`<row r="1">${cells}</row>`);

describe('The file as a host', () => {
  const book = plainWorkbook({
    sheets: {
      A: worksheet(row1('<c r="A1"><v>1</v></c>')),
      'Tháng 9': worksheet(data('<row r="2"><c r="B2"><v>1</v></c></row><row r="5"><c r="D5"><v>2</v></c></row>')),
    },
    more: {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Tháng 9" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    },
  });

  test.each([
    ['nothing: the sheet shown first, all that is used', {}, 'Tháng 9', 'B2:D5', false],
    ['a sheet', { sheet: 'A' }, 'A', 'A1:A1', false],
    ['an area', { sheet: 'Tháng 9', address: 'C3:D4' }, 'Tháng 9', 'C3:D4', true],
    ['an area with its sheet', { address: "'Tháng 9'!$C$3:D4" }, 'Tháng 9', 'C3:D4', true],
    ['more than is used', { address: 'B2:XFD1048576' }, 'Tháng 9', 'B2:D5', true],
    ['a place nobody used', { address: 'Z90:AA91' }, 'Tháng 9', 'Z90:Z90', true],
  ])('asked for %s', async (_, request, sheet, chosen, exact) => {
    const reading = got(await (await hostOf(book)).read(request));
    const [first, last] = chosen.split(':').map((name) => [Number(/\d+/.exec(name)?.[0]) - 1, name.replace(/\d+/, '')]);
    expect(reading.cells.sheet).toBe(sheet);
    expect([reading.chosen.top, reading.chosen.bottom]).toEqual([first?.[0], last?.[0]]);
    expect(reading.exact).toBe(exact);
    const { area } = reading.cells;
    expect(
      area.top <= reading.chosen.top && area.right >= reading.chosen.right && area.bottom >= reading.chosen.bottom,
    ).toBe(true);
  });

  test.each([
    ['a range that is none', { address: 'A1:' }, 'bad-range'],
    ['a sheet that is none', { sheet: 'B' }, 'no-such-sheet'],
  ])('asked for %s', async (_, request, code) => {
    const read = await (await hostOf(book)).read(request);
    expect(read.ok ? '' : read.problems[0]?.code).toBe(code);
  });

  test('lists its sheets, hidden ones and charts among them, without reading them', async () => {
    const listed = plainWorkbook({
      sheets: { A: worksheet(row1('<c r="A1"><v>1</v></c>')), B: 'not read', C: 'not read' },
      more: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" state="hidden" r:id="rId2"/><sheet name="C" sheetId="3" state="veryHidden" r:id="rId3"/><sheet name="Biểu đồ" sheetId="4" r:id="rId99"/></sheets></workbook>`,
      },
    });
    expect(got(await (await hostOf(listed)).sheets())).toEqual([
      { name: 'A', state: 'visible', hasCells: true },
      { name: 'B', state: 'hidden', hasCells: true },
      { name: 'C', state: 'very-hidden', hasCells: true },
      { name: 'Biểu đồ', state: 'visible', hasCells: false },
    ]);
  });

  test('has no screen', async () => {
    const host = await hostOf(book);
    await expect(host.select()).resolves.toBeUndefined();
    expect(host.watch()()).toBeUndefined();
  });
});
