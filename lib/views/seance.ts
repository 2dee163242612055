import { absenteDepuis, type Catalogue } from '@/lib/catalogue/catalogue';
import { fold } from '@/lib/domain/fold';
import { EXEMPLES_PAR_THEME, type Exemples, THEMES_DEMONSTRATION, type Theme } from '@/lib/seance/demonstration';

/** Where the invented students live: schools of its département come first. */
const DEPARTEMENT_EXEMPLE = '69';

/** What `/seance` takes from the catalogue: formations that its invented class asks for. The class itself never comes here. */
export function viewSeance(catalogue: Catalogue): { readonly exemples: Exemples } {
  const near = ({ etablissement }: (typeof catalogue.resultats)[number]) =>
    etablissement.departementCode === DEPARTEMENT_EXEMPLE ? 0 : 1;
  const byTheme = (theme: Theme): readonly [Theme, readonly string[]] => {
    const start = fold(THEMES_DEMONSTRATION[theme]);
    const found = catalogue.resultats
      .filter(
        (formation) => fold(formation.nomDiplome).startsWith(start) && absenteDepuis(catalogue, formation) === null,
      )
      .toSorted((a, b) => near(a) - near(b));
    return [theme, found.slice(0, EXEMPLES_PAR_THEME).map(({ code }) => code)];
  };
  return { exemples: Object.fromEntries((Object.keys(THEMES_DEMONSTRATION) as Theme[]).map(byTheme)) };
}
