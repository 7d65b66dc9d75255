import type { Receipt } from '../../src/host/host.ts';
import { contains } from '../../src/table/area.ts';
import { planFor } from './plan-for-tests.ts';
import { mustBeWritten, mustRead, openReport } from './report-for-tests.ts';
import type { Mishap } from './strict-excel.ts';
import { snapshot } from './workbook-for-tests.ts';
import { placeOf } from './workbook-model.ts';

jest.setTimeout(60_000);

const PLAN = planFor({ table: 'A4:D7', formulas: true, strongRows: [6] });

/** How many actions the write batch has, so that each of them can be made to fail. */
async function actionsOfWrite(): Promise<number> {
  const { host, excel } = openReport(3);
  await mustRead(host);
  mustBeWritten(await host.apply(PLAN));
  return excel.batches[2]?.actions ?? 0;
}

async function writeWith(mishaps: readonly (readonly [batch: number, mishap: Mishap])[]) {
  const report = openReport(3);
  const before = snapshot(report.workbook);
  await mustRead(report.host);
  for (const [batch, mishap] of mishaps) report.excel.failBatch(batch, mishap);
  return { ...report, before, outcome: await report.host.apply(PLAN) };
}

test('a write that fails at any action leaves the sheet as it was', async () => {
  const actions = await actionsOfWrite();
  expect(actions).toBeGreaterThan(100);
  for (let after = 0; after < actions; after++) {
    const { workbook, before, outcome } = await writeWith([[1, { after, code: 'GeneralException' }]]);
    expect([after, outcome.kind]).toEqual([after, 'refused']);
    expect([after, snapshot(workbook)]).toEqual([after, before]);
  }
});

test('a write whose answer is lost is put back', async () => {
  const { workbook, before, outcome } = await writeWith([[1, { after: 'all', code: 'Timeout' }]]);
  expect(outcome).toMatchObject({
    kind: 'refused',
    problems: [{ code: 'host-failed', details: { reason: 'Timeout' } }],
  });
  expect(snapshot(workbook)).toEqual(before);
});

test.each([0, 20, 60, 'all'] as const)(
  'putting back that fails once (after %s actions) is tried again',
  async (after) => {
    const { workbook, before, outcome } = await writeWith([
      [1, { after: 'all', code: 'GeneralException' }],
      [3, { after, code: 'GeneralException' }],
    ]);
    expect(outcome.kind).toBe('refused');
    expect(snapshot(workbook)).toEqual(before);
  },
);

test('when nothing can be put back, the account names the cells, and the receipt takes them back later', async () => {
  const lost: Mishap = { after: 0, code: 'GeneralException' };
  const { host, workbook, before, outcome } = await writeWith([
    [1, { after: 'all', code: 'GeneralException' }],
    [3, lost],
    [5, lost],
  ]);
  expect(outcome).toMatchObject({ kind: 'partial', written: [PLAN.area], problems: [{ code: 'host-failed' }] });
  mustBeWritten(await host.takeBack((outcome as { receipt: Receipt }).receipt));
  expect(snapshot(workbook)).toEqual(before);
});

test('a connection that is gone gives the whole target as possibly written', async () => {
  const gone: Mishap = { after: 0, code: 'NetworkFailure' };
  const { outcome } = await writeWith([
    [1, { after: 70, code: 'NetworkFailure' }],
    [2, gone],
    [3, gone],
    [4, gone],
    [5, gone],
  ]);
  expect(outcome).toMatchObject({ kind: 'partial', written: [PLAN.area] });
});

test('taking back that fails at any action can be done again', async () => {
  const actions = 140;
  for (let after = 0; after < actions; after += 7) {
    const report = openReport(3);
    const before = snapshot(report.workbook);
    await mustRead(report.host);
    const receipt = mustBeWritten(await report.host.apply(PLAN));
    report.excel.failBatch(1, { after, code: 'GeneralException' });
    const outcome = await report.host.takeBack(receipt);
    expect([after, outcome.kind]).toEqual([after, 'written']);
    expect([after, snapshot(report.workbook)]).toEqual([after, before]);
  }
});

test('an exact account names only cells that are different', async () => {
  const { sheet, outcome } = await writeWith([
    [1, { after: 'all', code: 'GeneralException' }],
    [3, { after: 0, code: 'GeneralException' }],
    [5, { after: 0, code: 'GeneralException' }],
  ]);
  const written = outcome.kind === 'partial' ? outcome.written : [];
  for (const [place, cell] of sheet.cells) {
    const [row, column] = placeOf(place);
    const named = written.some((area) => contains(area, row, column));
    if (column >= 4 && column <= 6 && row >= 3) expect(named).toBe(cell.value !== null || cell.formula !== null);
  }
});
