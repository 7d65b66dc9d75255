import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Session } from '../../src/workbench/session.ts';
import type { Attempt } from '../../src/table/problem.ts';
import type { WritePlan } from '../../src/layout/plan.ts';
import { type WorkbookFile, openWorkbook } from '../../src/host/file/workbook-file.ts';
import { headlessGrid, marked, planFor } from './headless-grid.ts';

const SAMPLES = ['bac-kan', 'dak-glei', 'kien-giang', 'duc-trong', 'dong-hoa'];

let session: Session;
afterEach(() => session.grid.dispose());

const sample = (name: string) => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

function done<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(JSON.stringify(attempt.problems));
  return attempt.value;
}

async function opened(name = 'bac-kan'): Promise<Session> {
  session = new Session(headlessGrid(), { history: () => undefined, writesChanged: () => undefined });
  done(await session.open(sample(name), `${name}.xlsx`));
  return session;
}

const saved = async (): Promise<WorkbookFile> => done(await openWorkbook(done(await session.bytes()), 'saved.xlsx'));

/** Names of the parts whose bytes differ between two files. */
async function changedParts(before: Uint8Array, after: WorkbookFile): Promise<readonly string[]> {
  const old = done(await openWorkbook(before, 'before.xlsx'));
  const changed: string[] = [];
  for (const name of new Set([...old.package.names(), ...after.package.names()])) {
    const [a, b] = [old.package.entry(name), after.package.entry(name)];
    const same = a && b && Buffer.from(await old.package.raw(name)).equals(Buffer.from(await after.package.raw(name)));
    if (!same) changed.push(name);
  }
  return changed.sort();
}

/** The plan of the tests, laid beside the table of the first sample. */
function samplePlan(): WritePlan {
  const rows = Array.from({ length: 9 }, (_, index) => index + 9);
  const [rate, words] = planFor().columns;
  if (!rate || !words) throw new Error('no columns');
  const body = { top: 9, left: 5, bottom: 17, right: 6 };
  const cells = rows.map((row) => ({ value: 0.5, formula: `=E${row + 1}/C${row + 1}` }));
  const columns = [
    { ...rate, column: 5, cells },
    { ...words, column: 6, cells: rows.map(() => ({ value: 'Chưa đạt' })) },
  ];
  return planFor({
    sheet: 'BHXH',
    area: { ...body, top: 8 },
    headerTop: 8,
    bodyTop: 9,
    bodyBottom: 17,
    columns,
    rules: [],
    likeColumn: 4,
    strongRows: [17],
    mark: {
      ...planFor().mark,
      sheet: 'BHXH',
      table: 'A9:E18',
      columns: columns.map(marked),
      top: 8,
      bottom: 17,
      labelRow: 8,
    },
  });
}

describe('saving what was opened', () => {
  test.each(SAMPLES)('%s, looked at and not changed, is saved to the byte', async (name) => {
    await opened(name);
    expect(Buffer.from(done(await session.bytes())).equals(Buffer.from(sample(name)))).toBe(true);
  });

  test('one cell typed over changes nothing but its sheet', async () => {
    const { grid } = await opened();
    session.workbook()?.getSheetByName('BHXH')?.getRange('E10').setValue(9200);
    await grid.api.getFormula().onCalculationResultApplied();
    const file = await saved();
    const cells = done(await file.readSheet('BHXH'));
    expect(cells.value(9, 4)).toBe(9200);
    expect(cells.format(9, 4)).toBe('#,##0');
    // The total follows, with its formula kept.
    expect(cells.value(17, 4)).toBe(31456);
    expect(cells.formula(17, 4)).toMatch(/^=SUM/);
    expect(await changedParts(sample('bac-kan'), file)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('an emptied cell is empty in the file', async () => {
    await opened();
    session.workbook()?.getSheetByName('BHXH')?.getRange('B10').clearContent();
    expect(done(await (await saved()).readSheet('BHXH')).value(9, 1)).toBeNull();
  });
});

describe('saving a plan', () => {
  test('its columns, its mark and the results calculated since stand in the file', async () => {
    const { host } = await opened();
    expect((await host.apply(samplePlan())).kind).toBe('written');
    session.workbook()?.getSheetByName('BHXH')?.getRange('E18').setValue(40000);
    await session.grid.api.getFormula().onCalculationResultApplied();
    const file = await saved();
    const cells = done(await file.readSheet('BHXH'));
    expect([cells.value(8, 5), cells.formula(17, 5)]).toEqual(['Tỷ lệ bao phủ', '=E18/C18']);
    expect(cells.value(17, 5)).toBeCloseTo(40000 / 202418, 12);
    expect(file.marks.map((mark) => mark.table)).toEqual(['A9:E18']);
  });

  test('undone before saving, it leaves no trace', async () => {
    const { host } = await opened();
    await host.apply(samplePlan());
    session.undo();
    expect(Buffer.from(done(await session.bytes())).equals(Buffer.from(sample('bac-kan')))).toBe(true);
  });

  test('saved, opened again and made anew, the file holds one mark', async () => {
    await opened();
    await session.host.apply(samplePlan());
    const bytes = done(await session.bytes());
    done(await session.open(bytes, 'again.xlsx'));
    const reading = done(await session.host.read({ sheet: 'BHXH', address: 'A9:E18' }));
    const [mark] = reading.marks;
    if (!mark) throw new Error('no mark');
    expect(await session.host.apply({ ...samplePlan(), supersedes: mark })).toMatchObject({ kind: 'written' });
    expect((await saved()).marks).toHaveLength(1);
  });
});

describe('undoing what the pane wrote', () => {
  test('is told, and other undoing is not', async () => {
    const told: string[] = [];
    session = new Session(headlessGrid(), { history: () => undefined, writesChanged: () => told.push('changed') });
    done(await session.open(sample('bac-kan'), 'bac-kan.xlsx'));
    await session.host.apply(samplePlan());
    session.workbook()?.getSheetByName('BHXH')?.getRange('E10').setValue(1);
    session.undo();
    expect(told).toEqual([]);
    session.undo();
    session.redo();
    expect(told).toEqual(['changed', 'changed']);
  });

  test('what there is to save is known after each step', async () => {
    const changed: boolean[] = [];
    session = new Session(headlessGrid(), {
      history: (history) => changed.push(history.changed),
      writesChanged: () => undefined,
    });
    done(await session.open(sample('bac-kan'), 'bac-kan.xlsx'));
    expect(changed.at(-1)).toBe(false);
    await session.host.apply(samplePlan());
    expect(changed.at(-1)).toBe(true);
    session.markSaved();
    expect(changed.at(-1)).toBe(false);
    session.undo();
    expect(changed.at(-1)).toBe(true);
  });
});

test('a correction made in the grid is saved with its font', async () => {
  const { host } = await opened();
  const before = done(await host.read({ sheet: 'BHXH' })).cells;
  const [row, column] = [9, 1];
  const was = before.value(row, column);
  const edit = { row, column, was, becomes: 'Thành phố Bắc Kạn (mới)', font: 'Courier New' };
  expect((await host.edit({ sheet: 'BHXH', why: 'convert-text', edits: [edit] })).kind).toBe('written');
  const after = done(await (await saved()).readSheet('BHXH'));
  expect([after.value(row, column), after.font(row, column)]).toEqual(['Thành phố Bắc Kạn (mới)', 'Courier New']);
  expect(after.font(row + 1, column)).not.toBe('Courier New');
});
