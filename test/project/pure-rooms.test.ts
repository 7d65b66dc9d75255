import path from 'node:path';
import ts from 'typescript';

const TOP = path.resolve(__dirname, '../..');

/** What a probe in a pure room says, and the name that must be unknown there. */
const OUTSIDE = [
  ['the page', 'document.title'],
  ['the window', 'window.name'],
  ['the console', "console.log('here')"],
  ['timers', 'setTimeout(() => undefined, 0)'],
  ['Node', 'process.version'],
  ["Node's modules", "import('node:fs')"],
  ['Office', 'Office.context'],
] as const;

/** What TypeScript has to say about a file that stands beside the sources of a project. */
function complaints(project: string, folder: string, statement: string): string[] {
  const config: unknown = ts.readConfigFile(path.join(TOP, project), (file) => ts.sys.readFile(file)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(path.join(TOP, project)));
  const probe = path.join(TOP, folder, 'probe.ts');
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([probe], options, {
    ...host,
    fileExists: (file) => path.normalize(file) === probe || host.fileExists(file),
    getSourceFile: (file, ...rest) =>
      path.normalize(file) === probe
        ? ts.createSourceFile(file, `export const outside: unknown = ${statement};\n`, rest[0], true)
        : host.getSourceFile(file, ...rest),
  });
  const found = program.getSemanticDiagnostics(program.getSourceFile(probe));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/**
 * A room is only as pure as its project's settings: `jsx: react-jsx`, say, adds the JSX runtime to every file, and the DOM's types with it.
 */
describe.each([
  ['src/coverage/tsconfig.json', 'src/coverage'],
  ['tsconfig.pure.json', 'src/table'],
])('%s', (project, folder) => {
  test.each(OUTSIDE)(`knows nothing of %s: %s does not compile in ${folder}`, (_, statement) => {
    expect(complaints(project, folder, statement)).toEqual([expect.stringMatching(/Cannot find (name|module)/)]);
  });

  test('knows the language', () => {
    expect(complaints(project, folder, '[1n].at(-1)')).toEqual([]);
  });
});
