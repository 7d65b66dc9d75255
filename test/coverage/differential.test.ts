import { batchOf } from './differential/cases.ts';
import { compare } from './differential/compare.ts';
import { randomFrom } from './differential/random.ts';

declare const CASES: number | undefined;
declare const SEED: number | undefined;

/** Fixed, so that every run tries the same; `--globals '{"SEED":1}'` tries others. */
const seed = typeof SEED === 'undefined' ? 20_251_231 : SEED;
const cases = typeof CASES === 'undefined' ? 10_000 : CASES;
const ROWS = 100;

describe(`the library and plain fractions of bigints say the same about ${cases} random units`, () => {
  let proven = 0;

  test('row by row, in texts and in columns', () => {
    for (let batch = 0; batch < cases / ROWS; batch += 1) {
      const given = batchOf(ROWS, randomFrom(seed + batch));
      const { difference, proven: more } = compare(given);
      proven += more;
      if (difference) {
        const { row, what, library, expected } = difference;
        const { rows, ...terms } = given;
        const plain = (value: unknown) =>
          JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
        throw new Error(
          `seed ${seed + batch}, row ${row}: ${what} is ${plain(library)}, fractions say ${plain(expected)}\n` +
            `${plain(terms)}\n${plain(rows[row])}`,
        );
      }
    }
  });

  test('doubles prove themselves in most rows, and not in all', () => {
    expect(proven).toBeGreaterThan(cases * 0.4);
    expect(proven).toBeLessThan(cases * 0.9);
  });
});
