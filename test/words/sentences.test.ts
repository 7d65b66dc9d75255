import { fill } from '../../src/words/fill.ts';
import { localNumber, localPercent, prosePercent } from '../../src/words/numbers.ts';
import type { ProblemWords } from '../../src/words/problem-words.ts';
import { PROBLEM_SENTENCES } from '../../src/words/problems.ts';
import { problemText } from '../../src/tasks/explain.ts';

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

const WORDS: Readonly<Record<string, ProblemWords>> = PROBLEM_SENTENCES;

test.each(Object.entries(WORDS))('%s says what is wrong and what to do, the same in both languages', (_code, words) => {
  for (const said of [words, words.action, words.terminal ?? words.action]) {
    expect(gaps(said.vi)).toEqual(gaps(said.en));
    expect(said.vi.normalize('NFC')).toBe(said.vi);
    expect(said.vi).toMatch(/\S{2}.*[.?!]$/u);
    expect(said.en).toMatch(/\S{2}.*[.?!]$/u);
  }
});

describe('numbers in the reader’s own separators', () => {
  test.each([
    ['1234567.5', 'vi', '1.234.567,5'],
    ['1234567.5', 'en', '1,234,567.5'],
    ['-932', 'vi', '-932'],
    ['abc', 'vi', 'abc'],
  ] as const)('%s in %s is %s', (plain, language, text) => {
    expect(localNumber(plain, language)).toBe(text);
  });

  test('percentages keep their decimals in tables and drop zeros in prose', () => {
    expect(localPercent('15.50', 'vi')).toBe('15,50%');
    expect(prosePercent('15.50', 'vi')).toBe('15,5%');
    expect(prosePercent('95.00', 'vi')).toBe('95%');
    expect(prosePercent('100', 'en')).toBe('100%');
  });
});

describe('problems as sentences', () => {
  test('name the cell, what is wrong and what to do', () => {
    const problem = { code: 'text-in-number', severity: 'error', cell: 'E5', details: { text: 'abc' } } as const;
    expect(problemText(problem, 'vi')).toBe(
      'E5: Có chữ “abc” trong ô cần số. Hãy nhập số, hoặc để trống nếu chưa có số liệu.',
    );
    expect(problemText(problem, 'en')).toMatch(/^E5: The text “abc” stands where a number is needed\./);
  });

  test('print numbers in the language and roles in words', () => {
    const total = { printed: 1000, sum: 998, difference: 2, column: 'BHYT' };
    expect(problemText({ code: 'total-differs', severity: 'warning', cell: 'F9', details: total }, 'vi')).toContain(
      'tổng các đơn vị là 998, chênh lệch 2',
    );
    const details = { header: 'Tỷ lệ', roles: 'coverage, attainment' };
    expect(problemText({ code: 'role-asked', severity: 'warning', details }, 'vi')).toContain(
      '(Tỷ lệ bao phủ (đã có), Tỷ lệ đạt (đã có))',
    );
  });

  test('a dollar sign or a brace in a cell stays as typed', () => {
    expect(fill('“{text}”', { text: '$& {cell}' }, 'vi')).toBe('“$& {cell}”');
  });
});
