import type { Bloc } from '@/lib/domain/texte';
import type { FicheBrute } from '@/lib/ingest/diplome/composeDiplome';
import { cutIntitule } from '@/lib/ingest/diplome/intitule';
import { elementsOf, withoutTitre } from '@/lib/ingest/text/blocs';
import { foldText } from '@/lib/ingest/text/fold';
import { markdownToBlocs, readInline } from '@/lib/ingest/text/markdown';
import { DERNIERE_RUBRIQUE, type FicheMarkdown } from './parse';

/**
 * Reads one markdown sheet.
 * @returns `null` for a diploma other than BTS and BTSA.
 */
export function normalizeFiche({ ligne, intitule, champs, rubriques }: FicheMarkdown): FicheBrute | null {
  const champ = (cle: string) => readInline(champs.get(cle) ?? '');
  const blocs = (...titres: readonly string[]): Bloc[] =>
    titres.flatMap((titre) => markdownToBlocs(rubriques.get(titre) ?? []));
  const titre = cutIntitule(intitule);
  const type = readType(champ('type')) ?? titre.type;
  if (type === null) return null;
  return {
    ligne,
    type,
    code: champ('code scolarite'),
    identifiant: '',
    intitule,
    sigle: champ('sigle'),
    generique: titre.generique ?? '',
    option: titre.option ?? '',
    duree: champ('duree'),
    niveauCertification: champ('niveau de certification'),
    lien: /\(([^)\s]+)\)/.exec(champs.get('lien') ?? '')?.[1] ?? champ('lien'),
    description: blocs('description'),
    acces: withoutTitre(blocs('acces'), /^accès(?: à la formation)?\s*:?$/i),
    attendus: elementsOf(blocs('attendus')),
    poursuites: blocs("poursuite d'etudes", "poursuites d'etudes"),
    metiers: elementsOf(blocs(DERNIERE_RUBRIQUE)).map((nom) => ({ nom, synonymes: [] })),
    domaines: [],
    // These sheets give none.
    dateModification: '',
  };
}

/** « brevet de technicien supérieur (BTS) », « brevet de technicien supérieur agricole (BTSA) ». */
function readType(texte: string): FicheBrute['type'] | null {
  const plie = foldText(texte);
  if (!plie.startsWith('brevet de technicien superieur')) return null;
  return /agricole|\bbtsa\b/.test(plie) ? 'BTSA' : 'BTS';
}
