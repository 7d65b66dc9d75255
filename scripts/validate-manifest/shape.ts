import type { Element, Finding } from './element.ts';
import { type Form, GRAMMAR } from './grammar.ts';

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The form of an element in its parent; by `xsi:type` where the grammar tells types apart. */
function formOf(element: Element, parent: string): Form | Finding {
  const inParent = GRAMMAR[`${element.name} in ${parent}`];
  if (inParent) return inParent;
  const typed = Object.keys(GRAMMAR).filter((key) => key.startsWith(`${element.name}(`));
  if (typed.length === 0) {
    const text = `<${local(element.name)}> is not known here, or stands in the wrong namespace.`;
    return GRAMMAR[element.name] ?? { line: element.line, text };
  }
  const type = element.attributes['xsi:type'];
  const allowed = typed.map((key) => key.slice(key.indexOf('(') + 1, -1));
  const text = `<${local(element.name)}> has the xsi:type "${type ?? ''}"; it must be ${allowed.join(' or ')}.`;
  return GRAMMAR[`${element.name}(${type ?? ''})`] ?? { line: element.line, text };
}

/** Checks that children stand in the form's order and as often as they may. */
function checkChildren(element: Element, form: Form): Finding[] {
  const findings: Finding[] = [];
  const order = (form.children ?? []).map(([name]) => name);
  let furthest = 0;
  for (const child of element.children) {
    const place = order.indexOf(child.name);
    if (place < 0) {
      findings.push({ line: child.line, text: `<${local(child.name)}> does not belong in <${local(element.name)}>.` });
    } else if (place < furthest) {
      const before = local(order[furthest] ?? '');
      findings.push({ line: child.line, text: `<${local(child.name)}> must stand before <${before}>.` });
    } else furthest = place;
  }
  for (const [name, times] of form.children ?? []) {
    const count = element.children.filter((child) => child.name === name).length;
    const missing = (times === 'one' || times === 'some') && count === 0;
    const repeated = (times === 'one' || times === 'optional') && count > 1;
    if (missing) findings.push({ line: element.line, text: `<${local(element.name)}> lacks <${local(name)}>.` });
    if (repeated)
      findings.push({ line: element.line, text: `<${local(element.name)}> holds <${local(name)}> more than once.` });
  }
  return findings;
}

function checkAttributes(element: Element, form: Form): Finding[] {
  const required = form.attributes ?? [];
  const known = new Set([...required, ...(form.optional ?? []), 'xsi:type', 'xmlns']);
  const missing = required.filter((name) => !element.attributes[name]?.trim());
  const unknown = Object.keys(element.attributes).filter((name) => !known.has(name) && !name.startsWith('xmlns:'));
  return [
    ...missing.map((name) => ({
      line: element.line,
      text: `<${local(element.name)}> lacks the attribute ${name}, or it is empty.`,
    })),
    ...unknown.map((name) => ({
      line: element.line,
      text: `<${local(element.name)}> has an unknown attribute ${name}.`,
    })),
  ];
}

/**
 * Checks which elements stand where, in which order, with which attributes.
 *
 * @param element the manifest's root (or, further in, any element)
 * @param parent name of the element around it; empty for the root
 */
export function checkShape(element: Element, parent = ''): Finding[] {
  const form = formOf(element, parent);
  if ('line' in form) return [form];
  const empty = form.text && !element.text ? [{ line: element.line, text: `<${local(element.name)}> is empty.` }] : [];
  // What does not belong here is reported once, by its parent, and not looked into.
  const expected = new Set(form.children?.map(([name]) => name));
  const within = element.children.filter((child) => expected.has(child.name));
  return [
    ...empty,
    ...checkAttributes(element, form),
    ...checkChildren(element, form),
    ...within.flatMap((child) => checkShape(child, element.name)),
  ];
}
