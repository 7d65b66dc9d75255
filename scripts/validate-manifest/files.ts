import { child, type Element, type Finding, named } from './element.ts';
import { resourcesOf } from './resources.ts';

/** What the check needs to see of the project besides the manifest. */
export interface ProjectFiles {
  /** A file's bytes by its path in the project, such as `assets/icons/icon-16.png`; `undefined` when there is none. */
  bytes(path: string): Uint8Array | undefined;
  /** The text of the sources that register ribbon commands. */
  readonly commands: string;
}

/** Sizes without which Excel shows no icon on some screens. */
const NEEDED_SIZES = ['16', '32', '80'];

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Width and height of a PNG picture, from its header.
 *
 * @returns pixels; `undefined` when the bytes are no PNG
 */
function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24 || PNG.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The folder in which the pages are hosted, ending in a slash; the pane's page tells. */
function homeOf(root: Element): string {
  const pane = child(child(root, 'app:DefaultSettings'), 'app:SourceLocation')?.attributes.DefaultValue ?? '';
  return URL.canParse(pane) ? new URL('.', pane).href : '';
}

interface Picture {
  readonly element: Element;
  readonly address: string;
  /** Pixels on each side. */
  readonly side: number;
}

function checkPicture({ element, address, side }: Picture, home: string, files: ProjectFiles): Finding[] {
  if (!URL.canParse(address)) return [];
  const path = address.startsWith(home) ? address.slice(home.length) : new URL(address).pathname.slice(1);
  const bytes = files.bytes(path);
  if (!bytes) return [{ line: element.line, text: `The picture ${path} does not exist.` }];
  const size = pngSize(bytes);
  if (!size) return [{ line: element.line, text: `${path} is not a PNG picture.` }];
  if (size.width === side && size.height === side) return [];
  return [{ line: element.line, text: `${path} has ${size.width} × ${size.height} pixels, not ${side} × ${side}.` }];
}

function checkIcons(root: Element, files: ProjectFiles): Finding[] {
  const findings: Finding[] = [];
  const home = homeOf(root);
  for (const [name, side] of [
    ['app:IconUrl', 32],
    ['app:HighResolutionIconUrl', 64],
  ] as const) {
    const element = child(root, name);
    const address = element?.attributes.DefaultValue;
    if (element && address) findings.push(...checkPicture({ element, address, side }, home, files));
  }
  const resources = resourcesOf(root);
  for (const icon of named(root, 'ov:Icon')) {
    const sizes = icon.children.map((image) => image.attributes.size);
    const missing = NEEDED_SIZES.filter((size) => !sizes.includes(size));
    if (missing.length > 0) findings.push({ line: icon.line, text: `The icon lacks the size ${missing.join(', ')}.` });
    for (const image of icon.children) {
      const resource = resources.get(image.attributes.resid ?? '')?.element;
      const address = resource?.attributes.DefaultValue;
      const side = Number(image.attributes.size);
      if (address) findings.push(...checkPicture({ element: image, address, side }, home, files));
    }
  }
  return findings;
}

function checkCommands(root: Element, files: ProjectFiles): Finding[] {
  const registered = new Set(
    Array.from(files.commands.matchAll(/\.associate\(\s*['"]([^'"]+)['"]/g), (match) => match[1]),
  );
  return named(root, 'ov:FunctionName')
    .filter((element) => !registered.has(element.text))
    .map((element) => ({
      line: element.line,
      text: `No ribbon command is registered as "${element.text}" in src/commands.`,
    }));
}

/** Checks the manifest against the project's files: pictures exist in their sizes, and the ribbon's commands are registered. */
export function checkFiles(root: Element, files: ProjectFiles): Finding[] {
  return [...checkIcons(root, files), ...checkCommands(root, files)];
}
