import fc from 'fast-check';

/** Figures of one unit for one indicator; the target is a headcount or percent points. */
export interface Figures {
  readonly denominator: number;
  readonly target: number;
  readonly actual: number;
}

export interface Unit {
  readonly name: string;
  /** One for each indicator of the model. */
  readonly figures: readonly Figures[];
}

export interface Indicator {
  readonly code: 'BHXH_BB' | 'BHXH_TN' | 'BHTN' | 'BHYT';
  readonly targetKind: 'headcount' | 'rate';
}

/** What a report says, before anybody lays it out. */
export interface Model {
  readonly indicators: readonly Indicator[];
  /** Groups with their units; one group without a name when the report has none. */
  readonly groups: readonly { readonly name: string; readonly units: readonly Unit[] }[];
}

const NAMES = [
  ...['Xã Hiệp An', 'Xã Đà Loan', 'Thị trấn Liên Nghĩa', 'Xã Ninh Gia', "Xã N'Thol Hạ", 'Xã Tà Hine', 'Phường 1'],
  ...['Phường 10', 'Xã Tân Thành', 'Xã Tân Thanh', 'Xã Cộng Hòa', 'Xã Trung Chính', 'Xã Nguồn', 'Bản Khoang'],
  ...['Trường THCS Lê Lợi', 'Xã Đắk Nhoong', 'Xã Bình Thạnh', 'Xã Phú Hội', 'Xã Hiệp Thạnh', 'Xã Đa Quyn'],
];

const GROUP_NAMES = ['Khối xã', 'Khối phường, thị trấn', 'Khu vực phía Nam'];

const CODES = ['BHXH_BB', 'BHXH_TN', 'BHTN', 'BHYT'] as const;

/** Any report: one to three indicators, two to nine units in one to three groups. Targets differ from actuals by size, not by kind. */
export const model: fc.Arbitrary<Model> = fc
  .record({
    codes: fc.shuffledSubarray([...CODES], { minLength: 1, maxLength: 3 }),
    kinds: fc.array(fc.constantFrom('headcount' as const, 'rate' as const), { minLength: 3, maxLength: 3 }),
    names: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 9 }),
    groups: fc.integer({ min: 1, max: 3 }),
    seeds: fc.array(fc.array(figures(), { minLength: 3, maxLength: 3 }), { minLength: 9, maxLength: 9 }),
  })
  .map(({ codes, kinds, names, groups, seeds }) => {
    const indicators = codes.map((code, index) => ({ code, targetKind: kinds[index] ?? 'headcount' }));
    const units = names.map((name, row): Unit => ({
      name,
      figures: indicators.map(({ targetKind }, index) => {
        const { denominator, rate, headcount, actual } = seeds[row]?.[index] ?? figuresOfNobody;
        return { denominator, target: targetKind === 'rate' ? rate : headcount, actual };
      }),
    }));
    // A group of one unit cannot be told from the unit by its sums.
    const count = Math.max(1, Math.min(groups, Math.floor(units.length / 2)));
    const size = Math.ceil(units.length / count);
    const parts = Array.from({ length: count }, (_, at) => units.slice(at * size, (at + 1) * size));
    return {
      indicators,
      groups: parts
        .filter((part) => part.length > 0)
        .map((part, at) => ({ name: count > 1 ? (GROUP_NAMES[at] ?? '') : '', units: part })),
    };
  });

const figuresOfNobody = { denominator: 0, rate: 0, headcount: 0, actual: 0 };

function figures() {
  return fc
    .record({
      denominator: fc.integer({ min: 2_000, max: 400_000 }),
      covered: fc.integer({ min: 300, max: 999 }),
      ahead: fc.integer({ min: 700, max: 1150 }),
      rate: fc.integer({ min: 500, max: 9_999 }),
    })
    .map(({ denominator, covered, ahead, rate }) => {
      const actual = Math.floor((denominator * covered) / 1000);
      return { denominator, actual, headcount: Math.ceil((actual * 1000) / ahead), rate: rate / 100 };
    });
}

/** The units of a model in order. */
export function unitsOf({ groups }: Model): readonly Unit[] {
  return groups.flatMap(({ units }) => units);
}

/** The sum of a figure over units; a rate has none. */
export function sumOf(units: readonly Unit[], indicator: number, figure: keyof Figures): number {
  return units.reduce((sum, unit) => sum + (unit.figures[indicator]?.[figure] ?? 0), 0);
}
