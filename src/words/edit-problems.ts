import type { ProblemWords } from './problem-words.ts';

/** Corrections of cells of the person's own. */
export const EDIT_SENTENCES = {
  'formula-cell': {
    vi: 'Ô này là công thức nên không sửa kết quả của nó.',
    en: 'The cell is a formula, so its result is not changed.',
    action: { vi: 'Hãy sửa công thức.', en: 'Correct the formula.' },
  },
  'mixed-look': {
    vi: 'Trong ô này có nhiều kiểu chữ, nếu sửa sẽ mất kiểu chữ đó.',
    en: 'The text of this cell has several looks, which a change would lose.',
    action: { vi: 'Hãy sửa ô này bằng tay.', en: 'Correct it by hand.' },
  },
} as const satisfies Record<string, ProblemWords>;
