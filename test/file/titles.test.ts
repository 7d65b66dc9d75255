import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calculate, takeBack, write } from '../../src/tasks/calculate.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import type { FileHost } from '../../src/host/file/file-host.ts';
import { got, hostOf, partText } from './open.ts';
import { samplePlan } from './sample-plan.ts';
import { plainWorkbook, worksheet } from './build-workbook.ts';
import { TABLE_SHEET } from './museum.ts';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/samples/kien-giang.xlsx')));

async function written(host: FileHost, columns = DEFAULT_SETTINGS.columns) {
  const settings = { ...DEFAULT_SETTINGS, columns };
  const calculation = got(await calculate(host, { read: {}, roles: new Map(), settings }));
  return write(host, calculation, false);
}

/** Alignment and border of cells, as they stand in the styles part. */
async function looksOf(bytes: Uint8Array): Promise<(cell: string) => { alignment: string; border: string }> {
  const sheet = await partText(bytes, 'xl/worksheets/sheet1.xml');
  const styles = await partText(bytes, 'xl/styles.xml');
  const list = (name: string, item: string): string[] => {
    const inside = new RegExp(`<${name}[^>]*>([^]*?)</${name}>`).exec(styles)?.[1] ?? '';
    return [...inside.matchAll(new RegExp(`<${item}(?:\\s[^>]*)?(?:/>|>[^]*?</${item}>)`, 'g'))].map(([text]) => text);
  };
  const [xfs, borders] = [list('cellXfs', 'xf'), list('borders', 'border')];
  return (cell) => {
    const xf = xfs[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])] ?? '';
    return {
      alignment: /<alignment[^>]*>/.exec(xf)?.[0] ?? '',
      border: borders[Number(/borderId="(\d+)"/.exec(xf)?.[1])] ?? '',
    };
  };
}

const hasLine = (border: string, side: string): boolean => new RegExp(`<${side} [^>]*style=`).test(border);

test('an indicator’s name is centred over its columns, framed as one cell', async () => {
  const host = await hostOf(SAMPLE);
  expect((await written(host)).kind).toBe('written');
  const look = await looksOf(host.bytes());
  for (const [cell, sides] of [
    ['J9', ['left', 'top', 'bottom']],
    ['K9', ['top', 'bottom']],
    ['L9', ['right', 'top', 'bottom']],
    ['M9', ['left', 'top', 'bottom']],
    ['T9', ['right', 'top', 'bottom']],
  ] as const) {
    const { alignment, border } = look(cell);
    expect(alignment).toMatch(/horizontal="centerContinuous".*wrapText="0"/);
    expect(['left', 'right', 'top', 'bottom'].filter((side) => hasLine(border, side)).toSorted()).toEqual(
      [...sides].toSorted(),
    );
  }
  expect(look('J10')).toEqual(look('I10'));
  const sheet = await partText(host.bytes(), 'xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<c r="K9" s="\d+"\/>/);
  expect(sheet).toContain('<mergeCells count="19">');
});

test('running again gives the same file, and with fewer columns leaves no styled cell behind', async () => {
  const host = await hostOf(SAMPLE);
  await written(host);
  const first = await partText(host.bytes(), 'xl/worksheets/sheet1.xml');
  await written(host);
  expect(await partText(host.bytes(), 'xl/worksheets/sheet1.xml')).toBe(first);
  const again = await written(host, ['status']);
  const sheet = await partText(host.bytes(), 'xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<c r="L9"/);
  expect(sheet).not.toMatch(/<c r="M9"/);
  if (again.kind !== 'written') throw new Error('written');
  expect((await takeBack(host, again.receipt)).kind).toBe('written');
  expect(await partText(host.bytes(), 'xl/worksheets/sheet1.xml')).toBe(first);
});

test('a free header cell that holds something is not emptied', async () => {
  const rows =
    '<row r="4"><c r="F4" t="inlineStr"><is><t>a</t></is></c><c r="H4" t="inlineStr"><is><t>ghi chú</t></is></c></row>';
  const host = await hostOf(plainWorkbook({ sheets: { [TABLE_SHEET]: worksheet(`<sheetData>${rows}</sheetData>`) } }));
  const plan = samplePlan();
  const columns = plan.columns.map((column, index) => ({ ...column, header: [index === 0 ? 'BHXH' : ''] }));
  const titles = [{ top: 3, left: 6, bottom: 3, right: 8 }];
  const outcome = await host.apply({ ...plan, columns, titles });
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'not-empty', cell: 'H4' }] });
});
