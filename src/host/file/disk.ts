import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, ProblemCode } from '../../table/problem.ts';
import type { Attempt } from '../host.ts';
import { LARGEST_FILE } from './limits.ts';
import { nodeCodec } from './node-codec.ts';
import { type WorkbookFile, openWorkbook } from './workbook-file.ts';

function failed(code: ProblemCode, file: string, details: Problem['details'] = {}): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ code, severity: 'error', details: { file, ...details } }] };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/**
 * Reads a file's bytes.
 *
 * @param file its path
 * @returns the bytes; problems `file-not-found`, `file-unreadable` (a folder, no permission), `file-too-large`
 * @example await readWorkbookFile('assets/samples/bac-kan.xlsx') // { ok: true, value: Uint8Array }
 */
export async function readWorkbookFile(file: string): Promise<Attempt<Uint8Array>> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) return failed('file-too-large', file, { limit: LARGEST_FILE });
    return { ok: true, value: await readFile(file) };
  } catch (error) {
    const code = codeOf(error);
    return failed(code === 'ENOENT' || code === 'ENOTDIR' ? 'file-not-found' : 'file-unreadable', file, {
      reason: code,
    });
  }
}

/**
 * Opens a workbook from disk, with Node's own zlib: faster than `openWorkbook` by itself.
 *
 * @param file its path
 * @returns the workbook; problems of `readWorkbookFile` and of `openWorkbook`
 */
export async function openWorkbookFile(file: string): Promise<Attempt<WorkbookFile>> {
  const bytes = await readWorkbookFile(file);
  return bytes.ok ? openWorkbook(bytes.value, file, nodeCodec) : bytes;
}

/** What may be written over. */
export interface WriteOptions {
  /** The file the workbook was read from; it is written over only `inPlace`. */
  readonly input?: string;
  readonly inPlace?: boolean;
  /** Whether another file that is there already may be replaced. */
  readonly force?: boolean;
}

async function realOf(file: string): Promise<string | undefined> {
  try {
    return await realpath(file);
  } catch {
    return undefined; // no such file: nothing to write over
  }
}

/** Writes beside the target, makes sure it is on the disk, and puts it in the target's place in one step. */
async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const mode = (await stat(target).catch(() => undefined))?.mode;
  let handle: FileHandle | undefined;
  try {
    handle = await open(beside, 'wx', mode === undefined ? 0o666 : mode & 0o777);
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(beside, target);
  } catch (error) {
    await handle?.close();
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}

/**
 * Saves a workbook. Readers see the old file or the new one, never a half: it is written beside and renamed.
 *
 * @param file where to
 * @param bytes the whole workbook
 * @param options what may be written over; nothing when absent
 * @returns the path; problems `same-file` (it is the input, by whatever name), `output-exists`, `file-unwritable`
 * @example await writeWorkbookFile('out.xlsx', host.bytes(), { input: 'in.xlsx' }) // { ok: true, value: 'out.xlsx' }
 */
export async function writeWorkbookFile(
  file: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<Attempt<string>> {
  const { input, inPlace = false, force = false } = options;
  const present = await realOf(file);
  const isInput = present !== undefined && input !== undefined && present === (await realOf(input));
  if (isInput && !inPlace) return failed('same-file', file);
  if (present !== undefined && !isInput && !force && !inPlace) return failed('output-exists', file);
  try {
    // A link is followed, so that it still is one afterwards.
    await replaceFile(present ?? file, bytes);
    return { ok: true, value: file };
  } catch (error) {
    return failed('file-unwritable', file, { reason: codeOf(error) });
  }
}
