import { absenteDepuis, type Catalogue } from '@/lib/catalogue/catalogue';
import { perCatalogue } from '@/lib/catalogue/perCatalogue';
import { fold } from '@/lib/domain/fold';
import type { FormationNommee } from '@/lib/domain/formation';
import { EXEMPLES_PAR_THEME, type Exemples, THEMES_DEMONSTRATION, type Theme } from '@/lib/seance/demonstration';

/** Where the invented students live: schools of its département come first. */
const DEPARTEMENT_EXEMPLE = '69';

const THEMES = (Object.keys(THEMES_DEMONSTRATION) as Theme[]).map(
  (theme) => [theme, fold(THEMES_DEMONSTRATION[theme])] as const,
);

const exemplesOf = perCatalogue('exemples-seance', (catalogue): Exemples => {
  const found = new Map<Theme, readonly FormationNommee[]>();
  for (const formation of catalogue.resultats) {
    const nom = fold(formation.nomDiplome);
    const theme = THEMES.find(([, start]) => nom.startsWith(start))?.[0];
    if (theme === undefined || absenteDepuis(catalogue, formation) !== null) continue;
    found.set(theme, [...(found.get(theme) ?? []), formation]);
  }
  const far = ({ etablissement }: FormationNommee) => Number(etablissement.departementCode !== DEPARTEMENT_EXEMPLE);
  return Object.fromEntries(
    [...found].map(([theme, formations]) => [
      theme,
      formations
        .toSorted((a, b) => far(a) - far(b))
        .slice(0, EXEMPLES_PAR_THEME)
        .map(({ code }) => code),
    ]),
  );
});

/** What `/seance` takes from the catalogue: formations that its invented class asks for. The class itself never comes here. */
export function viewSeance(catalogue: Catalogue): { readonly exemples: Exemples } {
  return { exemples: exemplesOf(catalogue) };
}
