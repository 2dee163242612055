import type { ReactNode } from 'react';
import { counted, unbroken } from '@/components/ui/wording';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT, libelleFamille } from '@/lib/domain/libelles';
import type { EnteteFormation } from '@/lib/views/formation';
import { lieuOf } from './lieuOf';

interface FormationHeadProps {
  readonly entete: EnteteFormation;
  /** Above the name: where one comes from. */
  readonly kicker?: ReactNode;
}

/** What and where the formation is, and what is to be known before its figures. */
export function FormationHead({ entete, kicker }: FormationHeadProps) {
  const { formation, places, absenteDepuis, demonstration, derniereSession } = entete;
  const { etablissement, fictive, nature, famille, apprentissage } = formation;
  const facts = [
    lieuOf(etablissement),
    etablissement.statut === null ? null : LIBELLES_STATUT[etablissement.statut],
    places === null ? null : counted(places, 'place', 'places'),
    famille === null ? null : libelleFamille(famille),
    apprentissage === null ? null : LIBELLES_APPRENTISSAGE[apprentissage],
  ].filter((fact) => fact !== null);
  return (
    <div className="grid gap-1 pt-3 md:pt-8">
      {kicker}
      <h1 className="text-xl sm:text-2xl">{unbroken(formation.nom)}</h1>
      <p className="font-bold">{etablissement.nom}</p>
      <p className="text-sm text-ink-soft">{facts.join(' · ')}</p>
      {demonstration && !fictive ? <p className="font-bold text-data-b">Établissement réel</p> : null}
      {nature === 'mise-a-niveau' ? (
        <p className="max-w-prose">Année de mise à niveau, préparatoire à un BTS : elle ne délivre pas de diplôme.</p>
      ) : null}
      {absenteDepuis === null ? null : (
        <p className="notice max-w-prose">
          Dernière session connue : {absenteDepuis}. La formation n’est pas dans la session {derniereSession} : elle a
          pu fermer, fusionner ou changer de code.
        </p>
      )}
    </div>
  );
}
