import { cellName } from '../area.ts';
import type { Taken } from './columns-by-period.ts';
import type { DraftColumn } from './draft-column.ts';
import type { Problem } from '../problem.ts';
import { isChosen } from './settle-column.ts';
import type { RecognisedColumn, Table } from '../table.ts';

/** Roles on which names and totals depend, whatever is measured. */
const ALWAYS_USED: ReadonlySet<string> = new Set(['unit', 'period']);

/**
 * What to say about the roles of columns: those that were guessed and matter, those a person must choose, and columns taken although
 * others would serve as well.
 *
 * @param columns settled drafts of its columns
 * @param taken the choices between columns that the measures made
 * @example roleProblems(table, columns, taken) // [{ code: 'role-asked', cell: 'E5', … }]
 */
export function roleProblems(
  table: Table,
  columns: readonly DraftColumn[],
  taken: readonly Taken[],
): readonly Problem[] {
  const used = usedColumns(table);
  const rivals = new Map(
    taken
      .filter((choice) => isAsked(choice))
      .flatMap((choice) => choice.rivals.map(({ column }) => [column, choice.taken.header] as const)),
  );
  return [
    ...table.columns.flatMap((column): readonly Problem[] => {
      const { header, headerCell: cell, certainty, role, alternatives } = column;
      const place = { sheet: table.sheet, cell } as const;
      const rival = rivals.get(column.column);
      if (rival !== undefined) {
        return [{ code: 'rival-asked', severity: 'warning', ...place, details: { header, role, taken: rival } }];
      }
      if (certainty === 'asked') {
        const severity = used.has(column.column) ? 'warning' : 'note';
        const roles = [role, ...alternatives.map((other) => other.role)].filter(
          (name, at, all) => all.indexOf(name) === at,
        );
        return [{ code: 'role-asked', severity, ...place, details: { header, roles: roles.join(', ') } }];
      }
      if (certainty !== 'likely' || (!used.has(column.column) && !ALWAYS_USED.has(role))) return [];
      const code = header === '' ? 'column-guessed' : 'role-guessed';
      return [{ code, severity: 'warning', ...place, details: { header, role } }];
    }),
    ...namesAsked(table, columns),
    ...denominatorsTaken(table, taken),
    ...targetsOfAnotherYear(table),
  ];
}

function usedColumns({ measures }: Table): ReadonlySet<number> {
  return new Set(
    measures.flatMap(({ actual, denominator, targetHeadcount, targetRate }) =>
      [actual, denominator, targetHeadcount, targetRate].flatMap((column) => column?.column ?? []),
    ),
  );
}

/** Whether the columns passed over must be asked about; of denominators it is told which was taken. */
function isAsked({ taken }: Taken): boolean {
  return taken.role !== 'denominator' && taken.role !== 'amount-due';
}

function denominatorsTaken({ sheet }: Table, taken: readonly Taken[]): readonly Problem[] {
  const told = new Set<DraftColumn>();
  return taken.flatMap((choice): readonly Problem[] => {
    const { header, headerCell: cell } = choice.taken;
    if (isAsked(choice) || choice.rivals.length === 0 || told.has(choice.taken)) return [];
    told.add(choice.taken);
    const others = choice.rivals.map((rival) => rival.header).join('; ');
    return [{ code: 'denominator-taken', severity: 'warning', sheet, cell, details: { header, others } }];
  });
}

/** Abbreviations that may name another indicator, each cell once. */
function namesAsked({ sheet }: Table, columns: readonly DraftColumn[]): readonly Problem[] {
  const told = new Set<string>();
  return columns.flatMap(({ otherNames, role, meaning: { openName }, indicator }): readonly Problem[] => {
    if (!otherNames || !openName || role === 'other') return [];
    const cell = cellName(openName.cell.area.top, openName.cell.area.left);
    if (told.has(cell)) return [];
    told.add(cell);
    const taken = openName.senses.find((sense) => sense.indicator === indicator)?.words ?? '';
    const others = otherNames.map(({ words }) => words).join(', ');
    const details = { header: openName.cell.label.text, taken, others };
    return [{ code: 'name-asked', severity: 'warning', sheet, cell, details }];
  });
}

/** Targets of another year than the actual they are compared with. */
function targetsOfAnotherYear({ sheet, columns, measures, around }: Table): readonly Problem[] {
  const at = new Map(columns.map((column) => [column.column, column]));
  return measures.flatMap(({ actual, targetHeadcount, targetRate }): readonly Problem[] => {
    const year = at.get(actual.column)?.period?.year ?? around.period?.when.year;
    return [targetHeadcount, targetRate].flatMap((target) => {
      const column = target && at.get(target.column);
      const its = column?.period?.year;
      if (!column || its === undefined || year === undefined || its === year) return [];
      const details = { header: column.header, year: String(its), expected: String(year) };
      return [
        { code: 'target-of-another-year', severity: 'warning', sheet, cell: column.headerCell, details } as const,
      ];
    });
  });
}

/**
 * Marks what the measures had to choose between: the others are asked, and each names the one it rivals.
 *
 * @param taken the choices between columns that the measures made; a person's own stand above them
 * @example markRivals(chooseMeasures(columns, title).taken)
 */
export function markRivals(taken: readonly Taken[]): void {
  for (const { taken: draft, rivals, passed = [], yearUnknown } of taken) {
    if (isChosen(draft)) continue;
    if (draft.used && passed.length > 0 && draft.certainty === 'sure') {
      draft.certainty = 'likely';
      draft.reason = draft.used;
    }
    const [first] = [...rivals, ...passed];
    if (first) draft.alternatives = [{ role: 'other', reason: rivalReason(first) }, ...draft.alternatives];
    if (yearUnknown) {
      draft.certainty = 'asked';
      draft.reason = { code: 'year-unknown', details: { words: draft.header, cell: draft.headerCell } };
      draft.alternatives = [...draft.alternatives, { role: 'other', reason: draft.reason }];
    }
    for (const rival of rivals) {
      if (draft.role === rival.role && draft.role !== 'denominator') rival.certainty = 'asked';
      rival.alternatives = [{ role: 'other', reason: rivalReason(draft) }, ...rival.alternatives];
    }
  }
}

function rivalReason({ header, headerCell }: DraftColumn): RecognisedColumn['reason'] {
  return { code: 'rival-column', details: { words: header, cell: headerCell } };
}
