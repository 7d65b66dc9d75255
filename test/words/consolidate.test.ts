import { CONSOLIDATED_WORDS, DENOMINATOR_WORDS, MANY_FILES_WORDS, SUBJECT_WORDS } from '../../src/words/consolidate.ts';
import { CONSOLIDATE_SENTENCES } from '../../src/words/consolidate-problems.ts';
import type { Bilingual } from '../../src/words/language.ts';

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

const WORDS: Readonly<Record<string, Bilingual>> = {
  ...CONSOLIDATED_WORDS,
  ...DENOMINATOR_WORDS,
  ...MANY_FILES_WORDS,
  ...SUBJECT_WORDS,
};

test.each(Object.entries(WORDS))('%s has the same gaps in both languages', (_word, { vi, en }) => {
  expect(gaps(vi)).toEqual(gaps(en));
  expect(vi.normalize('NFC')).toBe(vi);
});

test.each(Object.entries(CONSOLIDATE_SENTENCES))('%s says what is wrong and what to do', (_code, words) => {
  for (const { vi, en } of [words, words.action]) {
    expect(gaps(vi)).toEqual(gaps(en));
    expect(vi.normalize('NFC')).toBe(vi);
    expect(vi).toMatch(/\S{2}.*[.?!]$/u);
    expect(en).toMatch(/\S{2}.*[.?!]$/u);
  }
});
