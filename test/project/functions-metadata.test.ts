import { createRequire } from 'node:module';
import path from 'node:path';

const SOURCE = path.resolve(__dirname, '../../src/functions/functions.ts');

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
    readonly result: { readonly dimensionality?: string };
    readonly options?: object;
  }[];
}

interface Generator {
  generateCustomFunctionsMetadata(
    files: string[],
    wantErrors: boolean,
  ): Promise<{ errors: string[]; metadataJson: string }>;
}

/** The generator the build's plugin itself uses. */
const fromPlugin = createRequire(require.resolve('custom-functions-metadata-plugin'));
const { generateCustomFunctionsMetadata } = fromPlugin('custom-functions-metadata') as Generator;

describe('The custom functions as Excel is told of them', () => {
  let functions: Metadata['functions'] = [];

  beforeAll(async () => {
    const made = await generateCustomFunctionsMetadata([SOURCE], true);
    expect(made.errors).toEqual([]);
    functions = (JSON.parse(made.metadataJson) as Metadata).functions;
  });

  test('are these five and no others', () => {
    expect(functions.map(({ name }) => name)).toEqual(['RATE', 'ATTAINMENT', 'TARGET', 'GAP', 'STATUS']);
  });

  test.each([
    ['RATE', ['actual', 'denominator']],
    ['ATTAINMENT', ['actual', 'target']],
    ['TARGET', ['rate', 'denominator']],
    ['GAP', ['actual', 'target']],
    ['STATUS', ['actual', 'target']],
  ])('%s takes whole ranges and gives a range', (name, parameters) => {
    const found = functions.find((candidate) => candidate.name === name);
    expect(found?.id).toBe(name);
    expect(found?.parameters.map((parameter) => parameter.name)).toEqual(parameters);
    for (const parameter of found?.parameters ?? []) {
      expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
      expect(parameter.repeating ?? false).toBe(false);
    }
    expect(found?.result.dimensionality).toBe('matrix');
  });

  test('say in Vietnamese what they do and what they take', () => {
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i);
        expect(text.length).toBeLessThanOrEqual(250);
      }
    }
  });

  test('have names Excel cannot take for a cell', () => {
    for (const { id } of functions) expect(id).toMatch(/^[A-Z]{3,}$/);
    for (const { id } of functions) expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });
});
