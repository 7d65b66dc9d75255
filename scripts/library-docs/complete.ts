import { readExample } from './example.ts';
import type { Section } from './library.ts';

/**
 * What the docstrings of the library still lack.
 *
 * @returns one line for each name without a text, and for each function without a worked example
 */
export function undocumented(sections: readonly Section[]): string[] {
  return sections.flatMap(({ exports }) =>
    exports.flatMap(({ name, kind, folder, doc }) => [
      ...(doc.text === '' ? [`${folder}: ${name} has no text`] : []),
      ...doc.examples
        .filter((example) => readExample(example).length === 0)
        .map((example) => `${folder}: ${name} has an example without " // " and its value: ${example}`),
      ...(kind === 'function' && doc.examples.length === 0 ? [`${folder}: ${name} has no example`] : []),
    ]),
  );
}
