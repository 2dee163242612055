import type { DiplomeTrouve } from '@/lib/catalogue/diplomes';
import { formatEntier } from '@/lib/domain/nombres';
import { nomDiplome, nomFamille } from '@/lib/domain/noms/diplome';

/** Words of a diploma for its page, search engines and messengers. */

/** « BTS Communication »; a family bears the generic title alone: « BTS Services informatiques aux organisations ». */
export function titreDiplome(found: DiplomeTrouve): string {
  if (found.kind === 'fiche') return `${found.fiche.type} ${nomDiplome(found.fiche)}`;
  return `${found.fiches[0]?.type ?? 'BTS'} ${nomFamille(found.famille)}`;
}

/** @param formations that lead to it */
export function descriptionDiplome(found: DiplomeTrouve, formations: number): string {
  const offer =
    formations === 0
      ? ''
      : ` ${formatEntier(formations)} formation${formations > 1 ? 's' : ''} comptée${formations > 1 ? 's' : ''}, avec ce qui est arrivé aux candidats selon leur bac.`;
  return `${titreDiplome(found)} : description, accès, attendus, métiers, poursuites d’études.${offer}`;
}

/** Schema.org: the diploma as a credential, with what it is and at what level. */
export function structuredDiplome(found: DiplomeTrouve): object {
  const fiche = found.kind === 'fiche' ? found.fiche : found.fiches[0];
  const [text] = found.kind === 'fiche' ? found.fiche.description : [];
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    name: titreDiplome(found),
    credentialCategory: fiche?.type ?? 'BTS',
    inLanguage: 'fr',
    ...(text?.type === 'paragraphe' ? { description: text.texte } : {}),
    ...(fiche?.niveauCertification == null ? {} : { educationalLevel: fiche.niveauCertification }),
  };
}
