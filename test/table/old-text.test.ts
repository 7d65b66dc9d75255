import fc from 'fast-check';
import { areaName } from '../../src/table/area.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';
import { looksOld, readableCells } from '../../src/table/old-text/old-text.ts';
import { read } from './report.ts';

const rowsOf = (...rows: readonly (readonly CellValue[])[]) => rows;

function texts(rows: readonly (readonly CellValue[])[], fonts?: readonly (readonly (string | undefined)[])[]) {
  const { cells, found } = readableCells(cellsFromRows(rows, fonts ? { fonts } : {}));
  return {
    rows: rows.map((row, r) => row.map((_, c) => cells.value(r, c))),
    found: found.texts.map(({ encoding, count, area }) => `${encoding} ${count} ${areaName(area)}`),
  };
}

const TCVN3 = rowsOf(['§¬n vÞ', 'D©n sè', 'Thùc hiÖn'], ['X· An Phó', 4200, 3990], ['X· Phó Lç', 5100, 4800]);
const VNI = rowsOf(['Ñôn vò', 'Daân soá', 'Thöïc hieän'], ['Xaõ An Phuù', 4200, 3990]);
const UNICODE = rowsOf(['Đơn vị', 'Dân số', 'Thực hiện'], ['Xã An Phó', 4200, 3990], ['Lê Lai', 5100, 4800]);

test('a sheet of TCVN3 is read in Unicode, its numbers as they are', () => {
  expect(texts(TCVN3)).toEqual({
    rows: [
      ['Đơn vị', 'Dân số', 'Thực hiện'],
      ['Xã An Phú', 4200, 3990],
      ['Xã Phú Lỗ', 5100, 4800],
    ],
    found: ['tcvn3 5 A1:C3'],
  });
});

test('a sheet of VNI is read in Unicode', () => {
  expect(texts(VNI)).toEqual({
    rows: [
      ['Đơn vị', 'Dân số', 'Thực hiện'],
      ['Xã An Phú', 4200, 3990],
    ],
    found: ['vni 4 A1:C2'],
  });
});

test('a sheet of Unicode is given back as it is', () => {
  const cells = cellsFromRows(UNICODE);
  expect(readableCells(cells).cells).toBe(cells);
});

test.each(['Société générale', 'François Noël', 'Peña Nieto', 'Núñez', 'Ñ', '§ 5', 'Caïn', 'Zürich', '30 º'])(
  '“%s” stays as it is, among Unicode and among old text',
  (text) => {
    for (const around of [UNICODE, TCVN3]) {
      const rows = texts([...around, [text, 1, 2]]).rows;
      expect(rows.at(-1)).toEqual([text, 1, 2]);
    }
  },
);

test('one word that may be old is not enough to change it', () => {
  expect(
    texts([
      ['Tên', 'Số'],
      ['Loïc', 3],
    ]).found,
  ).toEqual([]);
  expect(texts([['Hång', 3]]).found).toEqual([]);
  expect(texts([['Bụi', '5 µm']]).found).toEqual([]);
});

test('in a mixed sheet each cell is read by itself, and what may be either as the cells around it', () => {
  const names = [
    'Xã Hòa Bình',
    'An Phó',
    'Xã Đông Hải',
    'X· HiÖp H\u00adng',
    'An Phó',
    'X· Mü §øc',
    'Xã Vĩnh Lợi',
    'Lê Lai',
  ];
  expect(texts([['Đơn vị', 'Dân số'], ...names.map((name) => [name, 1])]).rows.map(([name]) => name)).toEqual([
    'Đơn vị',
    'Xã Hòa Bình',
    'An Phó',
    'Xã Đông Hải',
    'Xã Hiệp Hưng',
    'An Phú',
    'Xã Mỹ Đức',
    'Xã Vĩnh Lợi',
    'Lê Lai',
  ]);
});

test('what may be either between Unicode and old text is left as it is, and asked', () => {
  const names = ['Xã Đông Hải', 'An Phó', 'X· Mü §øc', 'X· HiÖp H\u00adng'];
  const { cells, found } = readableCells(cellsFromRows([['Đơn vị'], ...names.map((name) => [name])]));
  expect(cells.value(2, 0)).toBe('An Phó');
  expect(found.doubtful).toEqual([{ row: 2, column: 0, text: 'An Phó', orElse: 'An Phú' }]);
});

test('a name that begins with “Xã” is Unicode, whatever stands around it', () => {
  const names = ['Xã Đông Hải', 'Xã Tân An', 'X· Mü §øc', 'Xã Ea Tu', 'X· HiÖp H\u00adng'];
  const { cells, found } = readableCells(cellsFromRows([['Đơn vị'], ...names.map((name) => [name])]));
  expect(names.map((_, index) => cells.value(index + 1, 0))).toEqual([
    'Xã Đông Hải',
    'Xã Tân An',
    'Xã Mỹ Đức',
    'Xã Ea Tu',
    'Xã Hiệp Hưng',
  ]);
  expect(found.doubtful).toEqual([]);
});

test('the font tells what words alone do not', () => {
  const rows = rowsOf(['Phó', 'tæng céng'], ['sè', 'bhyt']);
  const fonts = [
    ['.VnTime', '.VnTimeH'],
    ['.VnTime', '.VnTimeH'],
  ];
  expect(texts(rows).found).toEqual([]);
  expect(texts(rows, fonts)).toEqual({
    rows: [
      ['Phú', 'TỔNG CỘNG'],
      ['số', 'BHYT'],
    ],
    found: ['tcvn3 4 A1:B2'],
  });
});

test('Unicode in a font of old times stays Unicode', () => {
  const fonts = UNICODE.map((row) => row.map(() => '.VnTime'));
  expect(texts(UNICODE, fonts)).toEqual({ rows: UNICODE, found: [] });
});

test('capitals whose font is unknown are capitals throughout; in a known font they are what it shows', () => {
  const rows = rowsOf(['TæNG CéNG TOµN TØNH'], ['X· §«ng Hßa']);
  expect(texts(rows).rows[0]).toEqual(['TỔNG CỘNG TOÀN TỈNH']);
  expect(texts(rows, [['.VnTime'], ['.VnTime']]).rows[0]).toEqual(['TổNG CộNG TOàN TỉNH']);
});

test('lost soft hyphens are put back and told, at the first cell that lost one', () => {
  const table = read({
    rows: [
      ['STT', '§¬n vÞ', 'D©n sè', 'ChØ tiªu', 'Sè ngêi tham gia'],
      [1, 'X· Mêng Kh¬ng', 8120, 7700, 7650],
      [2, 'X· Hng Th¹nh', 6240, 5900, 6010],
    ],
  });
  expect(table.columns.map(({ header }) => header)).toEqual([
    'STT',
    'Đơn vị',
    'Dân số',
    'Chỉ tiêu',
    'Số người tham gia',
  ]);
  expect(table.rows.map(({ name }) => name)).toEqual(['Xã Mường Khương', 'Xã Hưng Thạnh']);
  expect(table.problems.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual([
    'old-font-text B1:E3',
    'old-font-letters E1',
  ]);
});

test('only cells whose characters look old are worth a question for fonts', () => {
  expect(looksOld(cellsFromRows(UNICODE))).toBe(false);
  expect(looksOld(cellsFromRows([['Đơn vị', 'Lê Lai', 'Hòa Bình']]))).toBe(false);
  expect(looksOld(cellsFromRows(TCVN3))).toBe(true);
  expect(looksOld(cellsFromRows(VNI))).toBe(true);
});

test('nothing but text ever changes, and no cells make it fail', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'abhngtuwyAHNT §©¬\u00ad®·¸»ÆÌÞãêîñòôöùûüýþ×÷ăđơưạ̉-ñï'.split('')),
    maxLength: 12,
  });
  const cell = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null), fc.constant({ error: '#N/A' }));
  const font = fc.constantFrom('.VnTime', '.VnTimeH', 'VNI-Times', 'Arial', undefined);
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(cell, font), { maxLength: 4 }), { maxLength: 8 }), (rows) => {
      const given = cellsFromRows(
        rows.map((row) => row.map(([value]) => value)),
        { fonts: rows.map((row) => row.map(([, name]) => name)) },
      );
      const { cells } = readableCells(given);
      rows.forEach((row, r) => {
        row.forEach((_, c) => {
          const [was, is] = [given.value(r, c), cells.value(r, c)];
          if (typeof was === 'string') expect(typeof is).toBe('string');
          else expect(is).toBe(was);
        });
      });
    }),
  );
});
