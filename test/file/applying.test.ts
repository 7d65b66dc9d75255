import type { WritePlan } from '../../src/layout/plan.ts';
import type { Outcome } from '../../src/host/host.ts';
import { contentTypes, MAIN, plainWorkbook, relationships, worksheet } from './build-workbook.ts';
import { museum, TABLE_SHEET } from './museum.ts';
import { got, hostOf, partText } from './open.ts';
import { samplePlan } from './sample-plan.ts';

/** A table in F4:F9 with room for the sample plan in G4:I9, and whatever else is wanted. */
function book(cells = '', tail = ''): Uint8Array {
  const rows = [4, 5, 6, 7, 8, 9].map(
    (row) => `<row r="${row}"><c r="F${row}"><v>${row}</v></c>${row === 6 ? cells : ''}</row>`,
  );
  return plainWorkbook({ sheets: { [TABLE_SHEET]: worksheet(`<sheetData>${rows.join('')}</sheetData>${tail}`) } });
}

const problemsOf = (outcome: Outcome): unknown[] =>
  outcome.kind === 'written' ? [] : outcome.problems.map(({ code, cell, details }) => [code, cell, details?.['text']]);

describe('A plan is refused', () => {
  const taken = '<c r="G6" t="inlineStr"><is><t>ghi chú</t></is></c><c r="H6"><f>1+1</f><v>2</v></c>';

  test.each<[string, Uint8Array, Partial<WritePlan>, unknown[]]>([
    [
      'on a protected sheet',
      book('', '<sheetProtection sheet="1" objects="1"/>'),
      {},
      [['protected-sheet', undefined, undefined]],
    ],
    ['on a sheet that is not there', book(), { sheet: 'Tháng 8' }, [['no-such-sheet', undefined, undefined]]],
    [
      'over cells that hold something, each named',
      book(taken),
      {},
      [
        ['not-empty', 'G6', 'ghi chú'],
        ['not-empty', 'H6', '=1+1'],
      ],
    ],
    [
      'over a cell beyond those agreed to',
      book(taken),
      { replaces: [{ row: 5, column: 6, holds: 'ghi chú' }] },
      [['not-empty', 'H6', '=1+1']],
    ],
    [
      'over a cell that is no longer what was agreed to',
      book(taken),
      {
        replaces: [
          { row: 5, column: 6, holds: 'ghi chú khác' },
          { row: 5, column: 7, holds: '=1+1' },
        ],
      },
      [['changed-since', 'G6', 'ghi chú']],
    ],
    ['over an error value', book('<c r="I6" t="e"><v>#N/A</v></c>'), {}, [['not-empty', 'I6', '#N/A']]],
    [
      'over merged cells',
      book('', '<mergeCells><mergeCell ref="G9:H9"/></mergeCells>'),
      {},
      [['merged-target', 'G9:H9', undefined]],
    ],
  ])('%s', async (_, bytes, change, problems) => {
    const host = await hostOf(bytes);
    expect(problemsOf(await host.apply(samplePlan(6, change)))).toEqual(problems);
    expect(Buffer.compare(host.bytes(), bytes)).toBe(0);
  });

  test('over the headers of an Excel list', async () => {
    const list = `<table xmlns="${MAIN}" id="1" name="T" displayName="DanhSach" ref="F4:G9"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;
    const header =
      '<row r="4"><c r="F4" t="inlineStr"><is><t>a</t></is></c><c r="G4" t="inlineStr"><is><t>b</t></is></c></row>';
    const bytes = plainWorkbook({
      sheets: {
        [TABLE_SHEET]: worksheet(
          `<sheetData>${header}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        ),
      },
      more: {
        '[Content_Types].xml': contentTypes({
          'xl/workbook.xml': 'sheet.main',
          'xl/worksheets/sheet1.xml': 'worksheet',
          'xl/styles.xml': 'styles',
          'xl/tables/table1.xml': 'table',
        }),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
        'xl/tables/table1.xml': list,
      },
    });
    const outcome = await (await hostOf(bytes)).apply(samplePlan(6, { replaces: [{ row: 3, column: 6, holds: 'b' }] }));
    expect(problemsOf(outcome)).toEqual([['list-header', 'G4', undefined]]);
    const beside = await hostOf(bytes);
    expect((await beside.apply(samplePlan(7))).kind).toBe('written');
    expect(await partText(beside.bytes(), 'xl/tables/table1.xml')).toBe(list);
  });
});

describe('A plan is applied', () => {
  test('over cells agreed to', async () => {
    const host = await hostOf(book('<c r="G6" t="inlineStr"><is><t>ghi chú</t></is></c>'));
    expect(await host.apply(samplePlan(6, { replaces: [{ row: 5, column: 6, holds: 'ghi chú' }] }))).toMatchObject({
      kind: 'written',
      receipt: { sheet: TABLE_SHEET, area: { top: 3, left: 6, bottom: 8, right: 8 }, cells: 18 },
    });
  });

  test('with fonts, borders and fills of the table, bold where the plan says', async () => {
    const host = await hostOf(museum());
    await host.apply(samplePlan());
    const sheet = await partText(host.bytes(), 'xl/worksheets/sheet1.xml');
    const styles = await partText(host.bytes(), 'xl/styles.xml');
    const xfs = [
      ...(/<cellXfs[^>]*>([^]*)<\/cellXfs>/.exec(styles)?.[1] ?? '').matchAll(
        /<xf [^>]*\/>|<xf [^>]*[^/]>[^]*?<\/xf>/g,
      ),
    ].map(([xf]) => xf);
    const styleOf = (cell: string): string => xfs[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])] ?? '';
    expect(styleOf('G4')).toBe(styleOf('F4'));
    expect(styleOf('G5')).toBe(
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right"/></xf>',
    );
    expect(styleOf('G9')).toMatch(/numFmtId="10" fontId="2"/);
  });

  test('with cells, headers and rules that are null or empty left alone', async () => {
    const host = await hostOf(book('<c r="G6" t="inlineStr"><is><t>ghi chú</t></is></c>'));
    const plan = samplePlan();
    const columns = plan.columns.slice(0, 1).map((column) => ({
      ...column,
      header: [null],
      cells: column.cells.map((cell, n) => (n === 1 ? { value: null } : cell)),
    }));
    expect((await host.apply({ ...plan, columns, rules: [] })).kind).toBe('written');
    const { cells } = got(await host.read({}));
    expect([cells.value(3, 6), cells.value(5, 6)]).toEqual([null, 'ghi chú']);
  });

  test('keeps the kind of a workbook with macros', async () => {
    const host = await hostOf(museum());
    await host.apply(samplePlan());
    expect(await partText(host.bytes(), '[Content_Types].xml')).toContain('macroEnabled.main+xml');
  });

  test('twice, for two tables, and taken back last first', async () => {
    const host = await hostOf(museum());
    const first = await host.apply(samplePlan(12));
    const between = host.bytes();
    const other = samplePlan(16);
    const second = await host.apply({ ...other, mark: { ...other.mark, table: 'M4:O9' } });
    if (first.kind !== 'written' || second.kind !== 'written') throw new Error('not written');
    expect(host.workbook().marks.length).toBe(2);
    expect(await host.takeBack(first.receipt)).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'nothing-to-take-back' }],
    });
    expect((await host.takeBack(second.receipt)).kind).toBe('written');
    expect(host.bytes()).toBe(between);
    expect((await host.takeBack(first.receipt)).kind).toBe('written');
    expect((await host.takeBack(first.receipt)).kind).toBe('refused');
  });

  test('a mark that the file does not hold clears nothing', async () => {
    const host = await hostOf(book('<c r="K6"><v>5</v></c>'));
    const plan = samplePlan();
    const strange = { ...plan.mark, columns: [{ column: 10, role: 'status' as const, indicator: '', header: '' }] };
    expect((await host.apply({ ...plan, supersedes: strange })).kind).toBe('written');
    expect(got(await host.read({})).cells.value(5, 10)).toBe(5);
  });
});
