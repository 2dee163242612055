import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** Headers of every response, static files included. The content policy needs a nonce: see proxy.ts. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** Of everything but the cards that other sites hold in a frame (app/embarquer). */
const UNFRAMED_HEADERS = [
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // For who has no proxy in front; docs/deploy/nginx.conf asks for plain answers and compresses them itself.
  compress: true,
  reactStrictMode: true,
  // Types are checked once, by `npm run check`: a build is for who starts the application.
  typescript: { ignoreBuildErrors: true },
  // Title and description in the head for everyone, not for some programs alone: one page an address, that a proxy may keep.
  htmlLimitedBots: /.*/,
  // What is to be loaded early is said in the page, where the proxy puts the nonce right, and not in a header.
  reactMaxHeadersLength: 0,
  agentRules: false,
  // Criteria stand in query strings: no log keeps them (lib/server/journal.ts logs the path alone).
  logging: { incomingRequests: false },
  // Part of every ETag: a new build may say the same data otherwise.
  env: { ROSE_BUILD: `${version}-${Date.now().toString(36)}` },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    '@libsql/client',
    'libsql',
    'pg',
    'pino',
    // One registry for the server and the pages.
    'prom-client',
  ],
  // The tables of a formation were a page of their own. Fragments follow by themselves.
  redirects: async () => [
    { source: '/formation/:code/lignes', destination: '/formation/:code/chiffres', permanent: true },
  ],
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/((?!embarquer/).*)', headers: UNFRAMED_HEADERS },
    { source: '/embarquer/:code', headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] },
    {
      // The service worker: asked for again each time, and fetches from this site alone.
      source: '/sw.js',
      headers: [
        { key: 'Cache-Control', value: 'no-cache' },
        { key: 'Content-Security-Policy', value: "default-src 'none'; connect-src 'self'" },
      ],
    },
  ],
};
