import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, chromiumEnvironment, findChromium } from './chromium.mjs';
import { drawProbe } from './probe.mjs';

const found = findChromium();

const FONTS = '<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>';
const option = (name: string, value: string) =>
  `<match target="pattern"><edit name="${name}" mode="append">${value}</edit></match>`;

/** Font settings of a system. The desktop's are those that Debian's `fontconfig-config` puts in `/etc/fonts/conf.d`. */
const SYSTEMS = {
  bare: '',
  desktop: [
    option('hintstyle', '<const>hintslight</const>'),
    option('antialias', '<bool>true</bool>'),
    option('lcdfilter', '<const>lcddefault</const>'),
  ].join(''),
};

describe.runIf(found !== null && process.platform === 'linux')('a line of text', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rose polices é-'));
    for (const [name, rules] of Object.entries(SYSTEMS)) {
      await mkdir(join(folder, name));
      const cache = `<cachedir>${join(folder, 'cache')}</cachedir>`;
      await writeFile(join(folder, name, 'fonts.conf'), `<fontconfig>${FONTS}${cache}${rules}</fontconfig>`);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** As drawn on a machine with these settings, by a browser that is given this environment. */
  async function draw(
    system: keyof typeof SYSTEMS,
    give: (env: NodeJS.ProcessEnv) => NodeJS.ProcessEnv,
  ): Promise<string> {
    const { FONTCONFIG_FILE: _, ...env } = process.env;
    const browser = await chromium.launch({
      ...(found === null ? {} : { executablePath: found.executablePath }),
      args: chromiumArguments(),
      env: give({ ...env, FONTCONFIG_PATH: join(folder, system) }),
    });
    try {
      return await drawProbe(browser);
    } finally {
      await browser.close();
    }
  }

  it('is drawn otherwise on a desktop than with bare settings, and alike with the project’s own', async () => {
    const asIs = (env: NodeJS.ProcessEnv) => env;
    expect(await draw('desktop', asIs)).not.toBe(await draw('bare', asIs));
    expect(await draw('desktop', chromiumEnvironment)).toBe(await draw('bare', chromiumEnvironment));
  });
});
