/** Import rules of docs/architecture.md: each arrow of documents → catalogue → estimate → page goes one way. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(lib|app|components|scripts|prisma)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only('domain-imports-domain', '^lib/domain/', '^lib/domain/', 'Types and vocabularies know nothing else.'),
    only('liste-imports-domain', '^lib/liste/', '^lib/(liste|domain)/', 'The list on the device travels light.'),
    only('stats-imports-nothing', '^lib/stats/', '^lib/stats/', 'Numbers in, numbers out.'),
    only('odds-imports', '^lib/odds/', '^lib/(odds|domain|stats)/', 'The policy sees domain and stats.'),
    only(
      'catalogue-imports',
      '^lib/(catalogue|search)/',
      '^lib/(catalogue|search|odds|domain|stats)/',
      'They will run in a browser worker.',
    ),
    only('ingest-imports', '^lib/(db|ingest|data|demo|console)/', '^lib/', 'Never app nor components.'),
    {
      name: 'components-never-reach-the-database',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/(db|ingest)|app|prisma)/' },
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
      comment: 'domain, stats, odds, catalogue, search and liste run unchanged in a browser.',
      from: { path: '^lib/(domain|stats|odds|catalogue|search|liste)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
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
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'] },
  },
};
