import fc from 'fast-check';
import type { CellValue } from '../../src/table/cells.ts';
import { problems, read, rows, tree } from './report.ts';

type Line = readonly CellValue[];

const HEADER = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];
const PLAIN = ['Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'];

const body = (...lines: readonly Line[]) => read({ rows: [HEADER, ...lines] });
const unnumbered = (...lines: readonly Line[]) => read({ rows: [PLAIN, ...lines] });

test('nested groups come out as a tree', () => {
  const table = body(
    [null, 'Tổng cộng', 28, 27, 26],
    ['A', 'Miền núi', 16, 15, 14],
    ['I', 'Huyện Lâm Hà', 10, 9, 8],
    [1, 'Tân Hà', 4, 4, 4],
    [2, 'Tân Văn', 6, 5, 4],
    ['II', 'Huyện Đam Rông', 6, 6, 6],
    [1, 'Đạ Rsal', 6, 6, 6],
    ['B', 'Đồng bằng', 12, 12, 12],
    ['I', 'Huyện Đạ Tẻh', 12, 12, 12],
    [1, 'Đạ Lây', 5, 5, 5],
    [2, 'Quảng Trị', 7, 7, 7],
  );
  expect(tree(table)).toEqual([
    'Tổng cộng',
    '  Miền núi',
    '    Huyện Lâm Hà',
    '      Tân Hà',
    '      Tân Văn',
    '    Huyện Đam Rông',
    '      Đạ Rsal',
    '  Đồng bằng',
    '    Huyện Đạ Tẻh',
    '      Đạ Lây',
    '      Quảng Trị',
  ]);
  expect(problems(table)).toEqual([]);
});

describe('groups that nothing numbers', () => {
  const groups = (table: ReturnType<typeof read>): readonly string[] => rows(table).filter((row) => !/^leaf/.test(row));
  const expected = ['group Lâm Hà = Tân Hà, Tân Văn', 'group Đức Trọng = Hiệp An, Đà Loan'];

  test('names further in', () => {
    const table = unnumbered(
      ['Lâm Hà', 10, 9, 8],
      ['   Tân Hà', 4, 4, 4],
      ['   Tân Văn', 6, 5, 4],
      ['Đức Trọng', 7, 7, 7],
      ['\u00a0\u00a0\u00a0Hiệp An', 3, 3, 3],
      ['\u00a0\u00a0\u00a0Đà Loan', 4, 4, 4],
    );
    expect(groups(table)).toEqual(expected);
    expect(problems(table)).toEqual([]);
  });

  test('names further in under headings without figures', () => {
    const table = unnumbered(
      ['Lâm Hà'],
      ['  Tân Hà', 4, 4, 4],
      ['  Tân Văn', 6, 5, 4],
      ['Đức Trọng'],
      ['  Hiệp An', 3, 3, 3],
    );
    expect(groups(table)).toEqual([expected[0], 'group Đức Trọng = Hiệp An']);
  });

  test('capitals', () => {
    const table = unnumbered(
      ['LÂM HÀ', 10, 9, 8],
      ['Tân Hà', 4, 4, 4],
      ['Tân Văn', 6, 5, 4],
      ['ĐỨC TRỌNG', 7, 7, 7],
      ['Hiệp An', 3, 3, 3],
      ['Đà Loan', 4, 4, 4],
    );
    expect(groups(table)).toEqual(['group LÂM HÀ = Tân Hà, Tân Văn', 'group ĐỨC TRỌNG = Hiệp An, Đà Loan']);
  });

  test('numbered districts over communes without numbers', () => {
    const table = body(
      [1, 'Lâm Hà', 10, 9, 8],
      [null, 'Tân Hà', 4, 4, 4],
      [null, 'Tân Văn', 6, 5, 4],
      [2, 'Đức Trọng', 7, 7, 7],
      [null, 'Hiệp An', 3, 3, 3],
      [null, 'Đà Loan', 4, 4, 4],
    );
    expect(groups(table)).toEqual(expected);
  });

  test('names merged over the whole row', () => {
    const table = read({
      rows: [
        HEADER,
        ['Lâm Hà'],
        [1, 'Tân Hà', 4, 4, 4],
        [2, 'Tân Văn', 6, 5, 4],
        ['Đức Trọng'],
        [3, 'Hiệp An', 3, 3, 3],
      ],
      merges: ['A2:E2', 'A5:E5'],
    });
    expect(groups(table)).toEqual([expected[0], 'group Đức Trọng = Hiệp An']);
  });

  test('a district in a column of its own, with a row of its own', () => {
    const table = read({
      rows: [
        ['Huyện', 'Xã', 'Dân số', 'Chỉ tiêu', 'Thực hiện'],
        ['Lâm Hà', null, 10, 9, 8],
        [null, 'Tân Hà', 4, 4, 4],
        [null, 'Tân Văn', 6, 5, 4],
        ['Đức Trọng', null, 7, 7, 7],
        [null, 'Hiệp An', 3, 3, 3],
        [null, 'Đà Loan', 4, 4, 4],
      ],
    });
    expect(groups(table)).toEqual(expected);
    expect(table.rows.map(({ within }) => within)).toEqual([
      ...[undefined, 'Lâm Hà', 'Lâm Hà'],
      ...[undefined, 'Đức Trọng', 'Đức Trọng'],
    ]);
  });

  test('two units with equal figures are no group', () => {
    expect(rows(unnumbered(['Xã Hiệp Thạnh', 20, 9, 8], ['Bản Khoang', 20, 9, 8]))).toEqual([
      'leaf Xã Hiệp Thạnh',
      'leaf Bản Khoang',
    ]);
  });
});

describe('the unit above and the code of each unit', () => {
  const header = ['TT', 'Huyện', 'Xã, phường', 'Mã xã', 'Dân số', 'Số người tham gia BHYT'];
  const expected = ['Lâm Hà', 'Lâm Hà', 'Lâm Hà', 'Đức Trọng', 'Đức Trọng', undefined];
  const names = ['Tân Hà', 'Tân Văn', 'Liên Hà', 'Hiệp An', 'Liên Hà'];
  const districts = (...values: readonly CellValue[]) => [
    header,
    ...names.map((name, index) => [index + 1, values[index] ?? null, name, `0${index + 1}`, 100 + index, 90 + index]),
    [null, null, 'Tổng cộng', null, 510, 460],
  ];

  test.each<[string, readonly CellValue[], readonly string[]]>([
    ['written in every row', ['Lâm Hà', 'Lâm Hà', 'Lâm Hà', 'Đức Trọng', 'Đức Trọng'], []],
    ['written in the first row of its block', ['Lâm Hà', null, null, 'Đức Trọng', null], []],
    ['merged', ['Lâm Hà', null, null, 'Đức Trọng', null], ['B2:B4', 'B5:B6']],
  ])('%s', (_, values, merges) => {
    const table = read({ rows: districts(...values), merges });
    expect(table.rows.map(({ within }) => within)).toEqual(expected);
    expect(table.rows.map(({ code }) => code)).toEqual(['01', '02', '03', '04', '05', undefined]);
    expect(rows(table).at(-1)).toBe(`total Tổng cộng = ${names.join(', ')}`);
    // Two communes of one name in two districts are two units.
    expect(problems(table)).toEqual(['no-target-column F1']);
  });

  test('zeros that only the format shows are part of a code', () => {
    const sheet = [
      ['Đơn vị', 'Mã xã', 'Dân số', 'Tham gia BHYT'],
      ['Hiệp An', 24700, 100, 90],
      ['Đà Loan', 123, 100, 90],
    ];
    const formats = sheet.map((_, row) => ['General', row === 0 ? 'General' : '00000']);
    expect(read({ rows: sheet, formats }).rows.map(({ code }) => code)).toEqual(['24700', '00123']);
  });
});

test('however units are grouped, each is part of exactly one row, and none is counted twice', () => {
  const unit = fc.record({ people: fc.integer({ min: 1, max: 9000 }), done: fc.integer({ min: 1, max: 9000 }) });
  const group = fc.array(unit, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('first', 'last', 'none'),
      (groups, total) => {
        const sum = (units: (typeof groups)[number]): Line => [
          units.reduce((so, { people }) => so + people, 0),
          null,
          units.reduce((so, { done }) => so + done, 0),
        ];
        const lines = groups.flatMap((units, at) => [
          ['ABCDE'[at] ?? '', `Khối ${at + 1}`, ...sum(units)],
          ...units.map(({ people, done }, index) => [index + 1, `Xã số ${at * 10 + index}`, people, people, done]),
        ]);
        const grand = [null, 'Tổng cộng', ...sum(groups.flat())];
        const table = body(...(total === 'first' ? [grand] : []), ...lines, ...(total === 'last' ? [grand] : []));
        const leaves = table.rows.flatMap(({ kind }, index) => (kind === 'leaf' ? [index] : []));
        expect(leaves).toHaveLength(groups.flat().length);
        for (const leaf of leaves) {
          const holders = table.rows.filter(({ parts }) => parts.includes(leaf)).map(({ kind }) => kind);
          expect(holders.sort()).toEqual(total === 'none' ? ['group'] : ['group', 'total']);
          const parent = table.rows[table.rows[leaf]?.parent ?? -1];
          expect(parent?.kind).toBe('group');
          expect(parent?.parts).toContain(leaf);
        }
        expect(problems(table).filter((problem) => /group|heading|outside|repeated/.test(problem))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
