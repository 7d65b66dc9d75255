import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { inProject } from '../project.mjs';

/** Ribbon (16, 32, 80), store listing (64, 128). */
const SIZES = [16, 32, 64, 80, 128];

/** Draws `icon.svg` as PNG files with transparent corners into `assets/icons`. */
const svg = await readFile(inProject('scripts', 'icons', 'icon.svg'), 'utf8');
const folder = inProject('assets', 'icons');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(inProject('assets', 'icons', `icon-${size}.png`), picture);
}
await browser.close();
