import { openWorkbookFile } from '../host/file/disk.ts';
import { FileHost } from '../host/file/file-host.ts';
import { columnNumber } from '../table/area.ts';
import type { Attempt } from '../table/problem.ts';
import type { RoleChoice, TargetsRequest, UnitDecision } from '../tasks/calculation.ts';
import { columnChoice } from './column-choice.ts';
import type { UsageProblem } from './usage.ts';

/** What the command line says of targets in another table. */
export interface JoinWords {
  readonly targets: string | undefined;
  readonly targetColumns: ReadonlySet<number>;
  readonly targetRoles: ReadonlyMap<number, RoleChoice>;
  readonly matches: readonly UnitDecision[];
}

/**
 * Understands `--targets`, `--target-column E`, `--target-column E=target-rate` and `--match "Hiep An=Hiệp An"`; nothing after the `=` says that a unit has no counterpart.
 *
 * @returns what is wrong with them, when something is
 * @example joinWords({ targets: 'KH', match: ['Hiep An=Hiệp An'] }).matches // [{ left: { name: 'Hiep An' }, is: { name: 'Hiệp An' } }]
 */
export function joinWords(values: {
  readonly targets?: string | undefined;
  readonly 'target-column'?: readonly string[] | undefined;
  readonly match?: readonly string[] | undefined;
}): JoinWords | UsageProblem {
  const targetColumns = new Set<number>();
  const targetRoles = new Map<number, RoleChoice>();
  for (const word of values['target-column'] ?? []) {
    const choice = columnChoice(word);
    const column = choice?.[0] ?? columnNumber(word);
    if (column === undefined) return { code: 'bad-target-column', text: word };
    targetColumns.add(column);
    if (choice) targetRoles.set(...choice);
  }
  const matches: UnitDecision[] = [];
  for (const word of values.match ?? []) {
    const [, left = '', right = ''] = /^([^=]*)=(.*)$/.exec(word)?.map((part) => part.trim()) ?? [];
    if (left === '') return { code: 'bad-match', text: word };
    matches.push({ left: { name: left }, is: right === '' ? null : { name: right } });
  }
  if (values.targets === undefined && (targetColumns.size > 0 || matches.length > 0)) {
    return { code: 'needs-targets', text: matches.length > 0 ? '--match' : '--target-column' };
  }
  return { targets: values.targets, targetColumns, targetRoles, matches };
}

/**
 * Where `--targets` points: `Chi tieu 2025` is a sheet, `ke-hoach.xlsx` a file, `ke-hoach.xlsx#KH` a sheet of a file; `!A4:D16` after a sheet
 * is an area of it.
 *
 * @returns problems when the file cannot be opened; `undefined` when no targets are asked for
 * @example await targetsRequest({ targets: 'KH!A4:D16', … }) // { ok: true, value: { sheet: 'KH', address: 'A4:D16', … } }
 */
export async function targetsRequest({
  targets,
  targetColumns: columns,
  targetRoles: roles,
  matches: decisions,
}: JoinWords): Promise<Attempt<TargetsRequest | undefined>> {
  if (targets === undefined) return { ok: true, value: undefined };
  const [, file, rest = ''] = /^(.*?\.xls[a-z]?)(?:#(.*))?$/is.exec(targets) ?? [undefined, undefined, targets];
  const [, sheet = rest, address] = /^(.+)!(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)$/i.exec(rest) ?? [];
  const place = {
    ...(sheet !== '' && { sheet }),
    ...(address !== undefined && { address }),
    columns,
    roles,
    decisions,
  };
  if (file === undefined) return { ok: true, value: place };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return opened;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return { ok: true, value: { ...place, host: new FileHost(opened.value), file: name } };
}
