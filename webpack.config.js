import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const here = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(here, ...parts);

/** Where the add-in is hosted while it is developed; `COVERAGE_PLANNER_URL` replaces it in the built manifest. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** The files whose comments tell Excel about the custom functions: every one that declares some. */
const FUNCTIONS = readdirSync(at('src/functions'))
  .map((file) => at('src/functions', file))
  .filter((file) => readFileSync(file, 'utf8').includes('* @customfunction '));

const FUNCTIONS_METADATA = 'functions.json';

/**
 * Lets an error in a source cell reach a custom function, so that only the result of its own row is an error. The generator of the
 * metadata cannot say so. It puts its file into every compilation, those of pages and styles included, and all must hold the same.
 */
class ErrorsReachFunctions {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('ErrorsReachFunctions', (compilation) => {
      if (!compilation.getAsset(FUNCTIONS_METADATA)) return;
      compilation.updateAsset(FUNCTIONS_METADATA, (source) => {
        const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(String(source.source())) };
        return new webpack.sources.RawSource(JSON.stringify(metadata, null, 2));
      });
    });
  }
}

/** Types are checked by `tsc`; here they are only removed, and import paths turn from `.ts` to `.js`. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // A name that is imported but not exported is a mistake, not a remark.
  parser: { exportsPresence: 'error' },
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    configFile: at('tsconfig.json'),
    compilerOptions: { noEmit: false },
  },
};

function shared(name, mode) {
  return {
    name,
    mode,
    context: here,
    resolve: { extensionAlias: { '.js': ['.js', '.ts', '.tsx'] } },
    cache: {
      type: 'filesystem',
      cacheDirectory: at('.cache', 'webpack'),
      name: `${name}-${mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url), at('tsconfig.json'), at('package-lock.json')] },
    },
    stats: 'errors-warnings',
    performance: { hints: false },
  };
}

/** The pages: the pane for Excel (with the ribbon's commands), the custom functions, and the workbench. */
function web(mode) {
  const production = mode === 'production';
  const url = (process.env.COVERAGE_PLANNER_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');
  return {
    ...shared('web', mode),
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: {
      // One bundle, because both run in the shared runtime and must see the same state.
      taskpane: [at('src/commands/commands.ts'), at('src/taskpane/excel-entry.ts')],
      // A bundle of its own: it ends in calls that exist only inside Excel.
      functions: `data:text/javascript,${encodeURIComponent(FUNCTIONS.map((file) => `import ${JSON.stringify(file)};`).join(''))}`,
      workbench: at('src/workbench/main.ts'),
    },
    output: {
      path: at('dist/web'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: 'media/[name].[hash:8][ext]',
      clean: true,
    },
    module: {
      rules: [
        typescript,
        // The build adds the calls that make the functions known to Excel; nothing imports the functions for their own sake.
        { include: FUNCTIONS, sideEffects: true },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.svg$/, type: 'asset/source' },
      ],
    },
    optimization: {
      minimize: production,
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          terserOptions: { ecma: 2022, module: true, compress: { passes: 2 } },
        }),
        new CssMinimizerPlugin(),
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].[contenthash:8].css' }),
      new CustomFunctionsMetadataPlugin({ output: FUNCTIONS_METADATA, input: FUNCTIONS }),
      new ErrorsReachFunctions(),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: at('src/taskpane/taskpane.html'),
        chunks: ['taskpane', 'functions'],
        chunksSortMode: 'manual',
      }),
      new HtmlPlugin({ filename: 'index.html', template: at('src/workbench/index.html'), chunks: ['workbench'] }),
      new CopyPlugin({
        patterns: [
          { from: at('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
          { from: at('assets/samples/*.xlsx'), to: 'assets/samples/[name][ext]' },
          {
            from: at('manifest.xml'),
            to: 'manifest.xml',
            transform: (xml) => xml.toString('utf8').replaceAll(DEVELOPMENT_URL, url),
          },
        ],
      }),
    ],
    devServer: {
      host: 'localhost',
      port: 3000,
      hot: false,
      client: { overlay: false },
      static: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
  };
}

/** The command line: one file for Node, and one for the threads that read many files, with nothing to install beside them. */
function cli(mode) {
  return {
    ...shared('cli', mode),
    target: 'node20',
    devtool: false,
    entry: { 'coverage-planner': at('src/cli/main.ts') },
    experiments: { outputModule: true },
    output: {
      path: at('dist/cli'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      module: true,
      chunkFormat: 'module',
      clean: true,
    },
    module: { rules: [typescript], parser: { javascript: { worker: ['Worker from node:worker_threads'] } } },
    optimization: { minimize: false },
  };
}

/**
 * `webpack --config-name web` or `cli` builds one of the two.
 *
 * @param argv webpack's own options; `mode` is `production` unless given
 */
export default async function configuration(_env, argv) {
  const mode = argv.mode ?? 'production';
  const pages = web(mode);
  if (process.env.WEBPACK_SERVE) {
    // Loaded only here: it touches the machine's certificate store.
    const certificates = await import('office-addin-dev-certs');
    pages.devServer.server = { type: 'https', options: await certificates.getHttpsServerOptions() };
    return pages;
  }
  return [pages, cli(mode)];
}
