import { type Element, findAll, type Finding, named } from './element.ts';

/** Which list of resources an element's `resid` must name, by the element. */
const KIND_OF_USE: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  'ov:Runtime': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:SourceLocation': 'bt:Urls',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Namespace': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
};

/** A resource's identifier, text and address may be no longer than this. */
const LONGEST_ID = 32;
const LONGEST: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};

/** Attributes and texts of the base manifest with a limit of their own. */
const LONGEST_TEXT: Readonly<Record<string, number>> = { 'app:DisplayName': 125, 'app:Description': 250 };

/** A resource with the list it stands in. */
export interface Resource {
  readonly element: Element;
  readonly kind: string;
}

/** The manifest's resources by their identifier; of two with the same one, the first. */
export function resourcesOf(root: Element): Map<string, Resource> {
  const found = new Map<string, Resource>();
  for (const list of named(root, ...Object.keys(LONGEST))) {
    for (const element of list.children) {
      const id = element.attributes.id ?? '';
      if (!found.has(id)) found.set(id, { element, kind: list.name });
    }
  }
  return found;
}

function checkUses(root: Element, resources: Map<string, Resource>): Finding[] {
  const findings: Finding[] = [];
  const used = new Set<string>();
  for (const use of findAll(root, (element) => element.attributes.resid !== undefined)) {
    const id = use.attributes.resid ?? '';
    used.add(id);
    const resource = resources.get(id);
    const kind = KIND_OF_USE[use.name];
    if (!resource) findings.push({ line: use.line, text: `The resource "${id}" does not exist.` });
    else if (kind && resource.kind !== kind) {
      const [wanted, found] = [kind.slice(3), resource.kind.slice(3)];
      findings.push({
        line: use.line,
        text: `The resource "${id}" is one of ${found}, where one of ${wanted} is needed.`,
      });
    }
  }
  for (const [id, { element }] of resources) {
    if (id && !used.has(id)) findings.push({ line: element.line, text: `The resource "${id}" is used nowhere.` });
  }
  return findings;
}

function checkIds(root: Element): Finding[] {
  const seen = new Set<string>();
  return findAll(root, (element) => element.attributes.id !== undefined && element.name !== 'ov:OfficeTab').flatMap(
    (element) => {
      const id = element.attributes.id ?? '';
      const findings: Finding[] = [];
      if (seen.has(id)) findings.push({ line: element.line, text: `The id "${id}" is used twice.` });
      if (id.length > LONGEST_ID)
        findings.push({ line: element.line, text: `The id "${id}" is longer than ${LONGEST_ID} characters.` });
      seen.add(id);
      return findings;
    },
  );
}

/** The text of an element in its default language and in the others. */
function wordings(element: Element): { line: number; text: string }[] {
  const overrides = element.children.map((child) => ({ line: child.line, text: child.attributes.Value ?? '' }));
  return [{ line: element.line, text: element.attributes.DefaultValue ?? '' }, ...overrides];
}

function checkLength(element: Element, longest: number, what: string): Finding[] {
  return wordings(element)
    .filter(({ text }) => text.length > longest)
    .map(({ line, text }) => ({ line, text: `${what} has ${text.length} characters; ${longest} are allowed.` }));
}

function checkLocales(element: Element, locale: string, what: string): Finding[] {
  const locales = element.children.map((child) => child.attributes.Locale ?? '');
  const repeated = locales.filter((name, index) => locales.indexOf(name) !== index);
  return [
    ...(locales.includes(locale) ? [] : [{ line: element.line, text: `${what} has no text for ${locale}.` }]),
    ...repeated.map((name) => ({ line: element.line, text: `${what} has two texts for ${name}.` })),
  ];
}

/**
 * Checks the resources: every one that is named exists, is of the right kind, and is named; identifiers are unique; texts keep to
 * their limits and exist in English too.
 */
export function checkResources(root: Element): Finding[] {
  const resources = resourcesOf(root);
  const findings = [...checkUses(root, resources), ...checkIds(root)];
  for (const [id, { element, kind }] of resources) {
    findings.push(...checkLength(element, LONGEST[kind] ?? Infinity, `The resource "${id}"`));
    if (element.name === 'bt:String') findings.push(...checkLocales(element, 'en-US', `The resource "${id}"`));
  }
  for (const element of named(root, ...Object.keys(LONGEST_TEXT))) {
    const what = `<${element.name.slice(4)}>`;
    findings.push(
      ...checkLength(element, LONGEST_TEXT[element.name] ?? Infinity, what),
      ...checkLocales(element, 'en-US', what),
    );
  }
  return findings;
}
