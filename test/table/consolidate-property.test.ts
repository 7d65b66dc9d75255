import fc from 'fast-check';
import type { CellValue } from '../../src/table/cells.ts';
import { joined, lines, report } from './consolidated.ts';

const NAMES = [
  'Hiệp An',
  'Đà Loan',
  'Ninh Gia',
  'Tà Hine',
  'Liên Nghĩa',
  'N’Thol Hạ',
  'Tân Hội',
  'Bình Thạnh',
  'Phú Hội',
  'Tà Năng',
  'Đa Quyn',
  'Ninh Loan',
];

interface Unit {
  readonly name: string;
  readonly figures: readonly number[];
}

const HEADERS = ['Dân số', 'Kế hoạch BHYT (người)', 'Số người tham gia BHYT'];

/** A table of communes of one district, with a total when it is asked for. */
function tableOf(units: readonly Unit[], total: boolean): readonly (readonly CellValue[])[] {
  const sums = HEADERS.map((_, at) => units.reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0));
  return [
    ['HUYỆN ĐỨC TRỌNG'],
    ['STT', 'Xã, thị trấn', ...HEADERS],
    ...units.map(({ name, figures }, index) => [index + 1, name, ...figures]),
    ...(total ? [[null, 'Tổng cộng', ...sums]] : []),
  ];
}

const units = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: NAMES.length })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .tuple(
            fc.integer({ min: 1000, max: 90_000 }),
            fc.integer({ min: 900, max: 80_000 }),
            fc.integer({ min: 1, max: 95_000 }),
          )
          .map((figures): Unit => ({ name, figures })),
      ),
    ),
  );

test('a table split into many reports and put together has the same totals, whatever the order of the files', () => {
  fc.assert(
    fc.property(
      units,
      fc.array(fc.nat({ max: 4 }), { minLength: 12, maxLength: 12 }),
      fc.boolean(),
      fc.boolean(),
      fc.infiniteStream(fc.nat({ max: 1000 })),
      (all, parts, total, detail, chance) => {
        const whole = joined([report('whole.xlsx', tableOf(all, total))]);
        const files = [...new Set(parts)].sort().flatMap((part) => {
          const own = all.filter((_, index) => parts[index] === part);
          return own.length === 0 ? [] : [report(`phần ${String(part)}.xlsx`, tableOf(own, total))];
        });
        const split = joined(files, detail);
        expect(split.totals).toEqual(whole.totals);
        expect(new Set(split.rows.map(({ name, figures }) => `${name} ${figures.join(' ')}`))).toEqual(
          new Set(all.map(({ name, figures }) => `${name} ${figures.join(' ')}`)),
        );
        const shuffled = [...files].sort(() => (chance.next().value ?? 0) - 500);
        expect(lines(joined(shuffled, detail))).toEqual(lines(split));
      },
    ),
    { numRuns: 40 },
  );
});

test('villages added up to their communes come to the total of all villages', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 2, maxLength: 12 }), {
        minLength: 6,
        maxLength: 6,
      }),
      fc.boolean(),
      (communes, villages, detail) => {
        const files = communes.map((name, index) =>
          report(`${name}.xlsx`, [
            [`KẾT QUẢ BHYT XÃ ${name.toUpperCase()}`],
            ['STT', 'Thôn', 'Số người tham gia BHYT'],
            ...(villages[index] ?? []).map((people, at) => [at + 1, `Thôn ${String(at + 1)}`, people]),
          ]),
        );
        const people = communes.map((_, index) => (villages[index] ?? []).reduce((sum, one) => sum + one, 0));
        const all = joined(files, detail);
        expect(all.totals).toEqual([people.reduce((sum, one) => sum + one, 0)]);
        const told = detail ? all.groups : all.rows;
        expect(new Map(told.map(({ name, figures }) => [name.normalize(), figures[0]]))).toEqual(
          new Map(communes.map((name, index) => [`Xã ${name.replace('’', "'")}`.normalize(), people[index]])),
        );
      },
    ),
    { numRuns: 40 },
  );
});
