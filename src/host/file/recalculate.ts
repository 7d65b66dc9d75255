import { type Edit, insertion } from './edits.ts';
import { EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/** What stands before `calcPr` in a workbook part, in schema order. */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'] as const;

/**
 * The changes to a workbook part that make Excel calculate every formula when it opens the file.
 *
 * @param xml the part in UTF-8
 * @param part its name, for problems
 * @example applyEdits(xml, recalculationEdits(xml, 'xl/workbook.xml')) // … <calcPr fullCalcOnLoad="1"/> …
 */
export function recalculationEdits(xml: Uint8Array, part: string): readonly Edit[] {
  const tokens = new XmlTokens(xml, part);
  let [place, prefix] = [-1, ''];
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind !== OPEN && kind !== EMPTY) continue;
    if (tokens.is('calcPr')) {
      const known = [...tokens.attributes()].find(({ name }) => name === 'fullCalcOnLoad');
      if (known) return [{ from: known.from, to: known.to, put: '1' }];
      const end = tokens.stop - (kind === EMPTY ? 2 : 1);
      return [insertion(end, ' fullCalcOnLoad="1"')];
    }
    if (BEFORE.some((name) => tokens.is(name))) {
      prefix = tokens.prefix();
      tokens.skip();
      place = tokens.stop;
    }
  }
  return place < 0 ? [] : [insertion(place, `<${prefix}calcPr fullCalcOnLoad="1"/>`)];
}
