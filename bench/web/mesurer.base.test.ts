import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ligne } from '../measure';
import { mesurer } from './mesurer';
import { launchBrowser } from './navigateur';

/** A page with one script of ours, one for old browsers alone, and a filter that changes its list at once. */
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="Essai"></head>
<body><main><h1>Essai</h1><form><label><input type="checkbox" name="x"> Public</label></form>
<section><article><h2>Une</h2></article></section>
<script src="/app.js"></script><script nomodule src="/old.js"></script></main></body></html>`;
const SCRIPT = `document.querySelector('input').addEventListener('change', () => {
  document.querySelector('article h2').textContent = 'Autre';
});`;

describe('the bench of the web, on a small page of its own', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const isScript = request.url?.endsWith('.js') ?? false;
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? SCRIPT : PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('gives every line a value and a reference, and counts no script that the browser does not fetch', async () => {
    const pages = [{ name: 'résultats', path: '/recherche' }];
    const lignes = new Map<string, Ligne>();
    const measures = { browser, pages, origin, vide: origin, passages: 1, lighthouse: false, say: () => {} };
    for await (const ligne of mesurer(measures)) lignes.set(ligne.name, ligne);
    expect([...lignes.keys()]).toEqual([
      'JavaScript : résultats',
      'LCP : résultats',
      'INP : résultats',
      'CLS : résultats',
      'Filtre : nouvelle liste',
    ]);
    const scripts = lignes.get('JavaScript : résultats');
    expect(scripts?.ratio).toBe(1);
    // One script of some 130 bytes: two would be twice that.
    expect(scripts?.value).toBeGreaterThan(0.05);
    expect(scripts?.value).toBeLessThan(0.2);
    expect(lignes.get('LCP : résultats')?.value).toBeGreaterThan(0);
    expect(lignes.get('CLS : résultats')?.value).toBe(0);
    expect(lignes.get('Filtre : nouvelle liste')?.value).toBeGreaterThan(0);
  });
});
