import { child, type Element, type Finding, named } from './element.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

/** The requirement sets a manifest for Excel may ask for, and their versions: 1.1 up to the number given after the point. */
const REQUIREMENT_SETS: Readonly<Record<string, number>> = {
  AddinCommands: 3,
  CustomFunctionsRuntime: 4,
  DialogApi: 2,
  DialogOrigin: 1,
  ExcelApi: 20,
  ImageCoercion: 2,
  KeyboardShortcuts: 1,
  OpenBrowserWindowApi: 1,
  RibbonApi: 2,
  SharedRuntime: 2,
};

function checkRequirements(root: Element): Finding[] {
  return named(root, 'app:Set').flatMap((set): Finding[] => {
    const { Name: name = '', MinVersion: version = '1.1' } = set.attributes;
    const newest = REQUIREMENT_SETS[name];
    if (newest === undefined) return [{ line: set.line, text: `The requirement set "${name}" is not known.` }];
    const minor = Number(/^1\.([1-9]\d?)$/.exec(version)?.[1]);
    if (minor <= newest) return [];
    return [{ line: set.line, text: `${name} has no version "${version}"; its newest is 1.${newest}.` }];
  });
}

/** Checks what identifies the add-in and what it asks for: id, version, locale, permissions, hosts, requirement sets. */
export function checkIdentity(root: Element): Finding[] {
  const findings: Finding[] = [];
  const expect = (name: string, good: (text: string) => boolean, sentence: (text: string) => string) => {
    const found = child(root, name);
    if (found?.text && !good(found.text)) findings.push({ line: found.line, text: sentence(found.text) });
  };
  expect(
    'app:Id',
    (text) => GUID.test(text),
    (text) => `The Id "${text}" is not a GUID.`,
  );
  expect(
    'app:Version',
    (text) => /^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/.test(text),
    (text) => `The version "${text}" is not two to four numbers of at most five digits, beginning at 1.0.`,
  );
  expect(
    'app:ProviderName',
    (text) => text.length <= 125,
    () => 'The provider name is longer than 125 characters.',
  );
  expect(
    'app:DefaultLocale',
    (text) => /^[a-z]{2}-[A-Z]{2}$/.test(text),
    (text) => `"${text}" is not a locale such as vi-VN.`,
  );
  expect(
    'app:Permissions',
    (text) => PERMISSIONS.includes(text),
    (text) => `The permission "${text}" is not known; use one of ${PERMISSIONS.join(', ')}.`,
  );
  for (const host of named(root, 'app:Host')) {
    const name = host.attributes.Name ?? '';
    if (name !== 'Workbook')
      findings.push({ line: host.line, text: `The host "${name}" is not Excel's, which is Workbook.` });
  }
  return [...findings, ...checkRequirements(root)];
}
