import { flowOf, indicatorNamed } from './flow-names.ts';
import type { HeaderCell } from '../header/header-grid.ts';
import type { Label } from '../header/header-label.ts';
import type { HeaderPath } from '../header/header-paths.ts';

/** The indicator with the header cell that names it, and the parent that narrows the name. */
interface NamedIndicator {
  readonly indicator: string;
  readonly title: string;
  readonly by?: HeaderCell;
  readonly parentOfName?: HeaderCell;
}

/**
 * The indicator of a column: the lowest header cell that names one, together with a parent that narrows it ("TN" under BHXH, "BHYT"
 * under "Số thu").
 *
 * @param whole the column before "Trong đó", when the column is a part of it
 * @returns the name of a parent that none of our words is in, when no cell names an indicator; `''` when nothing does
 * @example indicatorOf(path, undefined).indicator // 'BHXH_TN'
 */
export function indicatorOf(path: HeaderPath, whole: { readonly indicator: string } | undefined): NamedIndicator {
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const by = path[index];
    if (!by) continue;
    const { label } = by;
    const title = label.meaning === undefined && (path.length > 1 || label.when === undefined) ? label.text : '';
    if (label.mixed) return { indicator: label.name ?? label.text, title: label.name ?? title, by };
    const above = path.slice(0, index);
    const narrowing = above.find((cell) => label.under && cell.label.indicator === label.under.parent);
    if (label.under && narrowing) {
      const { code } = label.under;
      return { indicator: code, title: `${narrowing.label.text} ${label.text}`, by, parentOfName: narrowing };
    }
    if (label.under && whole?.indicator === label.under.parent) return { indicator: label.under.code, title, by };
    if (label.indicator) return flowIn(above, by) ?? { indicator: label.indicator, title, by };
  }
  const by = path.find(({ area, label }) => area.right > area.left && isName(label));
  return by ? { indicator: by.label.text, title: by.label.text, by } : { indicator: '', title: '' };
}

/** "Số thu" over "BHYT" or under it, "BHYT" over "Nợ": together they name what comes in, or what is owed. */
function flowIn(above: HeaderPath, by: HeaderCell): NamedIndicator | undefined {
  const parentOfName = above.findLast(({ label }) => label.indicator !== undefined);
  const codes = [parentOfName?.label.indicator, by.label.indicator].filter((code) => code !== undefined);
  const name = indicatorNamed(codes);
  if (!parentOfName || name === undefined || name === by.label.indicator) return undefined;
  return { indicator: name, title: flowOf(name) ? name : '', by, parentOfName };
}

/** A parent header that is none of our words names an indicator of its own ("Hộ nghèo", "Khối doanh nghiệp"). */
function isName(label: Label): boolean {
  return label.plainName && label.when === undefined;
}
