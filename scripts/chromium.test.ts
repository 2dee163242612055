import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium, waysToInstall } from './chromium.mjs';

const machine = (working: readonly string[], more: object = {}) => ({
  env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
  platform: 'linux' as const,
  works: (path: string) => working.includes(path),
  playwrightPath: () => '/cache/playwright/chrome',
  ...more,
});

describe('the search for a browser', () => {
  it('takes CHROMIUM_PATH first', () => {
    const found = findChromium(
      machine(['/opt/mine', '/cache/playwright/chrome', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/mine' } }),
    );
    expect(found).toEqual({ executablePath: '/opt/mine', origine: 'CHROMIUM_PATH' });
  });

  it('never replaces a CHROMIUM_PATH that does not start', () => {
    const broken = machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/mine' } });
    expect(() => findChromium(broken)).toThrow('CHROMIUM_PATH=/opt/mine : ce navigateur ne démarre pas');
  });

  it('takes Playwright’s own before the system’s', () => {
    const found = findChromium(machine(['/cache/playwright/chrome', '/usr/bin/chromium']));
    expect(found?.origine).toBe('playwright');
  });

  it.each(['/usr/local/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'])(
    'takes the system’s: %s',
    (path) => {
      expect(findChromium(machine([path]))).toEqual({ executablePath: path, origine: 'systeme' });
    },
  );

  it('takes the headless shell before the whole browser, wherever it stands', () => {
    const found = findChromium(machine(['/usr/local/bin/chromium', '/usr/bin/chromium-headless-shell']));
    expect(found?.executablePath).toBe('/usr/bin/chromium-headless-shell');
  });

  it('knows where macOS and Windows put theirs', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine([mac], { platform: 'darwin' }))?.executablePath).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findChromium(machine([windows], { platform: 'win32', env }))?.executablePath).toBe(windows);
  });

  it('finds none rather than one that does not start', () => {
    expect(findChromium(machine([]))).toBeNull();
    expect(findChromium(machine([], { playwrightPath: () => null, env: {} }))).toBeNull();
  });
});

describe('the installation of a browser', () => {
  const names = (options: object) => waysToInstall(options).map(({ name }) => name);
  const debian = { platform: 'linux', isRoot: true, hasAptGet: true, osRelease: 'NAME=x\nID=debian\n' };

  it('tries Playwright’s download, then Debian’s package', () => {
    expect(names(debian)).toEqual(['téléchargement de Playwright', 'paquet chromium-headless-shell de Debian']);
    expect(names({ ...debian, osRelease: 'ID=raspbian\nID_LIKE=debian\n' })).toHaveLength(2);
  });

  it('leaves the package alone where it may not or cannot be installed', () => {
    expect(names({ ...debian, isRoot: false })).toHaveLength(1);
    expect(names({ ...debian, hasAptGet: false })).toHaveLength(1);
    expect(names({ ...debian, platform: 'darwin' })).toHaveLength(1);
    // Ubuntu's is a pointer to a snap.
    expect(names({ ...debian, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' })).toHaveLength(1);
  });
});

describe('the arguments of the browser', () => {
  it('leave the sandbox out for root alone', () => {
    expect(chromiumArguments({ isRoot: true })).toContain('--no-sandbox');
    expect(chromiumArguments({ isRoot: false })).not.toContain('--no-sandbox');
  });
});
