import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPORTS } from '../../scripts/samples/reports.ts';
import { workbookOf } from '../../scripts/samples/workbook.ts';
import {
  type Absent,
  type Points,
  type Ratio,
  isAbsent,
  percentText,
  rateOfPercent,
  shownPercent,
  pointsBetween,
} from '../../src/coverage/index.ts';
import { FileHost } from '../../src/host/file/file-host.ts';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { assessTable } from '../../src/table/assessed/assess-table.ts';
import type { AssessedRow, AssessedTable } from '../../src/table/assessed/assessed.ts';
import { readTable } from '../../src/table/read-table.ts';
import { PUBLISHED, type PublishedFigure } from './published.ts';

const committed = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '..', '..', 'assets', 'samples', file)));

async function assessSheet(file: string, sheet: string): Promise<AssessedTable> {
  const workbook = await openWorkbook(committed(file), file);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.problems));
  const reading = await new FileHost(workbook.value).read({ sheet });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { cells, chosen, exact } = reading.value;
  const table = readTable(cells, chosen, { exact });
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return assessTable(table.value, () => ({ comparator: 'at-least', near: rateOfPercent('95') }));
}

function resultOf(assessed: AssessedTable, unit: string, indicator: string): AssessedRow {
  const measure = assessed.measures.find(({ measure }) => measure.indicator === indicator);
  const row = assessed.table.rows.findIndex(({ name }) => name === unit);
  const result = measure?.rows[row];
  if (!result) {
    const known = assessed.measures.map(({ measure }) => measure.indicator).join(', ');
    throw new Error(`${indicator} of ${unit} was not read; there are: ${known}`);
  }
  return result;
}

/** The figure as text, with as many decimals as the published one. */
function textOf({ figures, assessment }: AssessedRow, figure: PublishedFigure, expected: string): string {
  const decimals = expected.split('.')[1]?.length ?? 0;
  const percent = (value: Ratio | Points | Absent): string =>
    isAbsent(value) ? value.absent : percentText(value, decimals);
  const plain = (value: number | string | Absent): string => (isAbsent(value) ? value.absent : String(value));
  switch (figure) {
    case 'actual':
      return plain(figures.actual);
    case 'denominator':
      return plain(figures.denominator);
    case 'target rate':
      return percent(figures.targetRate);
    case 'target headcount':
      return plain(assessment.target);
    case 'coverage':
      return percent(assessment.coverage);
    case 'attainment':
      return percent(assessment.attainment);
    case 'attainment, rounded down':
      return isAbsent(assessment.attainment) ? 'absent' : percentText(assessment.attainment, decimals, 'floor');
    case 'attainment on rates':
      return percent(assessment.attainmentOnRates);
    case 'remaining':
      return plain(assessment.remaining);
    case 'gap in points':
      return percent(assessment.gap);
    case 'verdict':
      return plain(assessment.verdict);
  }
}

describe.each(REPORTS.map((report) => [report.file, report] as const))('%s', (file, report) => {
  test('is what the script makes, byte for byte', () => {
    expect(Buffer.from(workbookOf(report)).equals(committed(file))).toBe(true);
  });

  test.each(report.sheets.map(({ name }) => name))('the sheet “%s” is read without an error', async (sheet) => {
    const { table, problems } = await assessSheet(file, sheet);
    expect([...table.problems, ...problems].filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(report.sheets.map((sheet) => [sheet.name, sheet] as const))(
    'the sheet “%s” has its units, groups and totals recognised',
    async (name, sheet) => {
      const { table } = await assessSheet(file, name);
      const read = table.rows.filter(({ kind }) => kind !== 'blank' && kind !== 'note');
      const kinds = { unit: 'leaf', group: 'group', total: 'total' } as const;
      expect(read.map((row) => [row.kind, row.name])).toEqual(sheet.rows.map((row) => [kinds[row.kind], row.name]));
    },
  );

  test('no printed total differs from its units', async () => {
    for (const { name } of report.sheets) {
      const { problems } = await assessSheet(file, name);
      expect(problems.filter(({ code }) => code === 'total-differs')).toEqual([]);
    }
  });

  test.each(PUBLISHED[file] ?? [])(
    'reproduces $sheet, $unit, $indicator: $figure $expected',
    async ({ sheet, unit, indicator, figure, expected }) => {
      const assessed = await assessSheet(file, sheet);
      expect(textOf(resultOf(assessed, unit, indicator), figure, expected)).toBe(expected);
    },
  );
});

describe('what the reports say in words', () => {
  const coverageOf = async (file: string, sheet: string, unit: string, indicator: string): Promise<Ratio> => {
    const { assessment } = resultOf(await assessSheet(file, sheet), unit, indicator);
    if (isAbsent(assessment.coverage)) throw new Error(assessment.coverage.absent);
    return assessment.coverage;
  };

  test.each([
    ['BHYT', '15.96'],
    ['BHXH_TN', '1.44'],
  ])('Kiên Giang: %s rose by %s points from 2016 to 2020', async (indicator, points) => {
    const [before, after] = await Promise.all(
      ['Năm 2016', 'Năm 2020'].map((sheet) => coverageOf('kien-giang.xlsx', sheet, 'Toàn tỉnh', indicator)),
    );
    if (!before || !after) throw new Error('both years are needed');
    expect(percentText(pointsBetween(after, before), 2)).toBe(points);
  });

  test('Đức Trọng: three communes below their own target are above the rate of the district', async () => {
    const assessed = await assessSheet('duc-trong.xlsx', 'BHYT');
    const rate = (unit: string): number => {
      const { coverage } = resultOf(assessed, unit, 'BHYT').assessment;
      return isAbsent(coverage) ? 0 : Number(percentText(coverage, 2));
    };
    const above = ['Xã Đà Loan', 'Xã Ninh Gia', 'Xã Tà Hine'].filter((unit) => rate(unit) > rate('Toàn huyện'));
    expect(above).toHaveLength(3);
  });

  test('Bắc Kạn: two pupils missing of 62.480 do not show as 100,00 %', async () => {
    const coverage = await coverageOf('bac-kan.xlsx', 'BHYT học sinh', 'Tổng cộng', 'BHYT');
    expect(percentText(coverage, 2)).toBe('100.00');
    expect(shownPercent(coverage, 2).text).toBe('99.99');
  });

  test('Đông Hòa: the 79 people are not split between the two schemes', async () => {
    const assessed = await assessSheet('dong-hoa.xlsx', 'Phát triển mới');
    for (const unit of ['BHXH tự nguyện', 'BHYT hộ gia đình']) {
      expect(resultOf(assessed, unit, '').figures.actual).toEqual({ absent: 'blank' });
    }
  });
});
