import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutFile } from '../../src/cli/layout-file.ts';
import { type Row, say, workbookIn } from './say.ts';

let folder: string;
let memory: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-planner-memory-'));
  memory = join(folder, 'state', 'layouts.json');
  process.env['COVERAGE_PLANNER_LAYOUTS'] = memory;
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A layout in which nobody can tell what the last column is. */
const report = (month: number, people: number): readonly Row[] => [
  [`SỐ LIỆU THÁNG ${month}/2025`],
  ['STT', 'Đơn vị', 'Dân số', 'Giao năm 2025 (%)', `Đến ngày 30/${month}/2025`, 'Mức khác'],
  [1, 'Xã Hiệp An', 14000, 95, people, 12],
  [2, 'Xã Đà Loan', 12306, 95, 10780, 17],
];

test('a choice for a column holds for next month’s file of the same layout', async () => {
  const august = await workbookIn(folder, 'thang-8.xlsx', report(8, 9870));
  const september = await workbookIn(folder, 'thang-9.xlsx', report(9, 9990));
  expect((await say('calculate', august, '--column', 'F=previous')).out).toContain('F2  Mức khác → Kỳ trước · tự chọn');
  const { out, code } = await say('calculate', september);
  expect(code).toBe(0);
  expect(out).toContain('F2  Mức khác → Kỳ trước · theo lần trước: bạn đã chọn cho bảng cùng mẫu');
});

test('with --no-memory nothing is kept and nothing kept is used', async () => {
  const august = await workbookIn(folder, 'thang-8.xlsx', report(8, 9870));
  await say('calculate', august, '--column', 'F=previous', '--no-memory');
  expect(existsSync(memory)).toBe(false);
  await say('calculate', august, '--column', 'F=previous');
  expect((await say('calculate', august, '--no-memory')).out).not.toContain('theo lần trước');
});

test('a workbook we wrote remembers for whoever opens it', async () => {
  const august = await workbookIn(folder, 'thang-8.xlsx', report(8, 9870));
  const written = join(folder, 'ket-qua.xlsx');
  await say('calculate', august, '--column', 'F=previous', '-o', written);
  rmSync(memory);
  expect((await say('calculate', written)).out).toContain('F2  Mức khác → Kỳ trước · theo lần trước');
});

test('only words of headers are kept, no figure and no unit', async () => {
  await say('calculate', await workbookIn(folder, 'thang-8.xlsx', report(8, 9870)), '--column', 'F=previous');
  const kept = readFileSync(memory, 'utf8');
  expect(kept).toContain('muc khac');
  expect(kept).not.toMatch(/9870|Hiệp An|hiep an/);
});

test.each(['', '{', '[1, null, {"key": 3}]', '[{"key":"x","choices":{"a":{"role":"__proto__"}}}]'])(
  'a damaged memory (%s) is an empty one',
  async (text) => {
    await say('calculate', await workbookIn(folder, 'a.xlsx', report(8, 9870)), '--column', 'F=previous');
    writeFileSync(memory, text);
    const { code, out } = await say('calculate', await workbookIn(folder, 'thang-9.xlsx', report(9, 9990)));
    expect(code).toBe(0);
    expect(out).not.toContain('theo lần trước');
  },
);

test.each([
  [{ XDG_STATE_HOME: '/state' }, 'linux', '/state/coverage-planner/layouts.json'],
  [{ LOCALAPPDATA: '/AppData' }, 'win32', '/AppData/coverage-planner/layouts.json'],
  [{ COVERAGE_PLANNER_LAYOUTS: '/x/y.json', XDG_STATE_HOME: '/state' }, 'linux', '/x/y.json'],
] as const)('the memory’s place with %j on %s', (env, platform, expected) => {
  expect(layoutFile(env, platform)).toBe(expected);
});
