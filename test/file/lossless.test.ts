import { nodeCodec } from '../../src/host/file/node-codec.ts';
import { Package } from '../../src/host/file/package.ts';
import { museum, TABLE_SHEET } from './museum.ts';
import { got, hostOf, opened, partText } from './open.ts';
import { samplePlan } from './sample-plan.ts';

const CHANGED = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'];

/** Squeezed bytes of every part: the archive's own, not what they inflate to. */
function spans(bytes: Uint8Array): Map<string, string> {
  const { directory } = new Package(bytes, nodeCodec);
  return new Map(
    directory.entries.map((entry) => [entry.name, Buffer.from(bytes.subarray(entry.start, entry.end)).toString('hex')]),
  );
}

/** Whether every tag and text of one part stands in another, in the same order. */
function missingTokens(before: string, after: string): string[] {
  const tokens = (xml: string): string[] => xml.split(/(?=<)/);
  const present = tokens(after);
  const missing: string[] = [];
  let at = 0;
  for (const token of tokens(before)) {
    const found = present.indexOf(token, at);
    if (found < 0) missing.push(token);
    else at = found + 1;
  }
  return missing;
}

async function written(): Promise<Uint8Array> {
  const host = await hostOf(museum());
  const outcome = await host.apply(samplePlan());
  expect(outcome.kind).toBe('written');
  return host.bytes();
}

describe('Writing results into a workbook full of other things', () => {
  test('leaves every part that need not change as it is, squeezed bytes included', async () => {
    const before = spans(museum());
    const after = spans(await written());
    const same = [...before].filter(([name, span]) => after.get(name) === span).map(([name]) => name);
    expect([...before.keys()].filter((name) => !same.includes(name)).sort()).toEqual([...CHANGED].sort());
    expect([...after.keys()].filter((name) => !before.has(name)).sort()).toEqual([
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
    ]);
  });

  test.each([
    ['[Content_Types].xml', []],
    ['xl/_rels/workbook.xml.rels', []],
    // Counts of the lists that grew, and nothing else.
    ['xl/styles.xml', ['<fonts count="2">', '<cellXfs count="4">', '<dxfs count="1">']],
    // The spans of rows that grew, and the columns cut for one width.
    [
      'xl/worksheets/sheet1.xml',
      [
        '<col min="6" max="10" width="14" style="3" customWidth="1"/>',
        ...[4, 5, 6, 7, 8].map((row) => `<row r="${row}" spans="1:6">`),
        '<row r="9" spans="1:6" x14ac:dyDescent="0.25">',
      ],
    ],
  ])('keeps what %s said', async (part, changed) => {
    const [before, after] = [await partText(museum(), part), await partText(await written(), part)];
    expect(missingTokens(before, after).sort()).toEqual([...changed].sort());
  });

  test('shows the results when read again, by the codec of a browser too', async () => {
    const file = await opened(await written());
    const cells = got(await file.readSheet(TABLE_SHEET));
    expect(cells.value(3, 6)).toBe('Tỷ lệ bao phủ');
    expect(cells.value(4, 6)).toBe(1417 / 9120);
    expect(cells.formula(4, 6)).toBe('=IF(C5=0,"",E5/C5)');
    expect(cells.format(4, 6)).toBe('0.00%');
    expect(cells.format(4, 7)).toBe('#,##0');
    expect(cells.value(8, 8)).toBe('chưa đạt <16%');
    expect(cells.value(39, 11)).toBe(true);
    expect(file.marks).toEqual([
      {
        ...samplePlan().mark,
        rules: ['formula|G5:G9|AND(G5<0.16,$C5>0)', 'formula|I5:I9|I5="đạt"', 'data-bar|H5:H9|5B9BD5'],
      },
    ]);
  });

  test('is taken back to the byte', async () => {
    const host = await hostOf(museum());
    const outcome = await host.apply(samplePlan());
    if (outcome.kind !== 'written') throw new Error(outcome.kind);
    expect(host.bytes()).not.toEqual(museum());
    expect((await host.takeBack(outcome.receipt)).kind).toBe('written');
    expect(Buffer.compare(host.bytes(), museum())).toBe(0);
  });

  test('gives the same file each time', async () => {
    expect(Buffer.compare(await written(), await written())).toBe(0);
  });

  test('done again in place changes nothing but what it must', async () => {
    const host = await hostOf(museum());
    await host.apply(samplePlan());
    const first = await partText(host.bytes(), 'xl/worksheets/sheet1.xml');
    const styles = await partText(host.bytes(), 'xl/styles.xml');
    const [mark] = host.workbook().marks;
    const again = await host.apply(samplePlan(6, mark && { supersedes: mark }));
    expect(again).toMatchObject({ kind: 'written', receipt: { cells: 0 } });
    expect(await partText(host.bytes(), 'xl/worksheets/sheet1.xml')).toBe(first);
    expect(await partText(host.bytes(), 'xl/styles.xml')).toBe(styles);
  });

  test('moved elsewhere leaves no cell, rule or mark of the first time', async () => {
    const host = await hostOf(museum());
    await host.apply(samplePlan(6));
    const [mark] = host.workbook().marks;
    await host.apply(samplePlan(12, mark && { supersedes: mark }));
    const direct = await hostOf(museum());
    await direct.apply(samplePlan(12));
    const bare = (xml: string): string =>
      xml
        .replace(/<cols>.*<\/cols>/, '')
        .replace(/<dimension[^>]*>/, '')
        .replaceAll(/ spans="[^"]*"/g, '');
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(bare(await partText(host.bytes(), sheet))).toBe(bare(await partText(direct.bytes(), sheet)));
    expect(host.workbook().marks).toEqual(direct.workbook().marks);
  });
});
