import { MARKS_NAMESPACE, marksFromXml, marksToXml } from '../../layout/mark.ts';
import type { Mark } from '../../layout/plan.ts';

/** A question for our marks, asked within a batch and answered after it. */
export interface MarksAsked {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly only: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Our marks as they stand in the workbook. */
export interface Marks {
  readonly marks: readonly Mark[];
  /** The text they came from; `null` when the workbook has no part of ours. */
  readonly xml: string | null;
  /** Identifiers of our parts: more than one when two people wrote at once. */
  readonly parts: readonly string[];
}

/**
 * Asks for our marks in the running batch.
 *
 * @example const asked = askMarks(context); await context.sync(); const { marks } = await answerMarks(context, asked);
 */
export function askMarks(context: Excel.RequestContext): MarksAsked {
  const parts = context.workbook.customXmlParts.getByNamespace(MARKS_NAMESPACE);
  parts.load('items/id');
  const only = parts.getOnlyItemOrNullObject();
  return { parts, only, xml: only.getXml() };
}

/**
 * The marks that were asked for. Only when two parts of ours exist, which takes two people writing at once, another round trip reads them.
 *
 * @returns no marks when the workbook has no part of ours or it cannot be read
 */
export async function answerMarks(context: Excel.RequestContext, asked: MarksAsked): Promise<Marks> {
  const parts = asked.parts.items.map((part) => part.id);
  if (parts.length === 0) return { marks: [], xml: null, parts };
  if (parts.length === 1) return { marks: marksFromXml(asked.xml.value), xml: asked.xml.value, parts };
  const all = asked.parts.items.map((part) => part.getXml());
  await context.sync();
  const marks = all.flatMap((text) => marksFromXml(text.value));
  return { marks, xml: marksToXml(marks), parts };
}

/**
 * Stores marks in the running batch: in our part when there is one, else in a new one. Further parts of ours are removed.
 *
 * @param marks every mark of the workbook; none removes the part
 */
export function storeMarks(context: Excel.RequestContext, now: Marks, marks: readonly Mark[]): void {
  const [first, ...others] = now.parts;
  const parts = context.workbook.customXmlParts;
  const ours = parts.getByNamespace(MARKS_NAMESPACE);
  for (const id of others) ours.getItem(id).delete();
  if (first === undefined) {
    if (marks.length > 0) parts.add(marksToXml(marks));
  } else if (marks.length === 0) ours.getItem(first).delete();
  else ours.getItem(first).setXml(marksToXml(marks));
}
