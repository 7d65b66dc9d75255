import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { inProject } from './project.mjs';

/** What a person may have to load before a page works, in kilobytes (1024 bytes) as sent with gzip. */
const BUDGETS = [
  { page: 'taskpane.html', kilobytes: 80 },
  { page: 'index.html', kilobytes: 1900 },
];

/**
 * The page itself and the scripts and styles of ours that it names; office.js is Microsoft's and not counted.
 *
 * @param {string} page
 */
async function partsOf(page) {
  const html = await readFile(inProject('dist', 'web', page), 'utf8');
  const named = Array.from(
    html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^":]+\.(?:js|css))"/g),
    (match) => match[1] ?? '',
  );
  return [page, ...named];
}

/**
 * Compares each page with its budget and prints both.
 *
 * @returns {Promise<boolean>} whether every page of the build keeps to its own
 */
export async function withinBudgets() {
  let within = true;
  for (const { page, kilobytes } of BUDGETS) {
    const parts = await partsOf(page);
    const contents = await Promise.all(parts.map((part) => readFile(inProject('dist', 'web', part))));
    const size = contents.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1024;
    within &&= size <= kilobytes;
    const verdict = size > kilobytes ? `too large, ${kilobytes} KB are allowed` : `of ${kilobytes} KB allowed`;
    process.stdout.write(`${page} with ${parts.length - 1} parts: ${size.toFixed(1)} KB, ${verdict}\n`);
  }
  return within;
}
