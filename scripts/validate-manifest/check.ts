import { checkWhereThingsRun } from './addresses.ts';
import { type Finding, parseManifest } from './element.ts';
import { checkFiles, type ProjectFiles } from './files.ts';
import { checkIdentity } from './identity.ts';
import { checkResources } from './resources.ts';
import { checkShape } from './shape.ts';

/**
 * Checks a manifest without asking any server.
 *
 * @param xml the manifest's text
 * @param files what the manifest refers to in the project
 * @returns what is wrong, first line first; empty when nothing is
 * @example checkManifest('<OfficeApp/>', files)[0] // { line: 1, text: '<OfficeApp> is not known here, or …' }
 */
export function checkManifest(xml: string, files: ProjectFiles): Finding[] {
  const parsed = parseManifest(xml);
  if ('finding' in parsed) return [parsed.finding];
  const { root } = parsed;
  const checks = [checkShape, checkIdentity, checkResources, checkWhereThingsRun];
  const findings = [...checks.flatMap((check) => check(root)), ...checkFiles(root, files)];
  return findings.sort((a, b) => a.line - b.line);
}
