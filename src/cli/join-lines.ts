import type { TargetJoin } from '../tasks/calculation.ts';
import { CLI_WORDS } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { MATCHED_BY_WORDS } from '../words/join-problems.ts';
import type { Language } from '../words/language.ts';
import { problemLines } from './report.ts';

/**
 * What a join did, in lines: which columns were taken, how many units matched and how, then only what needs a look.
 *
 * @param home the sheet that is calculated
 * @example joinText(calculation.join, 'BHYT', 'vi') // 'Chỉ tiêu lấy từ “Chỉ tiêu 2025”: … \nGhép được 9/11 đơn vị (theo tên 9)\n! B7: …'
 */
export function joinText({ from, figures, units, problems }: TargetJoin, home: string, language: Language): string {
  const source = from.file === undefined ? from.sheet : `${from.file} › ${from.sheet}`;
  const columns = figures.flatMap(({ taken }) => taken.map(({ cell, header }) => `${cell} ${header}`));
  const leaves = units.filter(({ kind }) => kind === 'leaf');
  const found = leaves.flatMap(({ match }) => match ?? []);
  const ways = Object.entries(MATCHED_BY_WORDS).flatMap(([way, words]) => {
    const count = found.filter(({ by }) => by === way).length;
    return count > 0 ? [`${words[language]} ${String(count)}`] : [];
  });
  const details = { source, columns: columns.join('; '), found: found.length, all: leaves.length };
  const groups = units.filter(({ kind, match }) => kind === 'group' && match).length;
  const matched = [
    fill(CLI_WORDS.matched[language], details, language),
    ...(groups > 0 ? [fill(CLI_WORDS.matchedGroups[language], { found: groups }, language)] : []),
  ];
  const lines = [
    fill(CLI_WORDS[columns.length > 0 ? 'joined' : 'notJoined'][language], details, language),
    `${matched.join(', ')}${ways.length > 0 ? ` (${ways.join(', ')})` : ''}`,
  ];
  if (problems.length > 0) lines.push(problemLines(problems, language, home));
  return lines.join('\n');
}
