import { FileHost } from '../../src/host/file/file-host.ts';
import { newWorkbook } from '../../src/host/file/new-workbook.ts';
import { nodeCodec } from '../../src/host/file/node-codec.ts';
import type { CellValue } from '../../src/table/cells.ts';
import type { Consolidation } from '../../src/table/consolidation/consolidate.ts';
import { calculate } from '../../src/tasks/calculate.ts';
import type { Calculation } from '../../src/tasks/calculation.ts';
import { allProblems } from '../../src/tasks/consolidate.ts';
import { consolidatedBook } from '../../src/tasks/consolidate-book.ts';
import { reportProblemText } from '../../src/tasks/consolidate-text.ts';
import { resultTables } from '../../src/tasks/result-table.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import { opened } from '../file/open.ts';
import { joined, report } from '../table/consolidated.ts';

type Rows = readonly (readonly CellValue[])[];

/** The workbook of a consolidation, read and calculated like any other. */
async function calculated(
  consolidation: Consolidation,
  language: 'vi' | 'en' = 'vi',
  asMade = true,
): Promise<Calculation> {
  const { sheets, read, roles } = consolidatedBook(consolidation, [], language);
  const host = new FileHost(await opened(await newWorkbook(sheets, nodeCodec)));
  const settings = { ...DEFAULT_SETTINGS, language };
  const done = await calculate(
    host,
    asMade
      ? { read, roles, settings, asRecognised: true }
      : { read: {}, roles: new Map(), settings, asRecognised: true },
  );
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

const serious = ({ problems }: Calculation): readonly string[] =>
  problems.filter(({ severity }) => severity !== 'note').map(({ code, cell }) => `${code} ${cell ?? ''}`);

const commune = (name: string, villages: number): Rows => [
  [`BHYT ${name.toUpperCase()}`],
  ['STT', 'Thôn', 'Dân số', 'Kế hoạch giao', 'Số người tham gia BHYT'],
  ...Array.from({ length: villages }, (_, index) => [
    index + 1,
    `Thôn ${String(index + 1)}`,
    100 + index,
    95,
    90 + index,
  ]),
];

describe('a consolidated table', () => {
  test('of more groups than a Roman X counts is read as it was made', async () => {
    const names = Array.from(
      { length: 101 },
      (_, index) => `Xã Tân ${['An', 'Bình', 'Lập', 'Hà'][index % 4] ?? ''} ${String(index + 1)}`,
    );
    const all = joined(
      names.map((name, index) => report(`${String(index)}.xlsx`, commune(name, 2 + (index % 3)))),
      true,
    );
    const calculation = await calculated(all);
    expect(serious(calculation)).toEqual([]);
    const kinds = calculation.table.rows.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'group').length).toBe(101);
    expect(kinds.filter((kind) => kind === 'leaf').length).toBe(all.rows.length);
    expect(resultTables(calculation, 'vi')[0]?.rows.at(-1)?.cells.slice(0, 4)).toEqual([
      'Tổng cộng',
      '30.534',
      '28.690',
      '27.514',
    ]);
  });

  const several = (): Consolidation =>
    joined([
      report('1.xlsx', [
        ['BHXH HUYỆN ĐỨC TRỌNG'],
        ['TT', 'Xã', 'LLLĐ trong độ tuổi', 'BHXH bắt buộc', null, 'Dân số', 'BHYT', null],
        [null, null, null, 'Kế hoạch', 'Thực hiện', null, 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã Hiệp An', 8100, 900, 905, 14000, 13300, 12870],
        [2, 'Xã Đà Loan', 6900, 700, 610, 12500, 11900, 10950],
      ]),
      report('2.xlsx', [
        ['BHXH HUYỆN LÂM HÀ'],
        ['TT', 'Xã', 'Dân số', 'Chỉ tiêu BHYT (%)', 'Số người tham gia BHYT'],
        [1, 'Xã Tân Hà', 9100, 95.15, 8700],
        [2, 'Xã Gia Lâm', 5400, 92.5, 5100],
      ]),
    ]);

  test.each(['vi', 'en'] as const)(
    'of several indicators has its results for each of them, in %s',
    async (language) => {
      const { table } = await calculated(several(), language);
      expect(
        table.measures.map(({ indicator, actual, denominator, targetHeadcount, targetRate }) => [
          indicator,
          ...[denominator, targetHeadcount, targetRate, actual].map((column) => column?.column),
        ]),
      ).toEqual([
        ['BHXH_BB', 3, 4, undefined, 5],
        ['BHYT', 2, 6, 7, 8],
      ]);
    },
  );

  test('is recognised without being told, in Vietnamese', async () => {
    const [told, found] = [await calculated(several()), await calculated(several(), 'vi', false)];
    expect(found.table.measures.map(({ indicator, actual }) => [indicator, actual.column])).toEqual(
      told.table.measures.map(({ indicator, actual }) => [indicator, actual.column]),
    );
  });

  test('adds up only what is complete, by formulas that wait for the rest', () => {
    const { sheets } = consolidatedBook(several(), [], 'vi');
    const total = sheets[0]?.rows.at(-1)?.map((cell) => [cell?.value ?? null, cell?.formula ?? '']);
    expect(total?.slice(2, 4)).toEqual([
      [41000, '=SUMIF($A$6:$A$11,">0",C6:C11)'],
      ['', '=IF(COUNTIFS($A$6:$A$11,">0",D6:D11,">=0")=4,SUMIF($A$6:$A$11,">0",D6:D11),"")'],
    ]);
    const group = sheets[0]?.rows.at(-4)?.map((cell) => [cell?.value ?? null, cell?.formula ?? '']);
    expect(group?.slice(0, 4)).toEqual([
      ['II', ''],
      ['Huyện Lâm Hà', ''],
      [14500, '=SUM(C10:C11)'],
      ['', '=IF(COUNT(D10:D11)=2,SUM(D10:D11),"")'],
    ]);
  });

  test('has results of its total that wait for the rest as well', async () => {
    const { plan } = await calculated(several());
    const total = plan?.columns.map(({ role, cells }) => [
      role,
      cells.at(-1)?.value,
      cells.at(-1)?.formula !== undefined,
    ]);
    expect(total?.slice(0, 2)).toEqual([
      ['coverage', '', true],
      ['attainment', '', true],
    ]);
    expect(total?.find(([role]) => role === 'status')).toEqual(['status', 'Không đủ số liệu', true]);
  });

  test('tells every finding in both languages', () => {
    const all = several();
    for (const language of ['vi', 'en'] as const) {
      const texts = allProblems(all, [
        { file: 'a.xlsx', problems: [{ code: 'report-slow', severity: 'error', details: { seconds: 60 } }] },
      ]).map((problem) => reportProblemText(problem, language));
      expect(texts[0]).toMatch(/^a\.xlsx: .*60/);
      expect(texts.join('\n')).not.toMatch(/undefined|\{\w+\}| [:,]|labour-force|population/);
    }
  });
});
