import { calculationBench } from './calculation.ts';
import { libraryBench } from './library.ts';
import { readingBench } from './reading.ts';
import { workbookBench } from './workbook.ts';

/** Every measurement prints a ratio of two things done in the same run on the same cells; nothing here is a test. */
await libraryBench();
await readingBench();
await calculationBench();
await workbookBench();
