import type { PlannedRule } from '../../layout/plan.ts';
import { areaName } from '../../table/area.ts';
import { type Edit, insertion } from './edits.ts';
import { type FoundFormat, X14_FORMATS, X14_ID, findExtension, findFormats } from './found-rules.ts';
import { placeFor } from './sheet-order.ts';
import type { SheetPart } from './sheet-part.ts';
import type { StyleWriter } from './style-writer.ts';
import { xmlEscape } from './xml-text.ts';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const LAST_PRIORITY = 2_147_483_647;

/** An id for a data bar and its counterpart: made from what the rule is, so that the same write gives the same file. */
function barId(seed: string, taken: ReadonlySet<string>): string {
  for (let turn = 0; ; turn++) {
    let hex = '';
    for (let word = 0; word < 4; word++) {
      let hash = 0x811c9dc5 ^ (word * 0x9e3779b9);
      for (const letter of `${turn}|${word}|${seed}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      hex += (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
    }
    const id = `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
    if (!taken.has(id)) return id;
  }
}

/** The edits that take rules out; an element left without rules goes too. */
function removals(formats: readonly FoundFormat[], goes: (rule: FoundFormat['rules'][number]) => boolean): Edit[] {
  const edits: Edit[] = [];
  for (const format of formats) {
    const gone = format.rules.filter(goes);
    if (gone.length === 0) continue;
    const spans = gone.length === format.rules.length ? [format] : gone;
    edits.push(...spans.map(({ from, to }) => ({ from, to, put: '' })));
  }
  return edits;
}

interface NewRules {
  readonly formats: string;
  /** `x14:conditionalFormatting` elements. */
  readonly extension: string;
}

function newRules(
  rules: readonly PlannedRule[],
  sheet: SheetPart,
  first: number,
  taken: Set<string>,
  styles: StyleWriter,
): NewRules {
  const p = sheet.prefix;
  const byArea = new Map<string, string>();
  let extension = '';
  rules.forEach((rule, n) => {
    const area = areaName(rule.area);
    const priority = Math.min(first + n, LAST_PRIORITY);
    let xml: string;
    if (rule.kind === 'formula') {
      const stop = rule.stop ? ' stopIfTrue="1"' : '';
      const formula = xmlEscape(rule.formula.replace(/^=/, ''));
      xml = `<${p}cfRule type="expression" dxfId="${styles.ruleLook(rule.look)}" priority="${priority}"${stop}><${p}formula>${formula}</${p}formula></${p}cfRule>`;
    } else {
      const id = barId(`${sheet.part}|${area}|${rule.color}`, taken);
      taken.add(id);
      xml =
        `<${p}cfRule type="dataBar" priority="${priority}"><${p}dataBar><${p}cfvo type="num" val="0"/><${p}cfvo type="max"/>` +
        `<${p}color rgb="FF${rule.color}"/></${p}dataBar><${p}extLst><${p}ext xmlns:x14="${X14}" uri="${X14_ID}">` +
        `<x14:id>${id}</x14:id></${p}ext></${p}extLst></${p}cfRule>`;
      extension +=
        `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}">` +
        `<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/>` +
        `<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${area}</xm:sqref></x14:conditionalFormatting>`;
    }
    byArea.set(area, (byArea.get(area) ?? '') + xml);
  });
  const formats = [...byArea].map(
    ([area, xml]) => `<${p}conditionalFormatting sqref="${area}">${xml}</${p}conditionalFormatting>`,
  );
  return { formats: formats.join(''), extension };
}

/**
 * Adds and removes conditional formats. New ones come after all others, so what the sheet shows already keeps its precedence.
 * A data bar is written twice, as Excel does: the plain form, and the 2010 form that starts at zero, in the extension list.
 *
 * @param rules what to add, the most important first
 * @param removeKeys keys (`ruleKey`) of those to remove; others are never touched
 * @param styles takes the looks of new rules
 */
export function ruleEdits(
  sheet: SheetPart,
  rules: readonly PlannedRule[],
  removeKeys: readonly string[],
  styles: StyleWriter,
): Edit[] {
  if (rules.length === 0 && removeKeys.length === 0) return [];
  const list = sheet.children.find((child) => child.name === 'extLst');
  const present = findFormats(sheet);
  const extended = findExtension(sheet, list);
  const all = [...present, ...(extended?.formats ?? [])].flatMap((format) => format.rules);
  const keys = new Set(removeKeys);
  const gone = all.filter((rule) => rule.key !== '' && keys.has(rule.key));
  const goneIds = new Set(gone.map((rule) => rule.extension).filter((id) => id !== ''));
  const stays = all.filter((rule) => !gone.includes(rule) && !goneIds.has(rule.extension));
  const first = stays.reduce((most, rule) => Math.max(most, rule.priority), 0) + 1;
  const fresh = newRules(rules, sheet, first, new Set(stays.map((rule) => rule.extension)), styles);
  const edits = removals(present, (rule) => gone.includes(rule));
  if (fresh.formats) edits.push(insertion(placeFor(sheet, 'conditionalFormatting'), fresh.formats));

  const p = sheet.prefix;
  const wrapped = `<${p}ext xmlns:x14="${X14}" uri="${X14_FORMATS}"><x14:conditionalFormattings>${fresh.extension}</x14:conditionalFormattings></${p}ext>`;
  if (extended && list) {
    const inner = removals(extended.formats, (rule) => goneIds.has(rule.extension));
    const emptied =
      inner.length === extended.formats.length && inner.every((edit, n) => edit.from === extended.formats[n]?.from);
    if (emptied && fresh.extension === '') {
      const { from, to } = extended.alone ? list : extended;
      if (inner.length > 0) edits.push({ from, to, put: '' });
    } else if (fresh.extension !== '' && extended.addAt === undefined) {
      edits.push({ from: extended.from, to: extended.to, put: wrapped });
    } else
      edits.push(
        ...inner,
        ...(fresh.extension === '' ? [] : [insertion(extended.addAt ?? extended.to, fresh.extension)]),
      );
  } else if (fresh.extension !== '') {
    if (list && list.openTo < list.to) edits.push(insertion(list.openTo, wrapped));
    else {
      const put = `<${p}extLst>${wrapped}</${p}extLst>`;
      edits.push(list ? { from: list.from, to: list.to, put } : insertion(placeFor(sheet, 'extLst'), put));
    }
  }
  return edits;
}
