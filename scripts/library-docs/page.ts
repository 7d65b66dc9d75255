import type { Exported, Field, Section } from './library.ts';

/** From this length on a signature is written with one parameter a line. */
const LONG = 100;

/**
 * The page of the library in Markdown: the introduction, a table of contents, then every export with its examples.
 *
 * @param introduction Markdown, written by hand
 */
export function page(introduction: string, sections: readonly Section[]): string {
  const anchor = anchors();
  const contents: string[] = [];
  const parts: string[] = [];
  for (const { title, text, exports } of sections) {
    const functions = exports.filter(({ kind }) => kind !== 'type');
    const types = exports.filter(({ kind }) => kind === 'type');
    const link = `[${title}](#${anchor(title)})`;
    const links = functions.map(({ name }) => `[\`${name}\`](#${anchor(name)})`);
    contents.push(`- **${link}**: ${links.join(' · ')}`);
    parts.push(`## ${title}`, text, ...functions.map(entry));
    if (types.length > 0) parts.push(`**Types**`, types.map(typeItem).join('\n'));
  }
  return `${[introduction.trim(), '## Contents', contents.join('\n'), ...parts].join('\n\n')}\n`;
}

/** How GitHub names the headings of a page: a name met again gets a number. */
function anchors(): (heading: string) => string {
  const used = new Map<string, number>();
  return (heading) => {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = used.get(name) ?? 0;
    used.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  };
}

function entry(exported: Exported): string {
  const { name, doc } = exported;
  const facts = [
    ...doc.params.map((param) => `- \`${param.name}\`: ${inner(param.text)}`),
    ...(doc.returns ? [`- gives ${inner(doc.returns)}`] : []),
    ...(doc.throws ? [`- throws ${inner(doc.throws)}`] : []),
  ];
  return [
    `### \`${name}\``,
    code(signature(exported)),
    safe(doc.text),
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    ...(doc.examples.length > 0 ? [code(doc.examples.join('\n'))] : []),
  ].join('\n\n');
}

function signature({ name, kind, generics, parameters, type }: Exported): string {
  if (kind === 'constant') return type ? `${name}: ${type}` : name;
  const line = `${name}${generics}(${parameters.join(', ')}): ${type}`;
  return line.length < LONG
    ? line
    : `${name}${generics}(\n${parameters.map((one) => `  ${one},\n`).join('')}): ${type}`;
}

function typeItem({ name, type, fields, doc }: Exported): string {
  const definition = type ? ` \`${type}\`` : '';
  return [`- **\`${name}\`**${definition} — ${inner(doc.text)}`, ...fields.map(fieldItem)].join('\n');
}

function fieldItem({ name, type, text }: Field): string {
  return `  - \`${name}\`${type ? `: \`${type}\`` : ''}${text ? ` — ${inner(text).replaceAll('\n', '\n  ')}` : ''}`;
}

const code = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;

/** Text inside a list item: what follows its first line is indented. */
const inner = (text: string): string => safe(text).replace(/\n(?=.)/g, '\n  ');

/** Comparison signs of the prose must not look like HTML. */
const safe = (text: string): string => text.replace(/`[^`]*`|<(?=\w)/g, (part) => (part === '<' ? '&lt;' : part));
