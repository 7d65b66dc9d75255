import { FILE_SENTENCES } from './file-problems.ts';
import { TABLE_SENTENCES } from './table-problems.ts';
import { WRITE_SENTENCES } from './write-problems.ts';

/**
 * Every problem as a sentence: what is wrong, and what to do. `{name}` gaps are filled from the problem's details; the cell
 * itself is put before the sentence by whoever shows it.
 */
export const PROBLEM_SENTENCES = { ...TABLE_SENTENCES, ...WRITE_SENTENCES, ...FILE_SENTENCES };
