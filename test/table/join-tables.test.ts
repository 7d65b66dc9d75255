import { assessTable } from '../../src/table/assessed/assess-table.ts';
import { codes, headcounts, joined } from './joining/joined.ts';
import { ACTUALS, TARGETS } from './joining/sheets.ts';
import { type Sheet, figures } from './report.ts';

describe('targets of another sheet', () => {
  test('stand at the units they belong to, whatever their order, and nothing is filled by guess', () => {
    const { table, join } = joined(ACTUALS, TARGETS);
    expect(headcounts(table)).toEqual([45_600, 'blank', 7_100, 12_300, 'blank']);
    expect(table.measures[0]?.targetHeadcount).toMatchObject({
      header: 'Chỉ tiêu giao (người)',
      plain: false,
      from: { sheet: 'Chỉ tiêu 2025', rows: [5, undefined, 4, 3, undefined] },
    });
    expect(join.figures[0]?.taken).toEqual([{ role: 'target-headcount', header: 'Chỉ tiêu giao (người)', cell: 'C2' }]);
    expect(join.units.map(({ name, match }) => [name, match?.by, match?.unit.cell])).toEqual([
      ['TT. Liên Nghĩa', 'name', 'B6'],
      ['Hiep An', undefined, undefined],
      ["N' Thol Hạ", 'name', 'B5'],
      ['Đà Loan', 'name', 'B4'],
    ]);
    expect(codes(table)).toEqual(['join-unit-asked B4', 'join-total-summed B7', 'join-unused B7']);
    expect(join.unused.map(({ name }) => name)).toEqual(['Xã Ninh Gia']);
  });

  test('are complete once a person has decided', () => {
    const decisions = [{ left: { name: 'Hiep An' }, is: { name: 'Xã Hiệp An' } }];
    const { table } = joined(ACTUALS, TARGETS, { decisions });
    const assessed = assessTable(table, () => ({ comparator: 'at-least' }));
    expect(assessed.measures[0]?.rows.map((row) => row?.figures.targetHeadcount)).toEqual([
      ...[45_600, 12_900, 7_100, 12_300, 77_900],
    ]);
    expect(table.problems.map(({ code }) => code)).not.toContain('no-target-column');
  });

  test('the printed total counts where both tables hold the same units, and is checked', () => {
    const rows = TARGETS.rows
      .filter((row) => row[1] !== 'Xã Ninh Gia')
      .map((row) => row.with(-1, row[1] === 'Cộng' ? 77_901 : (row[2] ?? null)));
    const actuals = {
      ...ACTUALS,
      rows: ACTUALS.rows.map((row) => row.map((cell) => (cell === 'Hiep An' ? 'Hiệp An' : cell))),
    };
    const { table } = joined(actuals, { ...TARGETS, rows });
    expect(headcounts(table).at(-1)).toBe(77_901);
    const assessed = assessTable(table, () => ({ comparator: 'at-least' }));
    expect(assessed.measures[0]?.rows.at(-1)?.figures.targetHeadcount).toBe(77_900);
    expect(assessed.problems).toMatchObject([
      { code: 'total-differs', sheet: 'Chỉ tiêu 2025', cell: 'C7', details: { printed: 77_901, sum: 77_900 } },
    ]);
  });

  test('a printed total of another file that differs is told at the total here', () => {
    const rows = TARGETS.rows.map((row) => (row[1] === 'Cộng' ? row.with(-1, 88_010) : row));
    const actuals = {
      ...ACTUALS,
      rows: [...ACTUALS.rows.slice(0, -1), [5, 'Ninh Gia', 11_000, 9_000], ['', 'Tổng cộng', 93_998, 77_129]],
    };
    const decisions = [{ left: { name: 'Hiep An' }, is: { name: 'Hiệp An' } }];
    const { table } = joined(actuals, { ...TARGETS, rows }, { decisions, file: 'ke-hoach.xlsx' });
    const { problems: found } = assessTable(table, () => ({ comparator: 'at-least' }));
    expect(found).toMatchObject([
      { code: 'total-differs', sheet: 'BHYT tháng 9', cell: 'B8', details: { difference: 10 } },
    ]);
  });

  test('a denominator is taken where the table has none', () => {
    const actuals = {
      ...ACTUALS,
      rows: ACTUALS.rows.map((row) => row.filter((_, index) => row.length < 4 || index !== 2)),
    };
    const rows = TARGETS.rows.map((row, index) =>
      row.length < 3 ? row : [...row, index === 1 ? 'Dân số' : 15_000 + index],
    );
    const { table, join } = joined(actuals, { ...TARGETS, rows });
    expect(join.figures[0]?.taken.map(({ role }) => role)).toEqual(['target-headcount', 'denominator']);
    expect(figures(table.measures[0]?.denominator).slice(0, 4)).toEqual([15_005, 'blank', 15_004, 15_003]);
    expect(table.problems.map(({ code }) => code)).not.toContain('no-denominator-column');
  });

  test('a table of another place is an error, not a list of missing units', () => {
    const rows = TARGETS.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell.startsWith('Xã ') ? `${cell} Hạ` : cell)),
    );
    const { table } = joined(ACTUALS, { ...TARGETS, rows: rows.filter((row) => row[1] !== 'Thị trấn Liên Nghĩa') });
    expect(codes(table)).toContain('join-nothing-matched A2:D7');
  });
});

describe('groups', () => {
  const DISTRICTS: Sheet = {
    sheet: 'Kế hoạch',
    rows: [
      ['TT', 'Huyện', 'Kế hoạch BHYT 2025'],
      [1, 'Huyện Đức Trọng', 168_000],
      [2, 'Huyện Lâm Hà', 131_500],
      ['', 'Tổng cộng', 299_500],
    ],
  };
  const COMMUNES: Sheet = {
    sheet: 'Thực hiện',
    rows: [
      ['TT', 'Đơn vị', 'Dân số', 'Số người tham gia BHYT'],
      ['I', 'Huyện Đức Trọng', 20_000, 18_000],
      [1, 'Xã Hiệp An', 14_000, 12_600],
      [2, 'Xã Tân Lập', 6_000, 5_400],
      ['II', 'Huyện Lâm Hà', 15_000, 13_000],
      [1, 'Xã Tân Lập', 9_000, 7_800],
      [2, 'Xã Mê Linh', 6_000, 5_200],
      ['', 'Tổng cộng', 35_000, 31_000],
    ],
  };

  test('a plan by district over actuals by commune gives the districts their targets', () => {
    const { table } = joined(COMMUNES, DISTRICTS);
    expect(headcounts(table)).toEqual([168_000, 'blank', 'blank', 131_500, 'blank', 'blank', 299_500]);
    expect(codes(table)).toEqual([]);
  });

  test('groups of the plan, and villages of a commune that was found as a whole, are not missed', () => {
    const villages: Sheet = {
      sheet: 'Kế hoạch',
      rows: [
        ['TT', 'Đơn vị', 'Chỉ tiêu BHYT'],
        ['I', 'Xã Hiệp An', 13_300],
        [1, 'Thôn 1', 6_300],
        [2, 'Thôn 2', 7_000],
        ['II', 'Xã Đà Loan', 12_300],
        [1, 'Thôn 3', 12_300],
      ],
    };
    const communes: Sheet = {
      sheet: 'Thực hiện',
      rows: [
        ['TT', 'Đơn vị', 'Dân số', 'Số người tham gia BHYT'],
        [1, 'Xã Hiệp An', 14_000, 12_600],
        [2, 'Xã Đà Loan', 12_980, 11_370],
      ],
    };
    const { table } = joined(communes, villages);
    expect(headcounts(table)).toEqual([13_300, 12_300]);
    expect(codes(table)).toEqual([]);
    const flat = {
      ...villages,
      rows: villages.rows.filter(([number]) => typeof number !== 'string' || number === 'TT'),
    };
    const grouped = {
      ...villages,
      sheet: 'Thực hiện',
      rows: flat.rows.map((row, index) => [...row, index === 0 ? 'Tham gia BHYT' : 5_000]),
    };
    expect(codes(joined(grouped, villages).table)).toEqual(['join-replaces C1']);
  });

  test('a commune has not the target of the district of its name', () => {
    const communes = {
      sheet: 'Thực hiện',
      rows: [
        ['TT', 'Xã, phường', 'Dân số', 'Số người tham gia BHYT'],
        [1, 'Đức Trọng', 20_000, 18_000],
        [2, 'Hiệp Thạnh', 14_000, 12_600],
      ],
    };
    const districts = {
      ...DISTRICTS,
      rows: DISTRICTS.rows.map((row) => row.map((cell) => String(cell).replace('Huyện ', ''))),
    };
    const { table, join } = joined(communes, districts);
    expect(headcounts(table)).toEqual(['blank', 'blank']);
    expect(join.units[0]?.candidates.map(({ why }) => why)).toEqual(['level']);
    expect(codes(table)).toEqual(['join-nothing-matched A1:D3', 'join-unit-asked B2', 'join-unused B3']);
  });

  test('communes of one name are told apart by their district', () => {
    const plan: Sheet = {
      sheet: 'Kế hoạch',
      rows: [
        ['TT', 'Đơn vị', 'Kế hoạch BHYT 2025'],
        ['I', 'H. Lâm Hà', 14_200],
        [1, 'Tân Lập', 8_600],
        [2, 'Mê Linh', 5_600],
        ['II', 'H. Đức Trọng', 19_000],
        [1, 'Hiệp An', 13_300],
        [2, 'Tân Lập', 5_700],
        ['', 'Cộng', 33_200],
      ],
    };
    const { table, join } = joined(COMMUNES, plan);
    expect(headcounts(table)).toEqual([19_000, 13_300, 5_700, 14_200, 8_600, 5_600, 33_200]);
    expect(join.units.map(({ match }) => match?.by)).toEqual([
      ...(['name', 'name', 'name-and-parent', 'name', 'name-and-parent', 'name'] as const),
    ]);
  });
});

test('rows of earlier months have the target of their unit', () => {
  const months: Sheet = {
    sheet: 'Theo tháng',
    rows: [
      ['Tháng', 'Đơn vị', 'Dân số', 'Số người tham gia BHYT'],
      ['8/2025', 'Liên Nghĩa', 48_210, 41_200],
      ['8/2025', 'Đà Loan', 12_980, 11_300],
      ['9/2025', 'Liên Nghĩa', 48_210, 41_508],
      ['9/2025', 'Đà Loan', 12_980, 11_370],
    ],
  };
  const { table } = joined(months, TARGETS);
  expect(headcounts(table)).toEqual([45_600, 12_300, 45_600, 12_300]);
});
