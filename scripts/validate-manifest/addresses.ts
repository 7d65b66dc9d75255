import { child, type Element, type Finding, named } from './element.ts';
import { resourcesOf } from './resources.ts';

const IN_BASE = ['app:IconUrl', 'app:HighResolutionIconUrl', 'app:SupportUrl', 'app:SourceLocation'];

/** Every address of the manifest with its line, those for other languages included. */
function addresses(root: Element): { line: number; text: string }[] {
  const listed = [...resourcesOf(root).values()].filter(({ kind }) => kind === 'bt:Urls' || kind === 'bt:Images');
  const elements = [...named(root, ...IN_BASE), ...listed.map(({ element }) => element)];
  return elements.flatMap((element) => [
    { line: element.line, text: element.attributes.DefaultValue ?? '' },
    ...element.children.map((other) => ({ line: other.line, text: other.attributes.Value ?? '' })),
  ]);
}

function originOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).origin : undefined;
}

function checkAddresses(root: Element): Finding[] {
  const home = originOf(child(child(root, 'app:DefaultSettings'), 'app:SourceLocation')?.attributes.DefaultValue ?? '');
  return addresses(root).flatMap(({ line, text }): Finding[] => {
    const origin = originOf(text);
    if (origin === undefined) return [{ line, text: `"${text}" is not a whole address.` }];
    if (!text.startsWith('https://')) return [{ line, text: `"${text}" must begin with https://.` }];
    if (home !== undefined && origin !== home)
      return [{ line, text: `"${text}" is not on the pane's own host, ${home}.` }];
    return [];
  });
}

/** Checks that pane, ribbon commands and custom functions run in one page, which lives as long as the workbook is open. */
function checkRuntime(root: Element): Finding[] {
  const runtime = named(root, 'ov:Runtime')[0];
  if (!runtime) return [];
  const findings: Finding[] = [];
  const resid = runtime.attributes.resid ?? '';
  if (runtime.attributes.lifetime !== 'long') {
    findings.push({ line: runtime.line, text: 'A shared runtime needs lifetime="long".' });
  }
  const pages = named(root, 'ov:Page', 'ov:Action').flatMap((element) =>
    element.children.filter((inner) => inner.name === 'ov:SourceLocation'),
  );
  for (const page of [...named(root, 'ov:FunctionFile'), ...pages]) {
    const other = page.attributes.resid ?? '';
    if (other !== resid) findings.push({ line: page.line, text: `"${other}" must be the runtime's page, "${resid}".` });
  }
  const base = child(child(root, 'app:DefaultSettings'), 'app:SourceLocation');
  const address = resourcesOf(root).get(resid)?.element.attributes.DefaultValue;
  if (base && address !== undefined && address !== base.attributes.DefaultValue) {
    findings.push({ line: base.line, text: `The pane's address differs from the runtime's, "${address}".` });
  }
  if (!named(root, 'app:Set').some((set) => set.attributes.Name === 'SharedRuntime')) {
    findings.push({ line: runtime.line, text: 'A shared runtime needs the requirement set SharedRuntime.' });
  }
  return findings;
}

/** Checks the name before the point of every custom function: letters, digits, points; the same in each language. */
function checkNamespace(root: Element): Finding[] {
  return named(root, 'ov:Namespace').flatMap((use): Finding[] => {
    const resource = resourcesOf(root).get(use.attributes.resid ?? '')?.element;
    if (!resource) return [];
    const name = resource.attributes.DefaultValue ?? '';
    if (!/^[A-Z][A-Z0-9_.]{2,}$/i.test(name)) {
      return [
        { line: resource.line, text: `The namespace "${name}" may hold only letters, digits, points and underscores.` },
      ];
    }
    return resource.children
      .filter((other) => other.attributes.Value !== name)
      .map((other) => ({
        line: other.line,
        text: 'The namespace must be the same in every language, or formulas break.',
      }));
  });
}

/** Checks addresses: whole, https, on one host; one page for the shared runtime; the namespace of the custom functions. */
export function checkWhereThingsRun(root: Element): Finding[] {
  return [...checkAddresses(root), ...checkRuntime(root), ...checkNamespace(root)];
}
