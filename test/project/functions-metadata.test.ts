import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../../src/functions');

/** The files the build takes: those that declare custom functions. */
const SOURCES = readdirSync(FOLDER)
  .map((file) => path.join(FOLDER, file))
  .filter((file) => readFileSync(file, 'utf8').includes('* @customfunction '));

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: string; readonly type?: string };
    readonly options?: object;
  }[];
}

interface Generator {
  generateCustomFunctionsMetadata(
    files: string[],
    wantErrors: boolean,
  ): Promise<{
    errors: string[];
    metadataJson: string;
    associate: { id: string; functionName: string; sourceFileName: string }[];
  }>;
}

/** The generator the build's plugin itself uses. */
const fromPlugin = createRequire(require.resolve('custom-functions-metadata-plugin'));
const { generateCustomFunctionsMetadata } = fromPlugin('custom-functions-metadata') as Generator;

/** Each function with its parameters in order; those in brackets may be left out. */
const SIGNATURES: Readonly<Record<string, string>> = {
  RATE: 'actual denominator',
  ATTAINMENT: 'actual target [denominator]',
  TARGET: 'rate denominator [comparator] [rounding]',
  GAP: 'actual target [comparator]',
  POINTS: 'actual denominator targetRate [signed] [comparator] [decimals]',
  STATUS: 'actual target [comparator] [near] [denominator]',
  PACE: 'actual target monthsElapsed [baseline] [monthsInPeriod] [comparator]',
  MONTHLY: 'remaining months',
  ALLOCATE: 'total weights [caps] [floors]',
  TRAJECTORY: 'fromRate toRate steps [shape] [fromDenominator] [toDenominator] [comparator]',
  PREMIUM: 'group date [person] [income] [base]',
  SUPPORT: 'group date [localShare] [payer] [income] [base] [person]',
  CHECK: 'count [denominator] [coverage] [targetRate] [attainment] [gap] [targetHeadcount] [gapInPoints]',
};

const LONGEST_DESCRIPTION = 250;

describe('The custom functions as Excel is told of them', () => {
  let functions: Metadata['functions'] = [];
  let associated: Awaited<ReturnType<Generator['generateCustomFunctionsMetadata']>>['associate'] = [];

  beforeAll(async () => {
    const made = await generateCustomFunctionsMetadata(SOURCES, true);
    expect(made.errors).toEqual([]);
    functions = (JSON.parse(made.metadataJson) as Metadata).functions;
    associated = made.associate;
  });

  test('are these thirteen and no others, each under one name that is also its id', () => {
    expect(functions.map(({ name }) => name).sort()).toEqual(Object.keys(SIGNATURES).sort());
    for (const { id, name } of functions) expect(id).toBe(name);
  });

  test.each(Object.entries(SIGNATURES))(
    '%s keeps its parameters: workbooks hold formulas and Excel keeps old metadata for a day, so new ones only come after, optional',
    (name, signature) => {
      const found = functions.find((candidate) => candidate.name === name);
      const parameters = found?.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
      expect(parameters?.join(' ')).toBe(signature);
      expect(signature).not.toMatch(/\].* \w/);
    },
  );

  test('take whole ranges of anything and give a range', () => {
    for (const { parameters, result, options } of functions) {
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
        expect(parameter.repeating ?? false).toBe(false);
      }
      expect(result.dimensionality).toBe('matrix');
      expect(result.type ?? 'any').toBe('any');
      expect(options).toBeUndefined();
    }
  });

  test('say in Vietnamese what they do and what they take', () => {
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i);
        expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
        expect(text.normalize('NFC')).toBe(text);
      }
    }
  });

  test('have names Excel cannot take for a cell', () => {
    for (const { id } of functions) expect(id).toMatch(/^[A-Z]{3,}$/);
    for (const { id } of functions) expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  test('are each associated with a function that its file exports', () => {
    expect(associated.map(({ id }) => id).sort()).toEqual(Object.keys(SIGNATURES).sort());
    for (const { sourceFileName, functionName } of associated) {
      const source = readFileSync(sourceFileName, 'utf8');
      expect(source).toMatch(new RegExp(`^export function ${functionName}\\(`, 'm'));
    }
  });
});
