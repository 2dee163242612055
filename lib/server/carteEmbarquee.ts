import { createHash } from 'node:crypto';
import type { FormationEmbarquee, LigneEmbarquee } from '@/lib/views/embarquee';

/**
 * A document of its own, written whole: a frame on somebody else's page has no use for the scripts and the fonts of an application, and may run nothing. Colours are those of app/styles/tokens.css,
 * light and dark as the reader's system, or as the page around asks by its own `color-scheme`.
 */
const STYLE = `:root{color-scheme:light dark;--paper:#fffefb;--ink:#1b2230;--soft:#4c5463;--rule:#dbd3c3;--edge:#7d776a;--accent:#0a566b;--a:#1b6a98;--a-wash:#c4dcea;--b:#9e5a00;--b-wash:#f3dfbf}
@media (prefers-color-scheme:dark){:root{--paper:#1e252f;--ink:#ece8df;--soft:#b9b7b0;--rule:#333b48;--edge:#828b9a;--accent:#86cbe0;--a:#71b8e2;--a-wash:#1f4159;--b:#e3ab52;--b-wash:#4a3515}}
*{box-sizing:border-box;margin:0}
body{padding:16px;background:var(--paper);color:var(--ink);font:16px/1.4 system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
main{display:grid;gap:12px;max-width:42rem}
h1{font-size:1.25rem;line-height:1.2}
.soft{color:var(--soft);font-size:.875rem}
ul{display:grid;gap:10px;padding:0;list-style:none}
li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 12px;align-items:baseline;border-top:1px solid var(--rule);padding-top:8px}
.compte{font-size:1.25rem;font-weight:700}
li .soft,li svg{grid-column:1/-1}
svg{display:block;width:100%;height:16px;overflow:visible}
path{fill:none;stroke:var(--edge);stroke-width:1px;vector-effect:non-scaling-stroke}
.plage{fill:var(--rule);stroke:var(--soft)}
.ambitieux .plage{fill:var(--b-wash);stroke:var(--b)}
.prudent .plage{fill:var(--a-wash);stroke:var(--a)}
.tick{stroke:var(--ink);stroke-width:3px}
a{color:var(--accent)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}`;

/** Nothing runs, nothing loads but this very style, and any page may hold it in a frame: this answer alone. */
export const CARTE_CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const documentOf = (titre: string, contenu: string) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(titre)} – Rose des vœux</title>
<style>${STYLE}</style>
</head>
<body><main>${contenu}</main></body>
</html>
`;

/** Links open beside the page that holds the frame, never within it. */
const link = (path: string, words: string) =>
  `<p><a href="${escaped(path)}" target="_blank" rel="noopener">${escaped(words)}</a></p>`;

/** The card of one formation, whole and without a script. */
export function carteEmbarquee(formation: FormationEmbarquee): string {
  const { code, titre, nom, ecole, details, lignes, source, absenteDepuis } = formation;
  const figures =
    lignes.length === 0
      ? '<p>Aucun compte de candidats n’est publié pour cette formation.</p>'
      : `<ul>${lignes.map(ligne).join('')}</ul>`;
  return documentOf(
    titre,
    `<div><h1>${escaped(nom)}</h1><p>${escaped(ecole)}</p><p class="soft">${escaped(details.join(' · '))}</p></div>
${absenteDepuis === null ? '' : `<p>Dernière session connue\u00a0: ${absenteDepuis}. La formation n’est pas dans les données plus récentes.</p>`}
${figures}
${source === null ? '' : `<p class="soft">${escaped(source)}</p>`}
${link(`/formation/${code}`, 'Selon le profil, avec chaque source\u00a0: Rose des vœux')}`,
  );
}

/** What a frame shows in the place of a card. */
export function carteAbsente(message: string): string {
  return documentOf(
    'Formation',
    `<p>${escaped(message)}</p>${link('/recherche', 'Chercher une formation\u00a0: Rose des vœux')}`,
  );
}

const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;

/** The same drawing as on the site: a line from 0 to 100 %, the range on it, a tick where the count stands. The words say the same. */
function ligne({ qui, compte, quoi, palier, quand, part, intervalle: { bas, haut }, bande }: LigneEmbarquee): string {
  const tick = part === null ? '' : `<path class="tick" d="M${at(part)} 0v16"/>`;
  const range = at(haut - bas);
  return `<li><span>${escaped(qui)}</span><span class="compte">${escaped(compte)}</span>
<span class="soft">${escaped(quoi)}</span>
<svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" class="${bande}"><path d="M0 8h100M0 4v8M50 6v4M100 4v8"/><path class="plage" d="M${at(bas)} 3.5h${range}v9h${-range}z"/>${tick}</svg>
<span class="soft">${escaped(quand === null ? palier : `${palier}, ${quand}`)}</span></li>`;
}
