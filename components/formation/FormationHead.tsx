import { CompareButton } from '@/components/keep/CompareButton';
import { RetourRecherche } from '@/components/keep/RetourRecherche';
import { SaveButton } from '@/components/keep/SaveButton';
import { PageHead } from '@/components/ui/PageHead';
import { counted, unbroken } from '@/components/ui/wording';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT, libelleFamille } from '@/lib/domain/libelles';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import type { FormationView } from '@/lib/views/formation';
import { titreFormation } from '@/lib/views/formationReferencement';
import { lieuOf } from './lieuOf';
import { PrintButton, ShareButton } from './ShareButton';

interface FormationHeadProps {
  readonly view: FormationView;
  readonly criteres: Criteres;
}

/** What and where the formation is, what is to be known before its figures, and what one can do with it. */
export function FormationHead({ view, criteres }: FormationHeadProps) {
  const { formation, places, absenteDepuis } = view;
  const { code, etablissement, fictive, nature, famille, apprentissage } = formation;
  const nom = unbroken(formation.nom);
  const name = `${etablissement.nom}, ${nom}`;
  const facts = [
    lieuOf(etablissement),
    etablissement.statut === null ? null : LIBELLES_STATUT[etablissement.statut],
    places === null ? null : counted(places, 'place', 'places'),
    famille === null ? null : libelleFamille(famille),
    apprentissage === null ? null : LIBELLES_APPRENTISSAGE[apprentissage],
  ].filter((fact) => fact !== null);
  return (
    <PageHead kicker={<RetourRecherche href={candidatUrl('/recherche', criteres)} />} title={nom}>
      <p className="text-lg font-bold">{etablissement.nom}</p>
      <p className="text-ink-soft">{facts.join(' · ')}</p>
      {view.demonstration && !fictive ? <p className="font-bold text-data-b">Établissement réel</p> : null}
      {nature === 'mise-a-niveau' ? (
        <p className="max-w-prose">Année de mise à niveau, préparatoire à un BTS : elle ne délivre pas de diplôme.</p>
      ) : null}
      {absenteDepuis === null ? null : (
        <p className="max-w-prose border-s-2 border-data-b bg-paper-sunk px-4 py-3">
          Dernière session connue : {absenteDepuis}. La formation n’est pas dans la session {view.derniereSession} :
          elle a pu fermer, fusionner ou changer de code.
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-3 no-print">
        <SaveButton code={code} nom={name} />
        <CompareButton code={code} nom={name} />
        <ShareButton path={candidatUrl(`/formation/${code}`, criteres)} title={titreFormation(formation)} />
        <PrintButton />
      </div>
    </PageHead>
  );
}
