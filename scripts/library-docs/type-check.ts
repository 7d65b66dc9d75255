import path from 'node:path';
import ts from 'typescript';
import { readExample } from './example.ts';
import type { Section } from './library.ts';

/**
 * Compiles every example against the library's sources, so that one that mixes a rate with a count is found.
 *
 * @param project path of the library's own tsconfig.json
 * @param introduction examples of the page's introduction
 * @returns one line for each mistake, with the name it was written for
 */
export function typeMistakes(project: string, sections: readonly Section[], introduction: readonly string[]): string[] {
  const library = path.dirname(project);
  const exports = sections.flatMap((section) => section.exports);
  const values = exports.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
  const examples = [
    ...introduction.map((text) => ({ name: 'the introduction', text })),
    ...exports.flatMap(({ name, doc }) => doc.examples.map((text) => ({ name, text }))),
  ];
  const files = new Map(
    examples.map(({ name, text }, index) => [
      path.join(library, `example-${index}.ts`),
      { name, text: `import { ${values.join(', ')} } from './index.ts';\n${functionsOf(text)}` },
    ]),
  );
  const { config, error } = ts.readConfigFile(project, (file) => ts.sys.readFile(file));
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, ' '));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, library);
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options: { ...options, noEmit: true, noUnusedLocals: false, declaration: false },
    host: hostWith(files, options),
  });
  return Array.from(files, ([file, { name }]) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }).flat();
}

function functionsOf(example: string): string {
  return readExample(example)
    .map(({ before, expression, expected }, index) => {
      const values = expected ? `[${expression}, ${expected}]` : expression;
      return `export function claim${index}() {\n${before}\nreturn ${values};\n}\n`;
    })
    .join('');
}

/** The usual host, with files that exist only here. */
function hostWith(files: ReadonlyMap<string, { text: string }>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  return {
    ...host,
    fileExists: (file) => files.has(path.normalize(file)) || host.fileExists(file),
    readFile: (file) => files.get(path.normalize(file))?.text ?? host.readFile(file),
    getSourceFile(file, ...rest) {
      const text = files.get(path.normalize(file))?.text;
      return text === undefined ? host.getSourceFile(file, ...rest) : ts.createSourceFile(file, text, rest[0], true);
    },
  };
}
