import { readExample } from './example.ts';
import type { Exported, Section } from './library.ts';
import { typesIn } from './names.ts';

/**
 * What the docstrings of the library still lack.
 *
 * @returns one line for each name without a text, each function without a worked example, each parameter described that is not there,
 *   and each type that a declaration needs and the library does not export
 */
export function undocumented(sections: readonly Section[]): string[] {
  const known = new Set(sections.flatMap(({ exports }) => exports.map(({ name }) => name)));
  return sections.flatMap(({ exports }) =>
    exports.flatMap((exported) => {
      const { name, kind, folder, doc } = exported;
      return [
        ...(doc.text === '' ? [`${folder}: ${name} has no text`] : []),
        ...doc.examples
          .filter((example) => readExample(example).length === 0)
          .map((example) => `${folder}: ${name} has an example without " // " and its value: ${example}`),
        ...(kind === 'function' && doc.examples.length === 0 ? [`${folder}: ${name} has no example`] : []),
        ...doc.params
          .filter((param) => !isDeclared(param.name, exported))
          .map((param) => `${folder}: ${name} describes "${param.name}", which is none of its parameters`),
        ...typesIn(exported)
          .filter((type) => !known.has(type))
          .map((type) => `${folder}: ${name} needs ${type}, which the library does not export`),
      ];
    }),
  );
}

/** Whether a parameter, or a field of one that is written out, has the name. */
function isDeclared(name: string, { parameters }: Exported): boolean {
  return parameters.some((parameter) => new RegExp(`(^|[{;] )${name}\\b`).test(parameter));
}
