// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianInstall } from './debian.mjs';

/**
 * @typedef {{ executablePath: string, origine: 'CHROMIUM_PATH' | 'playwright' | 'systeme' }} Chromium
 * @typedef {{ env: import('./launch/command.mjs').Env, platform: NodeJS.Platform, works(path: string): boolean, playwrightPath(): string | null }} Machine
 */

/** The headless shell first: the whole browser loads its own windows beside the page, on a processor that the page is timed on. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where installers put a browser that is not on the PATH. */
const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: [
    '/usr/lib/chromium/chromium-headless-shell',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ],
};

/**
 * Candidates of the system, the most likely first.
 * @param {Pick<Machine, 'env' | 'platform'>} machine
 * @returns {string[]}
 */
function systemCandidates({ env, platform }) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, `${name}${suffix}`)));
  const byName = NAMES.flatMap((name) => onPath.filter((path) => path.endsWith(`${name}${suffix}`)));
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((path) => path !== undefined);
  const places =
    platform === 'win32'
      ? roots.flatMap((root) => PLACES.win32.map((path) => `${root}\\${path}`))
      : PLACES[platform === 'darwin' ? 'darwin' : 'linux'];
  return [...new Set([...byName, ...places])];
}

/**
 * A file that is there may still be a stub that asks for a snap, or lack libraries: it must say its version. On Windows
 * `chrome --version` opens a window, so presence has to do.
 * @param {string} path
 * @returns {boolean}
 */
function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, windowsHide: true });
  return status === 0 && /chrom|edge/i.test(stdout);
}

/** @returns {string | null} Where Playwright keeps its own browser, there or not. */
function playwrightPath() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return chromium.executablePath() || null;
  } catch {
    return null;
  }
}

/**
 * Finds a Chromium that starts: `CHROMIUM_PATH`, then Playwright's own, then the system's.
 * @param {Partial<Machine>} [machine]
 * @returns {Chromium | null} `null` when there is none.
 * @throws {Error} in French when `CHROMIUM_PATH` names something that does not start: never replaced silently.
 */
export function findChromium(machine = {}) {
  const here = { env: process.env, platform: process.platform, works, playwrightPath, ...machine };
  const asked = here.env.CHROMIUM_PATH?.trim();
  if (asked) {
    if (here.works(asked)) return { executablePath: asked, origine: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH=${asked} : ce navigateur ne démarre pas. Corrigez CHROMIUM_PATH, ou retirez-la.`);
  }
  const own = here.playwrightPath();
  if (own !== null && here.works(own)) return { executablePath: own, origine: 'playwright' };
  const found = systemCandidates(here).find((path) => here.works(path));
  return found === undefined ? null : { executablePath: found, origine: 'systeme' };
}

/**
 * Arguments for a browser that stays on this machine: no outside request, and no sandbox as root, where it cannot work.
 * @param {{ isRoot?: boolean }} [machine]
 * @returns {string[]}
 */
export function chromiumArguments({ isRoot = process.getuid?.() === 0 } = {}) {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-dev-shm-usage',
  ];
}

/**
 * Environment for a browser that draws letters alike whatever the font settings of the system and of its user; only Linux has such settings.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function chromiumEnvironment(env = process.env) {
  return { ...env, FONTCONFIG_FILE: fileURLToPath(new URL('../e2e/fonts.conf', import.meta.url)) };
}

/**
 * Commands that may install a browser here, the lightest first.
 * @param {Parameters<typeof debianInstall>[1]} [machine]
 * @returns {{ name: string, commands: { command: string, args: string[] }[] }[]}
 */
export function waysToInstall(machine) {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const debian = debianInstall('chromium-headless-shell', machine);
  return [
    {
      name: 'téléchargement de Playwright',
      commands: [{ command: process.execPath, args: [cli, 'install', 'chromium'] }],
    },
    ...(debian === null ? [] : [{ name: 'paquet chromium-headless-shell de Debian', commands: debian }]),
  ];
}

/** What a person can do when no browser was found and none could be installed. */
export const HOW_TO_INSTALL =
  'Installez Chromium ou Chrome (https://www.google.com/chrome), ou « npx playwright install --with-deps chromium », ou indiquez celui que vous avez : CHROMIUM_PATH=/chemin/vers/chromium npm test';
