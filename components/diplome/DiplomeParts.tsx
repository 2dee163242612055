import { MiseANiveauList } from '@/components/fiche/MiseANiveauList';
import { SourceList } from '@/components/sources/SourceList';
import { Part } from '@/components/ui/Part';
import { counted, unbroken } from '@/components/ui/wording';
import type { Criteres } from '@/lib/search/criteres';
import type { DiplomeView } from '@/lib/views/diplome';
import { DiplomeSheet } from './DiplomeSheet';
import { EtApres } from './EtApres';
import { FamilleSheet } from './FamilleSheet';
import { Metiers } from './Metiers';
import { Offre, Repartition } from './Offre';

interface DiplomePartsProps {
  readonly view: DiplomeView;
  readonly criteres: Criteres;
}

/** The parts of a diploma's page, to go straight to one. */
export function partsDiplome({ found, fiches, offre }: DiplomeView): readonly { id: string; title: string }[] {
  return [
    ...(found.kind === 'fiche'
      ? [{ id: 'fiche', title: 'La fiche' }]
      : [
          { id: 'commun', title: 'Ce que les options ont en commun' },
          ...fiches.map(({ code, option, intitule }) => ({ id: `option-${code}`, title: option ?? intitule })),
        ]),
    { id: 'metiers', title: 'Métiers' },
    { id: 'et-apres', title: 'Et après ?' },
    ...(offre.actuelles === 0 ? [] : [{ id: 'pour-toi', title: 'Pour toi' }]),
    { id: 'formations', title: counted(offre.actuelles, 'formation', 'formations') },
    { id: 'sources', title: 'Sources' },
  ];
}

const LEAD_METIERS = 'D’après les fiches métiers de l’Onisep (ODbL 1.0), qui disent quel BTS y mène.';
const LEAD_INSERTION =
  'Ce que font ceux qui étaient en dernière année de ce BTS, d’après InserJeunes. Cela dépend de la région et de l’année, et ne dit pas si une école est bonne.';

/** What a diploma is, the year that may come before it, what happens to candidates like the reader, and where it is prepared. */
export function DiplomeParts({ view, criteres }: DiplomePartsProps) {
  const { found, fiches, misesANiveau, offre, sansFormation } = view;
  return (
    <>
      {found.kind === 'fiche' ? (
        <Part id="fiche" title="Qu’est-ce que j’y apprends ?">
          <DiplomeSheet diplome={found.fiche} editeur={view.editeurOf(found.fiche)} />
          {found.fiche.lienRncp === null ? null : (
            <p>
              <a href={found.fiche.lienRncp} rel="noreferrer external" className="inline-flex min-h-11 items-center">
                La certification sur France compétences (RNCP)
              </a>
            </p>
          )}
        </Part>
      ) : view.options === null ? null : (
        <FamilleSheet view={view} options={view.options} criteres={criteres} />
      )}

      <Part id="metiers" title="Métiers" lead={view.metiers.length === 0 ? undefined : LEAD_METIERS}>
        <Metiers metiers={view.metiers} nommes={fiches.flatMap(({ metiers }) => metiers)} criteres={criteres} />
      </Part>

      <Part id="et-apres" title="Et après&nbsp;?" lead={view.insertion.chargee ? LEAD_INSERTION : undefined}>
        <EtApres view={view.insertion} criteres={criteres} />
      </Part>

      {misesANiveau.length === 0 ? null : (
        <Part
          id="mise-a-niveau"
          title="Où faire une mise à niveau ?"
          lead="Une année préparatoire, obligatoire avec certains bacs avant ce BTS. Elle se demande à part sur Parcoursup."
        >
          <MiseANiveauList misesANiveau={misesANiveau} uai={null} />
        </Part>
      )}

      {offre.actuelles === 0 ? null : (
        <Part id="pour-toi" title="Est-ce que je peux y entrer ?">
          <Repartition offre={offre} />
        </Part>
      )}

      <Part
        id="formations"
        title={
          sansFormation
            ? 'Aucune formation chargée n’y prépare'
            : counted(offre.actuelles, 'formation y prépare', 'formations y préparent')
        }
        lead={
          sansFormation
            ? 'Les sources chargées ne rattachent aucune formation à cette fiche. Cela ne dit rien de son existence sur Parcoursup.'
            : 'Par leur intitulé, celles qui ne nomment pas d’option comprises.'
        }
      >
        {sansFormation ? null : <Offre offre={offre} criteres={criteres} path={view.path} recherche={view.titre} />}
        {offre.notes.length + offre.intitules.length === 0 ? null : (
          <details className="max-w-prose">
            <summary className="min-h-11 content-center">Sous quels noms on le trouve</summary>
            <ul className="mt-2 grid list-disc gap-1 ps-5">
              {[...offre.intitules, ...offre.notes].map((name) => (
                <li key={name}>{unbroken(name)}</li>
              ))}
            </ul>
          </details>
        )}
      </Part>

      <Part id="sources" title="Sources">
        <SourceList sources={view.sources} />
      </Part>
    </>
  );
}
