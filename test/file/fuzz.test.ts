import fc from 'fast-check';
import { FileHost } from '../../src/host/file/file-host.ts';
import { nodeCodec } from '../../src/host/file/node-codec.ts';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { patchWorkbook } from '../../src/host/file/patch-workbook.ts';
import { plainWorkbook, worksheet } from './build-workbook.ts';
import { buildZip } from './build-zip.ts';
import { museum, museumParts, TABLE_SHEET } from './museum.ts';
import { got, opened } from './open.ts';
import { samplePlan } from './sample-plan.ts';

/** Opens, reads, writes and reads again: whatever the bytes, nothing may throw. */
async function useAll(bytes: Uint8Array): Promise<void> {
  const file = await openWorkbook(bytes, 'x.xlsx', nodeCodec);
  if (!file.ok) return;
  const host = new FileHost(file.value);
  for (const sheet of file.value.sheets) {
    const read = await host.read({ sheet: sheet.name });
    if (!read.ok) continue;
    const { cells } = read.value;
    for (let row = 0; row < 45; row++) {
      for (let column = 0; column < 12; column++) {
        cells.value(row, column);
        cells.format(row, column);
        cells.formula(row, column);
      }
    }
  }
  const outcome = await host.apply(samplePlan());
  if (outcome.kind === 'written') got(await (await opened(host.bytes())).readSheet(TABLE_SHEET));
}

describe('Whatever a file holds', () => {
  test('random bytes are no reason to throw', async () => {
    const heads = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0]);
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        await useAll(Uint8Array.from([...head, ...rest]));
      }),
      { numRuns: 300 },
    );
  });

  test('a workbook cut anywhere is no reason to throw', async () => {
    const whole = museum();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        await useAll(whole.slice(0, length));
      }),
      { numRuns: 50 },
    );
  });

  test('a workbook with bytes changed is no reason to throw', async () => {
    const whole = museum();
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await useAll(bytes);
      }),
      { numRuns: 60 },
    );
  });

  test('XML with pieces changed is no reason to throw', async () => {
    const parts = museumParts();
    const names = [
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/sharedStrings.xml',
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
    ];
    const scraps = [
      '<',
      '>',
      '/',
      '"',
      "'",
      '&',
      '<!--',
      '<![CDATA[',
      '</row>',
      '<c',
      ' r="',
      '<v>',
      '',
      '<f t="shared" si="0"/>',
      'XFE1',
      '<extLst>',
      '\0',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat(30),
        fc.constantFrom(...scraps),
        async (name, at, length, scrap) => {
          const text = String(parts[name]);
          const place = at % text.length;
          await useAll(buildZip({ ...parts, [name]: text.slice(0, place) + scrap + text.slice(place + length) }));
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('Whatever is written', () => {
  test('is read back the same, and its neighbours are too', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.boolean(),
    );
    const place = fc.record({ row: fc.nat(30), column: fc.nat(20), value });
    const rows = Array.from(
      { length: 12 },
      (_, n) =>
        `<row r="${2 * n + 1}">${[1, 4, 5].map((c) => `<c r="${'ABCDEFG'[c]}${2 * n + 1}"><v>${c}</v></c>`).join('')}</row>`,
    );
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(`<sheetData>${rows.join('')}</sheetData>`) } }));
    const before = got(await file.readSheet('S'));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 30 }), async (places) => {
        const runs = places.map((each) => ({ column: each.column, top: each.row, cells: [{ value: each.value }] }));
        const cells = got(
          await (await opened(got(await patchWorkbook(file, { sheets: [{ sheet: 'S', runs }] })))).readSheet('S'),
        );
        const expected = new Map(places.map((each) => [`${each.row},${each.column}`, each.value]));
        for (let row = 0; row <= 30; row++) {
          for (let column = 0; column <= 20; column++) {
            expect(cells.value(row, column)).toEqual(expected.get(`${row},${column}`) ?? before.value(row, column));
          }
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
