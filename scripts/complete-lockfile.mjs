#!/usr/bin/env node
/**
 * `package-lock.json` must name the native packages of every platform, or `npm ci` refuses it (« Missing: … from lock
 * file ») and a colleague on another system gets no binary. npm leaves out those that its registry did not serve when the
 * lock was written; this adds them from what their parents declare.
 *
 *   node scripts/complete-lockfile.mjs          completes the file
 *   node scripts/complete-lockfile.mjs --check  changes nothing, fails when something is missing
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = new Set([
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]);
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);

/** Platform limits that a native package's name announces: « @scope/tool-linux-x64-musl ». */
function platformOf(name) {
  const parts = name.slice(name.indexOf('/') + 1).split('-');
  const os = parts.find((part) => systems.has(part));
  const cpu = parts.find((part) => processors.has(part));
  const libc =
    os !== 'linux' ? undefined : parts.includes('musl') ? 'musl' : parts.includes('gnu') ? 'glibc' : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = new Map();
for (const [location, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const exact = /^\d+\.\d+\.\d+/.test(version);
    const resolvable = lock.packages[`node_modules/${name}`] ?? lock.packages[`${location}/node_modules/${name}`];
    if (!exact || resolvable) continue;
    missing.set(`node_modules/${name}`, {
      version,
      ...(parent.dev && { dev: true }),
      optional: true,
      ...platformOf(name),
    });
  }
}

if (process.argv.includes('--check')) {
  if (missing.size > 0) {
    console.error(`${file}: ${missing.size} optional packages are missing. Run: npm run lock`);
    process.exit(1);
  }
} else if (missing.size > 0) {
  const packages = { ...lock.packages, ...Object.fromEntries(missing) };
  lock.packages = Object.fromEntries(
    Object.keys(packages)
      .sort()
      .map((key) => [key, packages[key]]),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${file}: ${missing.size} optional packages added.`);
}
