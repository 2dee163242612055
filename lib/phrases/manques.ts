import { formatEntier } from '@/lib/domain/nombres';
import type { Manque, SousVoeuListe } from '@/lib/odds/manques';
import { SEUILS_FIABILITE } from '@/lib/odds/seuils';

/** Schools named in one sentence; the others are counted. */
const NOMMES = 3;

function names(items: readonly SousVoeuListe[]): string {
  const first = items.slice(0, NOMMES).map(({ nom, commune }) => (commune === null ? nom : `${nom} (${commune})`));
  const rest = items.length - first.length;
  const all = rest === 0 ? first : [...first, `${formatEntier(rest)} ${rest === 1 ? 'autre' : 'autres'}`];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} et ${last}`;
}

/** What a list does not have, and what could be done about it. */
export function phraseManque(manque: Manque): string {
  switch (manque.cle) {
    case 'sans-prudent':
      return 'Aucun sous-vœu prudent\u00a0: ajoute une ou deux formations où la plupart des candidats comme toi ont eu une réponse favorable.';
    case 'sans-ambitieux':
      return 'Aucun sous-vœu ambitieux\u00a0: si une formation plus demandée te plaît, tu peux l’ajouter. Un refus n’enlève rien aux autres vœux.';
    case 'un-seul-bts':
      return 'Tout est dans un seul BTS\u00a0: un autre BTS proche de celui-ci t’ouvrirait d’autres places, avec d’autres attentes.';
    case 'une-seule-ville':
      return `Tout est dans une seule ville (${manque.commune})\u00a0: si tu peux te déplacer, regarde aussi autour.`;
    case 'sans-chiffre':
      return `Pas de chiffre pour ${names(manque.items)}\u00a0: cela ne dit rien de tes possibilités. Regarde la fiche Parcoursup, pose la question à l’établissement.`;
    case 'absentes':
      return `Absent de la session la plus récente\u00a0: ${names(manque.items)}. Vérifie sur Parcoursup que la formation existe encore.`;
    case 'fragiles':
      return `Plus de la moitié des chiffres de ta liste sont fragiles\u00a0: ils reposent sur moins de ${SEUILS_FIABILITE.indicative} candidats comme toi, et peuvent beaucoup changer d’une année à l’autre.`;
    case 'tous-selectifs':
      return 'Tous les BTS sont sélectifs\u00a0: chacun peut refuser un dossier. Une licence non sélective ne le refuse pas, dans la limite de ses places\u00a0: en ajouter une peut te rassurer.';
  }
}
