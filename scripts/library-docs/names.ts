import type { Exported } from './library.ts';

/** What the language itself brings to the library's declarations. */
const OF_THE_LANGUAGE =
  'ArrayLike Exclude Float64Array Iterable Omit Partial Pick Readonly ReadonlyArray Record Uint8Array'.split(' ');

/**
 * The types of the library that a declaration names, in the order they are met: what a reader has to know to use it.
 *
 * @example typesIn(assess) // ['Figures', 'Terms', 'Assessment']
 */
export function typesIn({ name, generics, parameters, type, fields }: Exported): string[] {
  // A default value says nothing about types.
  const declared = [generics, ...parameters.map((one) => one.replace(/ = .*/, '')), type];
  const text = [...declared, ...fields.map((field) => `${field.name} ${field.type}`)].join(' ').replace(/'[^']*'/g, '');
  const own = Array.from(generics.matchAll(/[<,] ?(\w+)/g), (match) => match[1] ?? '');
  const names = new Set(Array.from(text.matchAll(/\b[A-Z]\w*/g), (match) => match[0]));
  return [...names].filter((one) => one !== name && ![...own, ...OF_THE_LANGUAGE].includes(one));
}
