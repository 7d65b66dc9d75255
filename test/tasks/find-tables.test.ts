import { calculate } from '../../src/tasks/calculate.ts';
import { problemText } from '../../src/tasks/explain.ts';
import { findTables } from '../../src/tasks/find-tables.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import { type BookSheet, bookHost } from './book-host.ts';

const cover: BookSheet = {
  name: 'Bìa',
  rows: [['BÁO CÁO BHYT THÁNG 8 NĂM 2023'], ['Đơn vị báo cáo: BHXH huyện Đức Trọng']],
};
const bhyt: BookSheet = {
  name: 'BHYT',
  rows: [
    ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT 8 THÁNG NĂM 2023'],
    ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện'],
    [1, 'Hiệp An', 14000, 13300, 9870],
    [2, 'Đà Loan', 12306, 11690, 10780],
    [],
    ['STT', 'Trường', 'Sĩ số', 'Tham gia BHYT'],
    [1, 'THCS Hiệp An', 500, 490],
  ],
};
const targets: BookSheet = {
  name: 'Giao chỉ tiêu',
  rows: [
    ['TT', 'Xã', 'Chỉ tiêu BHYT (%)'],
    [1, 'Hiệp An', 95],
    [2, 'Đà Loan', 95.5],
  ],
};
const empty: BookSheet = { name: 'Trang3', rows: [] };
const chart: BookSheet = { name: 'Biểu đồ', rows: [], chart: true };
const draft: BookSheet = { ...bhyt, name: 'Nháp', state: 'hidden' };
const list: BookSheet = { ...targets, name: 'Mã', state: 'very-hidden' };

describe('all tables of a workbook', () => {
  test('in order, with what they hold; charts, empty and hidden sheets among them', async () => {
    const host = bookHost([cover, bhyt, targets, empty, chart, draft, list]);
    const found = await findTables(host);
    if (!found.ok) throw new Error('the workbook is looked through');
    expect(found.value.map(({ sheet, state, hasCells, tables }) => [sheet, state, hasCells, tables.length])).toEqual([
      ['Bìa', 'visible', true, 0],
      ['BHYT', 'visible', true, 2],
      ['Giao chỉ tiêu', 'visible', true, 1],
      ['Trang3', 'visible', true, 0],
      ['Biểu đồ', 'visible', false, 0],
      ['Nháp', 'hidden', true, 2],
      ['Mã', 'very-hidden', true, 1],
    ]);
    expect(found.value.every(({ problems }) => problems.length === 0)).toBe(true);
    expect(found.value[1]?.tables).toEqual([
      {
        ...{ address: 'A2:E4', title: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT 8 THÁNG NĂM 2023', units: 2 },
        ...{ targets: true, actuals: true, denominators: true, problems: [] },
      },
      {
        ...{ address: 'A6:D7', title: '', units: 1 },
        ...{ targets: false, actuals: true, denominators: true, problems: [] },
      },
    ]);
    expect(found.value[2]?.tables[0]).toMatchObject({
      targets: true,
      actuals: false,
      problems: [{ code: 'targets-only' }],
    });
    expect(host.reads).not.toContain('Biểu đồ');
  });

  test('stops when asked', async () => {
    const found = await findTables(bookHost([bhyt]), { cancelled: () => true });
    expect(found).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] });
  });
});

describe('which sheet is calculated', () => {
  const on = (sheets: readonly BookSheet[], read = {}) =>
    calculate(bookHost(sheets), { read, roles: new Map(), settings: DEFAULT_SETTINGS });

  test('the one shown when it has a table, without a look at the others', async () => {
    const host = bookHost([bhyt, { ...bhyt, name: 'Tháng 7' }]);
    const done = await calculate(host, { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS });
    expect(done.ok && done.value.table.sheet).toBe('BHYT');
    expect(host.reads).toEqual(['BHYT']);
  });

  test('the only other visible one with a table, and that is said', async () => {
    const done = await on([cover, empty, bhyt, draft, chart]);
    if (!done.ok) throw new Error('one sheet has a table');
    const note = done.value.problems.find(({ code }) => code === 'table-on-other-sheet');
    expect(note).toMatchObject({ severity: 'note', sheet: 'BHYT', cell: 'A2:E4' });
    expect(note && problemText(note, 'vi')).toContain('Trang tính “Bìa” không có bảng');
  });

  test('with several, none: they are listed', async () => {
    const done = await on([empty, bhyt, { ...bhyt, name: 'Tháng 7' }]);
    expect(done).toMatchObject({ ok: false, problems: [{ code: 'tables-on-other-sheets', severity: 'error' }] });
    const [problem] = done.ok ? [] : done.problems;
    expect(problem?.details?.['tables']).toBe('“BHYT” A2:E4, “BHYT” A6:D7, “Tháng 7” A2:E4, “Tháng 7” A6:D7');
  });

  test.each([[{ sheet: 'Bìa' }], [{ sheet: 'Bìa', address: 'A1:B2' }]])(
    'a place that was named stays: %j',
    async (read) => {
      expect(await on([cover, bhyt], read)).toMatchObject({ ok: false, problems: [{ code: 'no-table' }] });
    },
  );

  test('no table anywhere', async () => {
    expect(await on([cover, empty, draft])).toMatchObject({
      ok: false,
      problems: [{ code: 'no-table', sheet: 'Bìa' }],
    });
  });
});
