import type { Exported, Field, Section } from './library.ts';
import { typesIn } from './names.ts';

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
    contents.push(
      `- **[${title}](#${anchor(title)})**`,
      ...functions.map(({ name, doc }) => `  - [\`${name}\`](#${anchor(name)}): ${summary(doc.text)}`),
      `  - types: ${types.map(({ name }) => typeLink(name)).join(', ')}`,
    );
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

/** Types have no headings; their anchors cannot be taken for those of functions, `Absent` for `absent`. */
const typeAnchor = (name: string): string => `type-${name.toLowerCase()}`;
const typeLink = (name: string): string => `[\`${name}\`](#${typeAnchor(name)})`;

/** Links to the types that a declaration names; `Absent` is explained once for all. */
const typeLinks = (exported: Exported): string =>
  typesIn(exported)
    .filter((name) => name !== 'Absent')
    .map(typeLink)
    .join(', ');

/** What an index says of an entry: its first sentence, up to a colon, without the rules it follows. */
function summary(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/ \(rules? [^)]*\)|, rules? R\d+/g, '');
  const [sentence = ''] = safe(plain).split(/(?<!…)[.:;](?: |$)/);
  return sentence;
}

function entry(exported: Exported): string {
  const { name, doc } = exported;
  const facts = [
    ...doc.params.map((param) => `- \`${param.name}\`: ${inner(param.text)}`),
    ...(doc.returns ? [`- gives ${inner(doc.returns)}`] : []),
    ...(doc.throws ? [`- throws ${inner(doc.throws)}`] : []),
    ...(typeLinks(exported) ? [`- types: ${typeLinks(exported)}`] : []),
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

function typeItem(exported: Exported): string {
  const { name, generics, type, fields, doc } = exported;
  const title = `<a id="${typeAnchor(name)}"></a>**\`${name}${generics}\`**`;
  const links = typeLinks(exported);
  const more = links ? `\n  - see ${links}` : '';
  return `- ${title}${type ? ` \`${type}\`` : ''} — ${inner(doc.text)}${fields.map((field) => `\n${fieldItem(field)}`).join('')}${more}`;
}

function fieldItem({ name, type, text }: Field): string {
  return `  - \`${name}\`${type ? `: \`${type}\`` : ''}${text ? ` — ${inner(text).replaceAll('\n', '\n  ')}` : ''}`;
}

const code = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;

/** Text inside a list item: what follows its first line is indented. */
const inner = (text: string): string => safe(text).replace(/\n(?=.)/g, '\n  ');

/** Comparison signs of the prose must not look like HTML. */
const safe = (text: string): string => text.replace(/`[^`]*`|<(?=\w)/g, (part) => (part === '<' ? '&lt;' : part));
