import type { BacNomme, Diplome } from '@/lib/domain/diplome';
import type { Bloc } from '@/lib/domain/texte';
import { textesOf } from '@/lib/ingest/text/blocs';
import { foldText } from '@/lib/ingest/text/fold';
import { readBacsNommes, uniqueBacs } from './bacsNommes';

export type AccesLu = Pick<Diplome, 'bacsNommes' | 'miseANiveau' | 'miseANiveauPour'>;

const TOUS: readonly BacNomme[] = (['general', 'technologique', 'professionnel'] as const).map((bac) => ({
  bac,
  serie: null,
  specialite: null,
  specifique: null,
}));

/**
 * Reads the access text of a sheet: the bacs that it lets in, and those that it sends through a mise à niveau first. Where
 * the year is one way in among others, nobody is sent through it.
 */
export function readAcces(blocs: readonly Bloc[]): AccesLu {
  const bacsNommes: BacNomme[] = [];
  const miseANiveauPour: BacNomme[] = [];
  let miseANiveau = false;
  for (const phrase of textesOf(blocs).flatMap(cutSentences)) {
    const plie = foldText(phrase);
    const nommee = /mise a niveau/.test(plie) && !/sans (?:aucune |passer par (?:une |la )?)?mise a niveau/.test(plie);
    miseANiveau ||= nommee;
    if (nommee && /obligatoire/.test(plie)) {
      const autres = /autres (?:bacheliers|bacs|baccalaureats|candidats)/.test(plie);
      miseANiveauPour.push(...(autres ? TOUS : readBacsNommes(phrase)));
    } else bacsNommes.push(...readBacsNommes(phrase));
  }
  return { bacsNommes: uniqueBacs(bacsNommes), miseANiveau, miseANiveauPour: uniqueBacs(miseANiveauPour) };
}

/** The longest access text of 2024 has 900 characters: what lies far beyond is no access text. */
const LONGUEUR_MAX = 10_000;

/** A full stop, then a capital: « etc. » and « … » inside a list do not end a sentence. */
function cutSentences(texte: string): string[] {
  return texte.slice(0, LONGUEUR_MAX).split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}
