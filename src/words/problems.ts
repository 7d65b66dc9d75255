import { EDIT_SENTENCES } from './edit-problems.ts';
import { FIGURE_SENTENCES } from './figure-problems.ts';
import { COLUMN_SENTENCES } from './column-problems.ts';
import { FILE_SENTENCES } from './file-problems.ts';
import { JOIN_SENTENCES } from './join-problems.ts';
import { NUMBER_SENTENCES } from './number-problems.ts';
import { OLD_TEXT_SENTENCES } from './old-text-problems.ts';
import { PLACE_SENTENCES } from './place-problems.ts';
import { ROW_SENTENCES } from './row-problems.ts';
import { TABLE_SENTENCES } from './table-problems.ts';
import { WRITE_SENTENCES } from './write-problems.ts';

export { PROVENANCE_SENTENCES } from './write-problems.ts';

/**
 * Every problem in words: what is wrong, and what to do. `{name}` gaps are filled from the problem's details; the cell itself is put
 * before the sentence by whoever shows it.
 */
export const PROBLEM_SENTENCES = {
  ...PLACE_SENTENCES,
  ...TABLE_SENTENCES,
  ...COLUMN_SENTENCES,
  ...OLD_TEXT_SENTENCES,
  ...ROW_SENTENCES,
  ...NUMBER_SENTENCES,
  ...FIGURE_SENTENCES,
  ...WRITE_SENTENCES,
  ...EDIT_SENTENCES,
  ...FILE_SENTENCES,
  ...JOIN_SENTENCES,
};
