/** The rooms of src/README.md: imports point one way, and only src/system touches the machine. */

/** From the ground up; a room may import what stands before it, with the exceptions below. */
const rooms = [
  'pdf-file',
  'model',
  'words',
  'report',
  'citations',
  'records',
  'system',
  'theme',
  'markup',
  'formulas',
  'transforms',
  'manuscript',
  'editions',
  'checks',
  'evidence',
  'deposit',
  'catalogue',
  'prepress',
  'editions.ts',
  'projects',
  'plugin.ts',
  'plugins',
  'session',
  'publication.ts',
  'session.ts',
  'publish.ts',
  'preview',
  'workshop',
  'language-server',
  'commands',
  'cli.ts',
];

/** Pure rooms: they may import these only. */
const narrow = {
  'pdf-file': ['pdf-file'],
  model: ['model'],
  words: ['model', 'words'],
  report: ['model', 'report'],
  citations: ['model', 'report', 'citations'],
  records: ['model', 'report', 'records'],
  evidence: ['model', 'report', 'theme', 'editions', 'evidence'],
  deposit: ['model', 'report', 'records', 'checks', 'deposit'],
  catalogue: ['model', 'report', 'records', 'system', 'markup', 'theme', 'editions', 'catalogue'],
  system: ['model', 'report', 'system', 'editions'],
  theme: ['model', 'report', 'system', 'markup', 'theme'],
  markup: ['model', 'report', 'markup'],
  formulas: ['model', 'report', 'markup', 'formulas'],
  transforms: ['model', 'report', 'citations', 'markup', 'formulas', 'transforms'],
  manuscript: [
    'model',
    'words',
    'report',
    'citations',
    'system',
    'markup',
    'formulas',
    'transforms',
    'manuscript',
    'theme',
  ],
  projects: ['model', 'report', 'system', 'manuscript', 'projects'],
  prepress: ['pdf-file', 'model', 'report', 'editions', 'prepress'],
  'cli.ts': ['commands', 'report', 'model', 'cli.ts'],
};

const pathOf = (names) =>
  `^src/(?:${names.map((name) => name.replace('.', '\\.') + (name.endsWith('.ts') ? '$' : '/')).join('|')})`;

/** Each room has one face, and nobody reaches past it. */
const faces = rooms
  .filter((room) => !room.endsWith('.ts') && room !== 'commands')
  .map((room) => ({
    name: `${room}-by-its-face`,
    comment: `src/${room} is known by its index.ts`,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/${room}/` },
    to: { path: `^src/${room}/`, pathNot: `^src/${room}/index\\.ts$` },
  }));

const oneWay = rooms.map((room, index) => ({
  name: `rooms-${room.replace('.ts', '')}`,
  comment: `src/${room} may not import what stands above it (see src/README.md)`,
  severity: 'error',
  from: { path: pathOf([room]) },
  to: { path: '^src/', pathNot: pathOf(narrow[room] ?? rooms.slice(0, index + 1)) },
}));

/** The rooms of the reader, from the ground up; read.ts and finish.ts stand on all of them. */
const readerRooms = ['config', 'bibliography', 'text', 'plan', 'sections', 'pictures'];

/** What each may import besides itself: config knows nobody, pictures no texts. */
const readerBelow = {
  config: [],
  bibliography: ['config'],
  text: ['config'],
  plan: ['config', 'text'],
  sections: ['config', 'text', 'plan'],
  pictures: ['config'],
};

const readerOneWay = readerRooms.map((room) => ({
  name: `reader-${room}`,
  comment: `src/manuscript/${room} may import no room of the reader but ${readerBelow[room].join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/manuscript/${room}/` },
  to: { path: '^src/manuscript/', pathNot: `^src/manuscript/(?:${[room, ...readerBelow[room]].join('|')})/` },
}));

const machine =
  '^(?:node:)?(?:fs|fs/promises|child_process|net|http|https|http2|dns|dns/promises|tls|dgram|os|worker_threads|cluster)$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    ...readerOneWay,
    {
      name: 'reader-faces',
      comment: 'A room of the reader is known by its index.ts',
      severity: 'error',
      from: { path: '^src/manuscript/([^/]+)' },
      to: { path: '^src/manuscript/[^/]+/', pathNot: '^src/manuscript/(?:$1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'only-system-touches-the-machine',
      comment: 'Files, processes, network and browser are behind src/system',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:system/|start\\.js$)' },
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
      name: 'only-the-queue-knows-bullmq',
      comment: 'What works with it knows tasks and workers',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/system/queue/' },
      to: { path: 'node_modules/(?:bullmq|ioredis)/' },
    },
    {
      name: 'only-the-store-knows-s3',
      comment: 'What works with it knows addresses and bytes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/system/store/' },
      to: { path: 'node_modules/aws4fetch/' },
    },
    ...faces,
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
    {
      name: 'in-page-knows-only-the-document',
      comment: 'It runs in the browser: beside itself it knows types, and the arithmetic of the make-up',
      severity: 'error',
      from: { path: '^src/editions/pdf/in-page/' },
      to: {
        pathNot: '^src/editions/pdf/(?:in-page/|make-up/places\\.ts$)',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'preview-page-knows-only-the-document',
      comment: 'It runs in the page of a preview: beside itself it knows types, and PDF.js, which is bundled with it',
      severity: 'error',
      from: { path: '^src/preview/in-page/' },
      to: {
        pathNot: '^src/preview/in-page/|node_modules/pdfjs-dist/',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'plans-are-pure',
      comment: 'A plan knows numbers only, nothing of the browser and of books',
      severity: 'error',
      from: { path: '^src/editions/pdf/make-up/plan/' },
      to: { pathNot: '^src/editions/pdf/make-up/(?:plan/|measured\\.ts$|closing-up\\.ts$)' },
    },
    {
      name: 'make-up-has-one-face',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/editions/pdf/(?:make-up|in-page)/' },
      to: { path: '^src/editions/pdf/make-up/', pathNot: '^src/editions/pdf/make-up/index\\.ts$' },
    },
    { name: 'no-tests-in-sources', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    {
      name: 'no-dev-dependencies-in-sources',
      comment:
        'Puppeteer is in the bundle, since its package wants to download a browser when it is installed; in a clone, rolldown bundles what is put into the browser (PDF.js among it), and a package carries that',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '.',
        pathNot: '^node_modules/(?:puppeteer|puppeteer-core|bullmq|ioredis|bwip-js|rolldown|tsx|pdfjs-dist)/',
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
      },
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
