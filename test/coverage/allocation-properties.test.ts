import fc from 'fast-check';
import { type Allocation, allocate, bothReadings, denominator, rateOfPercent } from '../../src/coverage/index.ts';

const RUNS = { numRuns: 3_000 };

/** A unit as the slow implementation sees it: its weight a fraction of two integers. */
interface Unit {
  readonly weight: number;
  /** The weight in thousandths. */
  readonly thousandths: bigint;
  readonly floor: number;
  readonly cap: number | undefined;
}

interface Share {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * The exact shares, by the rule as it is told: proportional quota, clamp, redistribute, until nothing changes. When caps and floors are
 * both passed, the side that is passed by more people is settled first, as the other may change.
 */
function slowShares(total: number, units: readonly Unit[]): Share[] {
  const settled = new Map<number, bigint>();
  units.forEach(({ thousandths, floor }, row) => thousandths === 0n && settled.set(row, BigInt(floor)));
  const restOf = (): bigint => BigInt(total) - [...settled.values()].reduce((sum, people) => sum + people, 0n);
  for (;;) {
    const free = units.flatMap((unit, row) => (settled.has(row) ? [] : [{ ...unit, row }]));
    const rest = restOf();
    if (free.length === 0) {
      if (rest > 0n) shareEvenly(total, units, settled);
      return units.map((_, row) => ({ over: settled.get(row) ?? 0n, under: 1n }));
    }
    const sum = free.reduce((all, { thousandths }) => all + thousandths, 0n);
    const tooMuch = free.filter(({ thousandths, cap }) => cap !== undefined && rest * thousandths > BigInt(cap) * sum);
    const tooFew = free.filter(({ thousandths, floor }) => rest * thousandths < BigInt(floor) * sum);
    const above = tooMuch.reduce((all, unit) => all + rest * unit.thousandths - BigInt(unit.cap ?? 0) * sum, 0n);
    const below = tooFew.reduce((all, unit) => all + BigInt(unit.floor) * sum - rest * unit.thousandths, 0n);
    if (above >= below) for (const { row, cap } of tooMuch) settled.set(row, BigInt(cap ?? 0));
    if (above <= below) for (const { row, floor } of tooFew) settled.set(row, BigInt(floor));
    if (above > 0n || below > 0n) continue;
    return units.map(({ thousandths }, row) => {
      const people = settled.get(row);
      return people === undefined ? { over: rest * thousandths, under: sum } : { over: people, under: 1n };
    });
  }
}

function shareEvenly(total: number, units: readonly Unit[], settled: Map<number, bigint>): void {
  const empty = units.flatMap((unit, row) => (unit.thousandths === 0n ? [{ ...unit, thousandths: 1n, row }] : []));
  for (const { row } of empty) settled.delete(row);
  const others = [...settled.values()].reduce((sum, people) => sum + people, 0n);
  const parts = slowParts(total - Number(others), empty);
  empty.forEach(({ row }, index) => settled.set(row, BigInt(parts[index] ?? 0)));
}

function slowParts(total: number, units: readonly Unit[]): number[] {
  const shares = slowShares(total, units);
  const parts = shares.map(({ over, under }) => Number(over / under));
  const order = shares
    .map(({ over, under }, row) => ({ row, over: over % under, under, thousandths: units[row]?.thousandths ?? 0n }))
    .sort((a, b) => {
      const [left, right] = [a.over * b.under, b.over * a.under];
      if (left !== right) return left > right ? -1 : 1;
      if (a.thousandths !== b.thousandths) return a.thousandths > b.thousandths ? -1 : 1;
      return a.row - b.row;
    });
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  for (const { row } of order.slice(0, left)) parts[row] = (parts[row] ?? 0) + 1;
  return parts;
}

const size = fc.constantFrom(0, 1, 9, 100, 50_000, 90_000_000, 20_000_000_000_000);
const weightOf = fc.oneof(
  fc.nat({ max: 5 }).map((weight) => weight * 1000),
  fc.nat({ max: 200_000 }).map((weight) => weight * 1000),
  fc.nat({ max: 20_000 }),
);

function unitOf(most: number): fc.Arbitrary<Unit> {
  const floor = fc.oneof(fc.constant(0), fc.nat({ max: most }));
  const room = fc.option(fc.nat({ max: most }), { nil: undefined, freq: 2 });
  return fc.tuple(weightOf, floor, room).map(([thousandths, least, more]) => ({
    weight: thousandths / 1000,
    thousandths: BigInt(thousandths),
    floor: least,
    cap: more === undefined ? undefined : least + more,
  }));
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const floorsOf = (units: readonly Unit[]): number => sumOf(units.map(({ floor }) => floor));
const capsOf = (units: readonly Unit[]): number => sumOf(units.map(({ cap }) => cap ?? Infinity));

/** Units, and a total between their floors and caps. */
const feasible = fc
  .tuple(size, fc.constantFrom(2, 6, 40))
  .chain(([most, count]) =>
    fc.tuple(fc.array(unitOf(most), { minLength: 1, maxLength: count }), fc.nat({ max: 1_000_000 })),
  )
  .map(([units, share]) => {
    const [least, most] = [floorsOf(units), Math.min(capsOf(units), 3 * floorsOf(units) + 1000)];
    return { units, total: least + Math.floor((share / 1_000_000) * (most - least)) };
  });

const given = (total: number, units: readonly Unit[]): Allocation => ({
  total,
  weights: units.map(({ weight }) => weight),
  floors: units.map(({ floor }) => floor),
  caps: units.map(({ cap }) => cap),
});

function partsOf(total: number, units: readonly Unit[]): readonly number[] | undefined {
  const shared = allocate(given(total, units));
  return shared.ok ? shared.parts : undefined;
}

const unweighted = (units: readonly Unit[]): boolean => units.every(({ thousandths }) => thousandths === 0n);

test('parts are those of a slow implementation that follows the rule word by word', () => {
  fc.assert(
    fc.property(feasible, ({ total, units }) => {
      fc.pre(!unweighted(units));
      expect(partsOf(total, units)).toEqual(slowParts(total, units));
    }),
    { numRuns: 5_000 },
  );
});

test('the sum is kept, bounds are kept, and every part is within one person of its exact share', () => {
  fc.assert(
    fc.property(feasible, ({ total, units }) => {
      fc.pre(!unweighted(units));
      const parts = partsOf(total, units) ?? [];
      expect(sumOf(parts)).toBe(total);
      const shares = slowShares(total, units);
      for (const [row, { floor, cap = Infinity }] of units.entries()) {
        const part = parts[row] ?? -1;
        const { over, under } = shares[row] ?? { over: -10n, under: 1n };
        expect(part >= floor && part <= cap && Number.isInteger(part)).toBe(true);
        expect((BigInt(part) - 1n) * under < over && over < (BigInt(part) + 1n) * under).toBe(true);
      }
    }),
    RUNS,
  );
});

test('only the proportions of weights matter, and the same input gives the same parts', () => {
  fc.assert(
    fc.property(feasible, fc.constantFrom(1, 2, 10, 1_000, 12_345), ({ total, units }, factor) => {
      const scaled = units.map((unit) => ({ ...unit, weight: Number(unit.thousandths) * factor }));
      expect(allocate(given(total, scaled))).toEqual(allocate(given(total, units)));
      const shares = units.map(({ thousandths }) => ({
        numerator: thousandths * 7n,
        denominator: 3n * BigInt(factor),
      }));
      expect(allocate({ ...given(total, units), weights: shares })).toEqual(allocate(given(total, units)));
    }),
    RUNS,
  );
});

test('rows in another order get the same people where no two units tie', () => {
  const shuffled = feasible.chain(({ total, units }) =>
    fc.tuple(
      fc.constant(total),
      fc.constant(units),
      fc.shuffledSubarray([...units.keys()], { minLength: units.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([total, units, order]) => {
      const weights = units.map(({ thousandths }) => thousandths);
      fc.pre(new Set(weights).size === weights.length && !unweighted(units));
      const moved = partsOf(
        total,
        order.flatMap((row) => units[row] ?? []),
      );
      const parts = partsOf(total, units);
      expect(moved).toEqual(order.map((row) => parts?.[row]));
    }),
    RUNS,
  );
});

test('what cannot be done is short by exactly the people that would have to change', () => {
  const any = fc.tuple(fc.array(unitOf(50), { maxLength: 6 }), fc.nat({ max: 300 }));
  fc.assert(
    fc.property(any, ([units, total]) => {
      const shared = allocate(given(total, units));
      const [least, most] = [floorsOf(units), capsOf(units)];
      if (total < least) expect(shared).toMatchObject({ code: 'below-floors', shortage: least - total });
      else if (total > most) expect(shared).toMatchObject({ code: 'above-caps', shortage: total - most });
      else if (unweighted(units) && total > least) {
        expect(shared).toMatchObject({ code: 'zero-weights', shortage: total - least });
      } else expect(shared.ok).toBe(true);
    }),
    RUNS,
  );
});

test('when every unit reaches the rate, the sum is never below the exact total, and above it by less than one person a unit', () => {
  const bases = fc.array(fc.nat({ max: 500_000 }).map(denominator), { maxLength: 12 });
  fc.assert(
    fc.property(bases, fc.nat({ max: 10_000 }), (units, hundredths) => {
      const rate = rateOfPercent(hundredths / 100);
      const both = rate && bothReadings({ rate, bases: units });
      if (!both?.ok) throw new Error('a rate of whole bases always has both readings');
      expect(both.difference).toBeGreaterThanOrEqual(0);
      expect(both.difference).toBeLessThan(Math.max(1, units.length));
      expect(both.missed.length).toBeGreaterThanOrEqual(both.difference > 0 ? 1 : 0);
      expect(both.everyUnit.surplus).toBe(both.difference);
    }),
    RUNS,
  );
});

test('a hundred thousand communes within their bounds', () => {
  const count = 100_000;
  const population = Array.from({ length: count }, (_, row) => 1_000 + ((row * 7_919) % 50_021));
  const has = population.map((people, row) => Math.floor((people * (30 + (row % 70))) / 100));
  const total = Math.floor(sumOf(population) * 0.93);
  const shared = allocate({ total, weights: population, floors: has, caps: population });
  expect(shared.ok && sumOf(shared.parts)).toBe(total);
  expect(
    shared.ok && shared.parts.every((part, row) => part >= (has[row] ?? 0) && part <= (population[row] ?? 0)),
  ).toBe(true);
});
