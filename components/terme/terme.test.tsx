import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GLOSSAIRE } from '@/lib/domain/glossaire';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import { Terme } from './Terme';

describe('a term explained in place', () => {
  it('opens its own popover without a script, several times in one page', () => {
    const html = renderToStaticMarkup(
      <p>
        <Terme cle="classe">classé</Terme> puis <Terme cle="classe">classé</Terme>
      </p>,
    );
    const targets = [...html.matchAll(/class="terme-mot" popoverTarget="([^"]+)"/gi)].map(([, id]) => id);
    const bubbles = [...html.matchAll(/<span id="([^"]+)" popover="auto"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(2);
    expect(bubbles).toEqual(targets);
    expect(new Set(bubbles).size).toBe(2);
    expect(html).not.toContain('style=');
  });

  it('says its definition and leads to its entry', () => {
    const html = renderToStaticMarkup(<Terme cle="taux-acces" />);
    expect(html).toContain(GLOSSAIRE['taux-acces'].definition);
    expect(html).toContain('href="/glossaire#taux-acces"');
  });

  it('holds only what a sentence may hold: no block element', () => {
    expect(renderToStaticMarkup(<Terme cle="bts" />)).not.toMatch(/<(div|p|dl|ul|section)\b/);
  });
});

describe('the definition of the interval', () => {
  it('says the level that intervals have', () => {
    expect(NIVEAU_INTERVALLE).toBe(0.8);
    expect(GLOSSAIRE.intervalle.definition).toContain('huit fois sur dix');
  });
});
