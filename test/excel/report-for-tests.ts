import { ExcelHost } from '../../src/host/excel/excel-host.ts';
import type { Host, Outcome, ReadRequest, Reading, Receipt } from '../../src/host/host.ts';
import { loadOffice } from './load-office.ts';
import { setLine } from './looks.ts';
import { StrictExcel } from './strict-excel.ts';
import { area, dress, onlySheet, type, workbookOf } from './workbook-for-tests.ts';
import type { Scalar, Sheet, Workbook } from './workbook-model.ts';

/** A report open in the strict Excel, with the host under test. */
export interface Report {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly excel: StrictExcel;
  readonly host: Host;
}

/**
 * A report as offices lay it out: a title, the table from A4 with a dressed header, lines and a bold total row, a note to its right, a
 * width of its own, and a conditional format of the user's over the place where new columns go.
 *
 * @param units how many rows of units; the table is `A4:D(4 + units)`
 */
export function openReport(units = 3, select = 'B6', supported?: string): Report {
  const header: Scalar[] = ['Đơn vị', 'Dân số', 'Chỉ tiêu', 'Tham gia BHYT'];
  const rows = Array.from({ length: units }, (_, i): Scalar[] => [`Xã ${i + 1}`, 10_000 + i, 0.95, 9_000 + i]);
  const workbook = workbookOf([header, ...rows], 'A4');
  const sheet = onlySheet(workbook);
  type(workbook, sheet, 0, 0, 'BÁO CÁO BHYT');
  type(workbook, sheet, 5, 9, 'ghi chú của cán bộ');
  dress(sheet, `A4:D${4 + units}`, { 'font.name': 'Times New Roman', 'font.size': 12 });
  dress(sheet, 'A4:D4', { 'font.bold': true, 'fill.color': '#DDEBF7', 'fill.pattern': 'Solid', wrapText: true });
  const table = area(`A4:D${4 + units}`);
  for (const side of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const) {
    setLine(sheet, table, side, 'style', 'Continuous');
  }
  sheet.columnWidths.set(4, 60);
  sheet.rules.push({
    id: '{user}',
    type: 'Custom',
    area: area('A1:J100'),
    stopIfTrue: true,
    settings: { formula: '=MOD(ROW(),2)=0', 'fill.color': '#F2F2F2' },
  });
  workbook.selection = [area(select)];
  workbook.customXml.push({ id: '{other}', xml: '<other xmlns="urn:somebody-else"/>' });
  const excel = new StrictExcel(workbook);
  loadOffice(excel, supported);
  return { workbook, sheet, excel, host: new ExcelHost() };
}

/** The reading, or a failed test that tells why there is none. */
export async function mustRead(host: Host, request: ReadRequest = {}): Promise<Reading> {
  const attempt = await host.read(request);
  if (!attempt.ok) throw new Error(JSON.stringify(attempt.problems));
  return attempt.value;
}

/** The receipt of a write that must have succeeded. */
export function mustBeWritten(outcome: Outcome): Receipt {
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
  return outcome.receipt;
}

/** Codes and cells of an outcome's problems, for short expectations. */
export function reasons(outcome: Outcome): string[] {
  if (outcome.kind === 'written') return ['written'];
  return outcome.problems.map(({ code, cell }) => (cell === undefined ? code : `${code} ${cell}`));
}
