import { ensureInstalled } from './install.mjs';
import { stop, tool } from './project.mjs';

const MANIFEST = 'manifest.xml';

/** How the pages are served while Excel runs them: the project's own script, on the port the manifest names. */
async function devServer() {
  await ensureInstalled();
  const { getPackageJsonScript, parseNumber } = await import('office-addin-cli');
  if (!(await getPackageJsonScript('dev-server'))) stop('Run this with npm: npm run excel.');
  const port = parseNumber(process.env.npm_package_config_dev_server_port ?? '3000', 'The port must be a number.');
  return ['--dev-server', 'npm run dev-server', '--dev-server-port', String(port)];
}

/** Sideloads into Excel on this computer. */
async function desktop() {
  // The tool itself only prints a remark on other systems and reports success.
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    stop(
      'Excel runs on Windows and on the Mac only. Here use: npm run excel:web -- <address of a workbook on OneDrive>, or npm start.',
    );
  }
  return tool('office-addin-debugging', ['start', MANIFEST, 'desktop', '--app', 'excel', ...(await devServer())]);
}

/**
 * Sideloads into Excel on the web.
 *
 * @param {string | undefined} document address of a workbook on OneDrive or SharePoint
 */
async function web(document) {
  if (!document || !/^https:\/\//i.test(document)) {
    stop(
      'Which workbook? npm run excel:web -- <address of a workbook on OneDrive or SharePoint, beginning with https://>',
    );
  }
  const app = ['--app', 'excel', '--document', document];
  return tool('office-addin-debugging', ['start', MANIFEST, 'web', ...app, ...(await devServer())]);
}

const [where, document] = process.argv.slice(2);
if (where === 'desktop') process.exitCode = await desktop();
else if (where === 'web') process.exitCode = await web(document);
else process.exitCode = await tool('office-addin-debugging', ['stop', MANIFEST]);
