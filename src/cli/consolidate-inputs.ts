import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReportProblem, UnreadFile } from '../tasks/consolidate.ts';

/** The files that the words of a command line mean. */
export interface FoundInputs {
  /** Workbooks, each once, in the order in which people sort names. */
  readonly files: readonly string[];
  /** Files that may be reports but are no workbooks this program reads, and words that mean no file. */
  readonly refused: readonly UnreadFile[];
  /** Other files in folders: documents, pictures. */
  readonly others: readonly string[];
  /** Whether the output stands among them already: it is left out. */
  readonly withOutput: boolean;
  /** Folders inside the folders named: nothing in them is read. */
  readonly folders: readonly string[];
}

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm)$/i;

/** Formats of tables that Excel or LibreOffice turn into .xlsx. */
const CONVERTIBLE = /\.(?:xls|xlsb|xlt|ods|fods|csv|tsv|et|numbers)$/i;

/** Lock files of Excel and LibreOffice, hidden files, and what Windows leaves in folders. */
const LEFT_OUT = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i;

/**
 * Finds the files that a command line names: files, folders, and patterns with `*` and `?` that the shell did not expand, as on Windows.
 * Names are found however their accents are composed.
 *
 * @param words as typed; quotes around a word and `\` between folders are understood
 * @param output the file that will be written: never an input
 * @example await findInputs(['bao-cao'], 'tong-hop.xlsx') // { files: ['bao-cao/xã 2.xlsx', 'bao-cao/xã 10.xlsx'], … }
 */
export async function findInputs(words: readonly string[], output: string | undefined): Promise<FoundInputs> {
  const found: string[] = [];
  const refused: UnreadFile[] = [];
  const others: string[] = [];
  const folders: string[] = [];
  const missing = (code: 'file-not-found' | 'file-unreadable' | 'no-reports', word: string): number =>
    refused.push(refusal(word, { code, severity: 'error', details: { file: word, place: word } }));
  for (const word of words) {
    const typed = await standing(word);
    if (typed?.folder === false) {
      found.push(typed.path);
      continue;
    }
    const wild = /[*?]/.test(word);
    if (!typed && !wild) {
      missing('file-not-found', word);
      continue;
    }
    const inside = typed ? await filesIn(typed.path) : { files: await matching(unquoted(word)), folders: [] };
    const files = inside?.files.filter((file) => !LEFT_OUT.test(path.basename(file))) ?? [];
    if (files.length === 0) missing(inside ? 'no-reports' : 'file-unreadable', word);
    found.push(...files);
    folders.push(...(inside?.folders ?? []));
  }
  const target = output === undefined ? undefined : await realOf(output);
  const files = new Map<string, string>();
  let withOutput = false;
  for (const file of found) {
    const real = (await realOf(file)) ?? file;
    if (real === target) withOutput = true;
    if (real === target || files.has(real)) continue;
    if (WORKBOOK.test(file) || !/\.[^./\\]+$/.test(file)) files.set(real, file);
    else if (CONVERTIBLE.test(file)) {
      const format = path.extname(file).toLowerCase();
      refused.push(refusal(file, { code: 'old-format', severity: 'error', details: { file, format } }));
    } else others.push(file);
  }
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return { files: [...files.values()].sort(compare), refused, others, withOutput, folders };
}

/** Whether a word names many files rather than one: a folder, or a pattern that is no file's name. */
export async function meansMany(word: string): Promise<boolean> {
  const typed = await standing(word);
  return typed ? typed.folder : /[*?]/.test(word);
}

function refusal(file: string, problem: ReportProblem): UnreadFile {
  return { file, problems: [{ ...problem, file }] };
}

async function realOf(file: string): Promise<string | undefined> {
  return realpath(file).catch(() => undefined);
}

/** What stands under a name as typed, without its quotes, or with its accents composed as the disk has them. */
async function standing(word: string): Promise<{ path: string; folder: boolean } | undefined> {
  for (const name of [word, unquoted(word)]) {
    const found = await stat(name).catch(() => undefined);
    if (found) return { path: name, folder: found.isDirectory() };
  }
  if (/[*?]/.test(word)) return undefined;
  const [only] = await matching(unquoted(word));
  if (only === undefined) return undefined;
  return { path: only, folder: (await stat(only).catch(() => undefined))?.isDirectory() ?? false };
}

function unquoted(word: string): string {
  return /^(['"]).*\1$/s.exec(word) ? word.slice(1, -1) : word;
}

/** What stands in a folder; `undefined` when it may not be read. */
async function filesIn(folder: string): Promise<Pick<FoundInputs, 'files' | 'folders'> | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const visible = entries.filter((entry) => !(entry.isDirectory() && LEFT_OUT.test(entry.name)));
  const [folders, files] = [true, false].map((wanted) =>
    visible.filter((entry) => entry.isDirectory() === wanted).map((entry) => path.join(folder, entry.name)),
  );
  return { files: files ?? [], folders: folders ?? [] };
}

/** Files whose path fits a pattern, folder by folder; case and the way accents are composed do not matter. */
async function matching(pattern: string): Promise<readonly string[]> {
  const parts = pattern.split(/[/\\]+/);
  const rooted = /^(?:[A-Za-z]:)?$/.test(parts[0] ?? '.') && parts.length > 1;
  let places = [rooted ? `${parts[0] ?? ''}${path.sep}` : '.'];
  const steps = rooted ? parts.slice(1) : parts;
  for (const [index, part] of steps.entries()) {
    if (part === '' || part === '.') continue;
    const next: string[] = [];
    for (const place of places) {
      if (part === '..') next.push(path.join(place, part));
      else {
        const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
        const fits = wildcard(part);
        const last = index === steps.length - 1;
        for (const entry of entries) {
          const wild = /[*?]/.test(part);
          if (!fits.test(entry.name.normalize('NFC')) || (wild && last && entry.isDirectory())) continue;
          if (last || entry.isDirectory() || entry.isSymbolicLink()) next.push(path.join(place, entry.name));
        }
      }
    }
    places = next;
  }
  return places;
}

function wildcard(part: string): RegExp {
  const text = part
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${text}$`, 'isu');
}
