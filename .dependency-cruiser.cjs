/** The rooms of src/README.md: imports point one way, and only src/system touches the machine. */

/** From the ground up; a room may import what stands before it, with the exceptions below. */
const rooms = [
  'model',
  'report',
  'system',
  'theme',
  'markup',
  'transforms',
  'manuscript',
  'editions',
  'checks',
  'prepress',
  'publish.ts',
  'commands',
  'cli.ts',
];

/** Pure rooms: they may import these only. */
const narrow = {
  model: ['model'],
  report: ['model', 'report'],
  system: ['model', 'report', 'system', 'editions/edition.ts'],
  theme: ['model', 'report', 'system', 'theme', 'markup/css.ts'],
  markup: ['model', 'report', 'markup'],
  transforms: ['model', 'report', 'markup', 'transforms'],
  manuscript: ['model', 'report', 'system', 'markup', 'transforms', 'manuscript', 'theme'],
  prepress: ['model', 'report', 'editions', 'prepress'],
  'cli.ts': ['commands', 'report', 'model', 'cli.ts'],
};

const pathOf = (names) =>
  `^src/(?:${names.map((name) => name.replace('.', '\\.') + (name.endsWith('.ts') ? '$' : '/')).join('|')})`;

const oneWay = rooms.map((room, index) => ({
  name: `rooms-${room.replace('.ts', '')}`,
  comment: `src/${room} may not import what stands above it (see src/README.md)`,
  severity: 'error',
  from: { path: pathOf([room]) },
  to: { path: '^src/', pathNot: pathOf(narrow[room] ?? rooms.slice(0, index + 1)) },
}));

const machine =
  '^(?:node:)?(?:fs|fs/promises|child_process|net|http|https|http2|dns|dns/promises|tls|dgram|os|worker_threads|cluster)$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'only-system-touches-the-machine',
      comment: 'Files, processes, network and browser are behind src/system',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/system/' },
      to: { path: machine },
    },
    {
      name: 'only-system-runs-the-browser',
      comment: 'Elsewhere puppeteer is known by its types alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/system/' },
      to: {
        path: 'node_modules/(?:puppeteer|puppeteer-core|@sparticuz/chromium)/',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' }, to: {} },
    {
      name: 'editions-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/editions/([^/]+)/' },
      to: { path: '^src/editions/[^/]+/', pathNot: '^src/editions/(?:$1|cover|accessibility)/' },
    },
    { name: 'no-tests-in-sources', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    {
      name: 'no-dev-dependencies-in-sources',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
