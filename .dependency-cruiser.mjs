/** Import rules of docs/architecture.md: each arrow of documents → catalogue → estimate → page goes one way. */
/** Each room of `lib` with the rooms that it may import; its tests and the builders they share see everything. */
const rooms = (/** @type {Record<string, readonly string[]>} */ allowed) =>
  Object.entries(allowed).map(([room, others]) => ({
    name: `${room}-imports`,
    severity: 'error',
    from: { path: `^lib/${room}/`, pathNot: '\\.test\\.tsx?$' },
    to: {
      path: '^(lib|app|components|scripts|prisma|fixtures)/',
      pathNot: [`^lib/(${[room, ...others].join('|')})(/|\\.ts$)`, '^lib/db/generated/'],
    },
  }));

/** Folders of `components` that hold one screen; the others are shared by several. */
const SCREENS =
  'accessibilite|attente|comparer|diplome|donnees|fiabilite|formation|glossaire|methode|metier|recherche|seance|systeme|voeux';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...rooms({
      domain: [],
      stats: [],
      odds: ['domain', 'stats'],
      forecast: ['domain', 'stats', 'odds'],
      phrases: ['domain', 'odds'],
      classeur: ['domain', 'odds', 'phrases'],
      catalogue: ['domain', 'stats', 'odds', 'forecast'],
      // A release in one file, and its catalogue on the device.
      pack: ['domain', 'forecast', 'catalogue'],
      search: ['domain', 'stats', 'odds', 'phrases', 'catalogue'],
      views: ['domain', 'stats', 'odds', 'forecast', 'phrases', 'catalogue', 'search', 'seance'],
      // The contract may tell what a page tells, never the other way round.
      api: [
        'domain',
        'stats',
        'odds',
        'forecast',
        'phrases',
        'catalogue',
        'search',
        'views',
        'device',
        'server',
        'env',
      ],
      // The list on the device travels light.
      device: ['domain'],
      // A class never leaves the browser: it knows neither catalogue nor server.
      seance: ['domain', 'odds'],
      db: ['domain', 'env'],
      ingest: ['domain', 'odds', 'forecast', 'db'],
      official: ['domain', 'db', 'ingest'],
      console: ['domain', 'db', 'ingest', 'official', 'env'],
      server: ['domain', 'catalogue', 'search', 'views', 'env'],
    }),
    {
      name: 'components-never-reach-the-database',
      severity: 'error',
      from: { path: '^components/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(lib/(db|ingest|official|server)|app|prisma|scripts|fixtures)/' },
    },
    {
      name: 'screens-never-import-each-other',
      severity: 'error',
      comment: 'What two screens share stands in a folder that is no screen, and knows none.',
      from: { path: '^components/([^/]+)/' },
      to: { path: `^components/(${SCREENS})/`, pathNot: '^components/$1/' },
    },
    {
      name: 'pages-read-views-not-the-api',
      severity: 'error',
      from: { path: '^app/.*(page|layout)\\.tsx$', pathNot: '/api/' },
      to: { path: '^lib/api/' },
    },
    {
      name: 'production-needs-no-script',
      severity: 'error',
      comment: 'scripts, bench and e2e prepare, check and measure; they run beside the application, never in it.',
      from: { path: '^(app|components|lib)/', pathNot: '(\\.test\\.tsx?$|/fixtures/)' },
      to: { path: '^(scripts|bench|e2e)/' },
    },
    {
      name: 'pure-code-uses-no-node-api',
      severity: 'error',
      comment: 'They run unchanged in a browser worker.',
      from: {
        path: '^lib/(domain|stats|odds|forecast|phrases|catalogue|pack|search|views|device|seance)/',
        pathNot: '\\.test\\.tsx?$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-worker-is-an-end',
      severity: 'error',
      comment: 'It draws what the application draws; nothing of the application knows it.',
      from: { path: '^(app|components|lib)/' },
      to: { path: '^horsligne/' },
    },
    {
      name: 'the-worker-reaches-no-server',
      severity: 'error',
      from: { path: '^horsligne/' },
      to: { path: '^(lib/(db|ingest|official|env)|prisma|scripts|fixtures)', dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '(\\.test\\.tsx?$|/fixtures/)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|lib/db/generated)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
