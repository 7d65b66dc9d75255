/**
 * The walls between the rooms of `src/`: what each may import, its own files aside. The same table stands in docs/architecture.md.
 * `host/host` is the seam itself; `host/excel`, `host/file` and `host/grid` are the places where a workbook can live.
 */
const ROOMS = {
  coverage: [],
  table: ['coverage'],
  layout: ['coverage', 'table'],
  document: ['coverage', 'table', 'words'],
  host: ['table', 'layout'],
  tasks: ['coverage', 'table', 'layout', 'document', 'host/host', 'words'],
  words: [],
  taskpane: ['tasks', 'words', 'host/host'],
  functions: ['coverage', 'words'],
  commands: ['tasks', 'words', 'host/host', 'host/excel'],
  cli: ['tasks', 'words', 'host/host', 'host/file'],
  workbench: ['taskpane', 'tasks', 'words', 'host/host', 'host/grid', 'host/file'],
};

/**
 * Rooms at the edge hand the nouns of the middle on to a person or a host: they may name the types of these rooms, whose values they
 * get from `tasks` and from their host.
 */
const NOUNS = ['table', 'layout'];
const MAY_NAME_NOUNS = ['taskpane', 'commands', 'cli', 'workbench'];

/** Files that join the rooms of a product together, and the one room more that each may name. */
const JOINTS = { 'taskpane/excel-entry.ts': 'host/excel' };

/** Packages that end in the product. Everything else stays a tool of ours. */
const PACKAGES = {
  taskpane: ['preact', '@fluentui/(tokens|svg-icons)'],
  workbench: ['preact', '@fluentui/(tokens|svg-icons)', '@univerjs/[^/]+', 'react', 'react-dom', 'rxjs'],
  'host/grid': ['@univerjs/[^/]+', 'rxjs'],
};

/** Rooms that may use what Node brings. */
const ON_NODE = ['cli', 'host/file'];

const any = (names) => names.join('|');

const roomWalls = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `walls-of-${room}`,
  comment: `src/${room} may import ${allowed.length ? allowed.join(', ') : 'nothing'} besides itself.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: `^src/(${any(Object.keys(JOINTS)).replaceAll('.', '\\.')})$` },
  to: {
    path: '^(src|test|bench|scripts)/',
    pathNot: `^src/(${any([room, ...allowed, ...(MAY_NAME_NOUNS.includes(room) ? NOUNS : [])])})(/|\\.ts$)`,
  },
}));

const nounWall = {
  name: 'nouns-by-type-only',
  comment: `src/${any(MAY_NAME_NOUNS)} may import types, not values, from ${NOUNS.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/(${any(MAY_NAME_NOUNS)})/` },
  // Addresses (A4:H20) and what a cell can hold are notation, not a decision of the table room.
  to: { path: `^src/(${any(NOUNS)})/`, pathNot: '^src/table/(area|cells)\\.ts$', dependencyTypesNot: ['type-only'] },
};

const jointWalls = Object.entries(JOINTS).map(([file, extra]) => {
  const room = file.slice(0, file.indexOf('/'));
  return {
    name: `walls-of-${file.replace(/\W+/g, '-')}`,
    comment: `src/${file} may import what src/${room} may, and src/${extra}.`,
    severity: 'error',
    from: { path: `^src/${file.replaceAll('.', '\\.')}$` },
    to: {
      path: '^(src|test|bench|scripts)/',
      pathNot: `^src/(${any([room, extra, ...ROOMS[room], ...NOUNS])})(/|\\.ts$)`,
    },
  };
});

const packageWalls = [...Object.keys(ROOMS), ...Object.keys(PACKAGES).filter((room) => room.includes('/'))].map(
  (room) => {
    const inner = Object.keys(PACKAGES).filter((other) => other.startsWith(`${room}/`));
    const allowed = PACKAGES[room] ?? [];
    return {
      name: `packages-of-${room.replace('/', '-')}`,
      comment: `src/${room} may use ${allowed.length ? allowed.join(', ') : 'no package'}.`,
      severity: 'error',
      from: { path: `^src/${room}/`, ...(inner.length && { pathNot: `^src/(${any(inner)})/` }) },
      to: { path: 'node_modules/', ...(allowed.length && { pathNot: `node_modules/(${any(allowed)})/` }) },
    };
  },
);

module.exports = {
  forbidden: [
    ...roomWalls,
    nounWall,
    ...jointWalls,
    ...packageWalls,
    {
      name: 'hosts-apart',
      comment: 'One host knows nothing of another; what they share stands in src/host itself.',
      severity: 'error',
      from: { path: '^src/host/([^/]+)/' },
      to: { path: '^src/host/[^/]+/', pathNot: '^src/host/$1/' },
    },
    {
      name: 'seam-above-hosts',
      comment: 'The seam names no host.',
      severity: 'error',
      from: { path: '^src/host/[^/]+\\.ts$' },
      to: { path: '^src/host/[^/]+/' },
    },
    {
      name: 'node-only-where-it-runs',
      comment: 'Only the command line and the file host may use what Node brings.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${any(ON_NODE)})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'every-file-in-a-room',
      comment: 'A file of src/ that stands in no known room has no walls.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${any(Object.keys(ROOMS))})/|\\.d\\.ts$` },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'no-dangling-imports', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require('node:path').join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
