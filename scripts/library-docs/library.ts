import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { choicesOf } from './choices.ts';
import { type DocComment, readDocComment } from './doc-comment.ts';

/** A field of an exported object type. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** One name that the library exports, as it is declared. */
export interface Exported {
  readonly name: string;
  readonly kind: 'function' | 'constant' | 'type';
  /** The folder of `src/coverage` it is declared in. */
  readonly folder: string;
  /** Type parameters, with their angle brackets. */
  readonly generics: string;
  /** Parameters of a function, each as declared. */
  readonly parameters: readonly string[];
  /** Result of a function, type of a constant, definition of a type; on one line. */
  readonly type: string;
  readonly fields: readonly Field[];
  readonly doc: DocComment;
}

/** A folder of the library, as the comment at the top of its index introduces it. */
export interface Section {
  readonly folder: string;
  readonly title: string;
  readonly text: string;
  readonly exports: readonly Exported[];
}

/**
 * Reads the library's index, which passes on the index of every folder, and follows every export to its declaration. Only syntax is
 * looked at.
 *
 * @param index path of the library's index file
 * @throws Error when an export cannot be followed or a folder has no introduction.
 */
export function readLibrary(index: string): readonly Section[] {
  return exportsOf(index).map((statement) => {
    if (statement.exportClause) throw new Error(`${index} passes on whole folders: ${statement.getText()}`);
    return readFolder(fileNamed(statement, index));
  });
}

function readFolder(index: string): Section {
  const statements = exportsOf(index);
  const folder = path.basename(path.dirname(index));
  const [title = '', ...text] = readDocComment(statements[0] ? commentAbove(statements[0]) : '').text.split('\n\n');
  if (text.length === 0) throw new Error(`${index} does not begin with a title and a paragraph`);
  const exports = statements.flatMap((statement) => {
    const names = statement.exportClause;
    const file = fileNamed(statement, index);
    if (!names || !ts.isNamedExports(names)) throw new Error(`${index} must name what it exports from ${file}`);
    return names.elements.map((element) => read(file, (element.propertyName ?? element.name).text, folder));
  });
  return { folder, title, text: text.join('\n\n'), exports };
}

function exportsOf(index: string): readonly ts.ExportDeclaration[] {
  return parse(index).statements.map((statement) => {
    if (ts.isExportDeclaration(statement)) return statement;
    throw new Error(`${index} may hold nothing but exports from other files`);
  });
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function fileNamed(statement: ts.ExportDeclaration, from: string): string {
  const name = statement.moduleSpecifier;
  const file = name && ts.isStringLiteral(name) ? path.resolve(path.dirname(from), name.text) : '';
  if (!existsSync(file)) throw new Error(`${from}: no such file: ${statement.getText()}`);
  return file;
}

/** The doc comment right above; the comment of a whole file, two lines above, is not it. */
function commentAbove(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const above = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  const touching = above && !/\n\s*\n/.test(text.slice(above.end, node.getStart()));
  return touching && text.startsWith('/**', above.pos) ? text.slice(above.pos, above.end) : '';
}

/** Follows a name to its declaration, through files that pass it on. */
function read(file: string, name: string, folder: string): Exported {
  for (const statement of parse(file).statements) {
    const declared = readDeclaration(statement, name);
    if (!declared) continue;
    const nothing = { generics: '', parameters: [], fields: [] };
    const doc = readDocComment(commentAbove(statement));
    return { name, folder, ...nothing, ...declared, doc, parameters: namedAs(doc, declared.parameters ?? []) };
  }
  throw new Error(`${file} declares no "${name}"`);
}

type Declared = Pick<Exported, 'kind' | 'type'> & Partial<Pick<Exported, 'generics' | 'parameters' | 'fields'>>;

function readDeclaration(statement: ts.Statement, name: string): Declared | undefined {
  if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return readFunction(statement);
  if (ts.isInterfaceDeclaration(statement) && statement.name.text === name) {
    const type = statement.heritageClauses?.map(oneLine).join(' ') ?? '';
    return { kind: 'type', generics: genericsOf(statement), type, fields: fieldsOf(statement) };
  }
  if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) {
    return { kind: 'type', generics: genericsOf(statement), ...readAlias(statement.type) };
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const variable = statement.declarationList.declarations.find((one) => one.name.getText() === name);
  const value = variable?.initializer;
  if (value && ts.isArrowFunction(value)) return readFunction(value);
  const type = variable?.type ?? (value && ts.isSatisfiesExpression(value) ? value.type : undefined);
  return variable && { kind: 'constant', type: type ? oneLine(type) : '' };
}

function readAlias(type: ts.TypeNode): Pick<Exported, 'type'> & Partial<Pick<Exported, 'fields'>> {
  if (ts.isTypeLiteralNode(type)) return { type: '', fields: fieldsOf(type) };
  const members = ts.isUnionTypeNode(type) ? membersOf(type) : [];
  const listed = members.some(({ name, text }) => text !== '' || name.startsWith('{'));
  return listed ? { type: '', fields: members } : { type: choicesOf(type)?.join(' | ') ?? oneLine(type) };
}

function readFunction(node: ts.FunctionDeclaration | ts.ArrowFunction): Declared {
  return {
    kind: 'function',
    generics: genericsOf(node),
    parameters: node.parameters.map(parameterText),
    type: node.type ? oneLine(node.type) : '',
  };
}

function genericsOf({
  typeParameters,
}: {
  readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined;
}): string {
  return typeParameters ? `<${typeParameters.map(oneLine).join(', ')}>` : '';
}

/** A function of one parameter, taken apart at once and described under a name of its own, has it by that name. */
function namedAs({ params }: DocComment, parameters: readonly string[]): readonly string[] {
  const [described, ...more] = params;
  const [only = '', ...others] = parameters;
  if (!described || more.length > 0 || others.length > 0 || !/^\w+: \w+$/.test(only)) return parameters;
  return [only.replace(/^\w+/, described.name)];
}

/** A parameter that is taken apart at once, `{ year, month }: Month`, is called after its type: `month: Month`. */
function parameterText(parameter: ts.ParameterDeclaration): string {
  if (ts.isIdentifier(parameter.name)) return oneLine(parameter);
  const type = parameter.type ? oneLine(parameter.type) : '';
  const [, called = 'fields'] = /^(\w+)(<.*>)?$/.exec(type) ?? [];
  const name = called.charAt(0).toLowerCase() + called.slice(1);
  return `${name}: ${type}`;
}

function fieldsOf(node: ts.InterfaceDeclaration | ts.TypeLiteralNode): Field[] {
  return node.members.filter(ts.isPropertySignature).flatMap((member) =>
    // A brand has a symbol for its name and is nobody's business.
    ts.isComputedPropertyName(member.name)
      ? []
      : {
          name: member.name.getText() + (member.questionToken ? '?' : ''),
          type: member.type ? oneLine(member.type) : '',
          text: readDocComment(commentAbove(member)).text,
        },
  );
}

/** The members of a union, each with the doc comment before its bar. */
function membersOf(union: ts.UnionTypeNode): Field[] {
  const { text } = union.getSourceFile();
  return union.types.map((member, index) => {
    const before = text.slice(union.types[index - 1]?.end ?? union.pos, member.getStart());
    const [comment = ''] = /\/\*\*[^]*?\*\//.exec(before) ?? [];
    return { name: oneLine(member), type: '', text: readDocComment(comment).text };
  });
}

/** Declared text on one line, without `readonly` (everything is) and without brands. */
function oneLine(node: ts.Node): string {
  const text = node.getText().replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  return text
    .replace(/\s+/g, ' ')
    .replace(/\breadonly /g, '')
    .replace(/ & \{ \[\w+\]\??: [^}]*\}/g, ', branded')
    .replace(/^\| /, '')
    .replace(/([([])(?: ?\|)? /g, '$1')
    .replace(/; \}/g, ' }')
    .replace(/,? ([)\]])/g, '$1');
}
