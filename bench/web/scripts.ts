import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { openAtRest, openPhone } from './navigateur';

/**
 * JavaScript of a first visit: every script that the browser fetches until the page is at rest, without touching the
 * page. Scripts for browsers without modules are not fetched, hence not counted; those loaded on demand after the first
 * paint, but without being asked, are.
 *
 * @returns KiB, each script compressed by gzip at zlib's default level, as Next serves it
 */
export async function measureScripts(browser: Browser, url: string): Promise<number> {
  const { page, cdp, close } = await openPhone(browser, { cpu: 1, fast4g: false });
  try {
    const scripts = new Map<string, string>();
    cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
      const isScript = type === 'Script' || /javascript/.test(response.mimeType);
      if (isScript && /^https?:/.test(response.url)) scripts.set(response.url, requestId);
    });
    await openAtRest(page, url);
    let bytes = 0;
    for (const requestId of scripts.values()) {
      const { body, base64Encoded } = await cdp.send('Network.getResponseBody', { requestId });
      bytes += gzipSync(Buffer.from(body, base64Encoded ? 'base64' : 'utf8')).length;
    }
    return bytes / 1024;
  } finally {
    await close();
  }
}
