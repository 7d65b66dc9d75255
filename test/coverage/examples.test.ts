import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { type Claim, readExample } from '../../scripts/library-docs/example.ts';
import { introductionExamples } from '../../scripts/library-docs/introduction.ts';
import { readLibrary } from '../../scripts/library-docs/library.ts';
import * as library from '../../src/coverage/index.ts';

const TOP = path.resolve(__dirname, '../..');
const exported = readLibrary(path.join(TOP, 'src/coverage/index.ts')).flatMap((section) => section.exports);
const introduction = introductionExamples(readFileSync(path.join(TOP, 'scripts/library-docs/introduction.md'), 'utf8'));

/** Runs JavaScript that names what the library exports. */
function run(before: string, expression: string): unknown {
  const program = compileFunction(`${before}\nreturn (${expression});`, Object.keys(library));
  return program(...Object.values(library)) as unknown;
}

/** By value: quotients need not be reduced, lists agree item by item, objects in the fields that are expected. */
function agree(found: unknown, expected: unknown): boolean {
  if (isQuotient(found) && isQuotient(expected)) {
    return found.numerator * expected.denominator === expected.numerator * found.denominator;
  }
  if (isList(found) && isList(expected)) {
    const [left, right] = [Array.from(found), Array.from(expected)];
    return left.length === right.length && left.every((value, index) => agree(value, right[index]));
  }
  if (isObject(found) && isObject(expected)) {
    return Object.entries(expected).every(([key, value]) => key in found && agree(found[key], value));
  }
  return found === expected || (Number.isNaN(found) && Number.isNaN(expected));
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !isList(value);
const isList = (value: unknown): value is ArrayLike<unknown> => Array.isArray(value) || ArrayBuffer.isView(value);
const isQuotient = (value: unknown): value is { numerator: bigint; denominator: bigint } =>
  isObject(value) && typeof value.numerator === 'bigint' && typeof value.denominator === 'bigint';

function verify({ before, expression, expected, error }: Claim): void {
  if (error !== '') {
    expect(() => run(before, expression)).toThrow(expect.objectContaining({ name: error }));
    return;
  }
  const [found, wanted] = [run(before, expression), run(before, expected)];
  if (!agree(found, wanted)) expect(found).toEqual(wanted);
  expect(agree(found, wanted)).toBe(true);
}

describe.each(exported.filter(({ kind }) => kind === 'function'))('$name', ({ doc }) => {
  test('has a worked example', () => {
    expect(doc.examples.filter((example) => readExample(example).length > 0)).not.toEqual([]);
  });
});

describe.each(exported.filter(({ doc }) => doc.examples.length > 0))('$name', ({ doc }) => {
  test.each(doc.examples)('%s', (example) => {
    for (const claim of readExample(example)) verify(claim);
  });
});

test.each(introduction)('the introduction of the page: %s', (example) => {
  const claims = readExample(example);
  expect(claims.length).toBeGreaterThan(0);
  claims.forEach(verify);
});

test('the page knows every value that the library exports', () => {
  const values = exported.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
  expect(values.toSorted()).toEqual(Object.keys(library).toSorted());
});
