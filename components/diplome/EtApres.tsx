import type { ReactNode } from 'react';
import { SourceLink } from '@/components/sources/SourceLink';
import { DataTable } from '@/components/ui/DataTable';
import { PageLink } from '@/components/ui/PageLink';
import { capital, counted, NOT_PUBLISHED, publishedPercent } from '@/components/ui/wording';
import type { Cours } from '@/lib/catalogue/insertions';
import { DELAIS, type Insertion, type MesureInsertion } from '@/lib/domain/insertion';
import { formatEntier } from '@/lib/domain/nombres';
import { libelleCours, phrasePetitNombre } from '@/lib/phrases/insertion';
import type { Criteres } from '@/lib/search/criteres';
import { diplomePath } from '@/lib/search/resume';
import { candidatUrl } from '@/lib/search/urls';
import type { InsertionFiche, InsertionView } from '@/lib/views/insertion';

interface EtApresProps {
  readonly view: InsertionView;
  readonly criteres: Criteres;
}

/** « Et après ? »: what those who finished did next, in the reader's région, then région by région. */
export function EtApres({ view: { chargee, region, fiches }, criteres }: EtApresProps) {
  if (!chargee) {
    return (
      <p className="max-w-prose">
        Aucun chiffre de l’après-BTS n’est chargé ici. Il y faut deux documents officiels&nbsp;: InserJeunes par région,
        et la nomenclature N_MEF qui nomme ses diplômes.{' '}
        <PageLink href={candidatUrl('/donnees', criteres)} className="inline-block min-h-6">
          Ce qui est chargé, et où le reste se trouve
        </PageLink>
      </p>
    );
  }
  return (
    <div className="grid min-w-0 grid-cols-1 gap-10">
      {fiches.map((one) =>
        fiches.length === 1 ? (
          <div key={one.fiche.code} className="grid grid-cols-1 gap-5">
            <Here {...one} region={region} nom={null} />
            <Everywhere {...one} region={region} />
          </div>
        ) : (
          <Option key={one.fiche.code} {...one} region={region} criteres={criteres} />
        ),
      )}
    </div>
  );
}

type FicheProps = InsertionFiche & Pick<InsertionView, 'region'>;

/** One option of a family: the reader's région; the others stand on its own page. */
function Option({ criteres, ...props }: FicheProps & Pick<EtApresProps, 'criteres'>) {
  const { fiche, regions } = props;
  const nom = fiche.option === null ? fiche.intitule : `Option ${fiche.option}`;
  return (
    <div className="grid grid-cols-1 gap-5">
      <h3 className="text-lg">{nom}</h3>
      <Here {...props} nom={nom} />
      {regions.length === 0 ? null : (
        <p className="no-print">
          <PageLink
            href={`${candidatUrl(diplomePath(fiche.code), criteres)}#et-apres`}
            className="inline-flex min-h-11 items-center"
          >
            Région par région<span className="sr-only"> : {nom}</span>
          </PageLink>
        </p>
      )}
    </div>
  );
}

/** In the reader's région, course by course; or why there is nothing. @param nom the option, where there are several */
function Here({ fiche, ici, regions, region, nom }: FicheProps & { readonly nom: string | null }) {
  if (regions.length === 0) {
    return (
      <p className="max-w-prose">
        {fiche.type === 'BTSA'
          ? 'InserJeunes n’a pas de chiffre de ce diplôme : il suit les lycées de l’Éducation nationale, pas les lycées agricoles.'
          : 'InserJeunes n’a pas encore de chiffre de ce diplôme. Un diplôme nouveau ou rénové n’en a qu’après ses premières promotions, et rien n’est repris ici du diplôme qu’il remplace.'}
      </p>
    );
  }
  if (region === null) return null;
  if (ici.length === 0) return <p>Région {region.nom}&nbsp;: InserJeunes n’y a pas de chiffre de ce diplôme.</p>;
  return (
    <div className="grid grid-cols-1 gap-x-14 gap-y-8 lg:grid-cols-2">
      {ici.map((cours) => (
        <CoursTable
          key={`${cours.voie}-${cours.duree}`}
          id={`apres-${fiche.code}-${cours.voie}-${cours.duree ?? 'usuelle'}`}
          cours={cours}
          caption={
            <>
              Région {region.nom}&nbsp;: {libelleCours(cours.voie, cours.duree)}
              {nom === null ? null : <span className="sr-only"> ({nom})</span>}
            </>
          }
        />
      ))}
    </div>
  );
}

/** Région by région: folded where the reader's own stands above. */
function Everywhere({ fiche, ici, regions, region }: FicheProps) {
  const [first] = regions;
  if (first === undefined) return null;
  const open = ici.length === 0;
  return (
    <details open={open} className={open ? undefined : 'no-print'}>
      <summary className="min-h-11 content-center">
        Région par région ({counted(regions.length, 'région', 'régions')})
      </summary>
      <div className="mt-2">
        <RegionsTable
          id={`apres-${fiche.code}-regions`}
          regions={regions}
          voie={first.voie}
          here={region?.code ?? null}
        />
      </div>
    </details>
  );
}

function Mesure({
  mesure: { effectif, taux },
  sur,
}: {
  readonly mesure: MesureInsertion;
  readonly sur: number | null;
}) {
  if (taux === null) return <span className="text-ink-soft">{NOT_PUBLISHED}</span>;
  return (
    <>
      <strong>{publishedPercent(taux)}</strong>
      {effectif === null || sur === null ? null : (
        <span className="block text-xs text-ink-soft">
          {formatEntier(effectif)} sur {formatEntier(sur)}
        </span>
      )}
    </>
  );
}

/** One course in one région: a column for each period, a row for each thing counted. */
function CoursTable({
  id,
  cours,
  caption,
}: {
  readonly id: string;
  readonly cours: Cours;
  readonly caption: ReactNode;
}) {
  const { periodes } = cours;
  const note = phrasePetitNombre(periodes[0]);
  return (
    <DataTable id={id} caption={caption} note={note === null ? undefined : <p>{note}</p>}>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Ce qui est compté</span>
          </th>
          {periodes.map(({ periode, origine }) => (
            <th key={periode} scope="col" className="text-end">
              {periode} <SourceLink origine={origine} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">En dernière année</th>
          {periodes.map(({ periode, derniereAnnee }) => (
            <td key={periode} className="text-end">
              {said(derniereAnnee)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Continuent leurs études</th>
          {periodes.map(({ periode, poursuite, derniereAnnee }) => (
            <td key={periode} className="text-end">
              <Mesure mesure={poursuite} sur={derniereAnnee} />
            </td>
          ))}
        </tr>
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={periodes.length + 1}>
            Parmi les autres, ont un emploi
          </th>
        </tr>
        {DELAIS.map((delai) => (
          <tr key={delai}>
            <th scope="row" className="ps-4">
              {delai} mois après
            </th>
            {periodes.map(({ periode, emploi, sortants }) => (
              <td key={periode} className="text-end">
                <Mesure mesure={emploi[delai]} sur={sortants} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

interface RegionsTableProps {
  readonly id: string;
  readonly regions: readonly Insertion[];
  readonly voie: Cours['voie'];
  /** Code of the reader's région. */
  readonly here: string | null;
}

const said = (value: number | null) => (value === null ? NOT_PUBLISHED : formatEntier(value));

/** A rate and whom it is of, in a narrow cell: « 55 % de 470 ». */
function rated({ taux }: MesureInsertion, sur: number | null): string {
  if (taux === null) return NOT_PUBLISHED;
  return sur === null ? publishedPercent(taux) : `${publishedPercent(taux)} de\u00a0${formatEntier(sur)}`;
}

/** The same, a row for each région; the first two delays alone, which recent periods publish. */
function RegionsTable({ id, regions, voie, here }: RegionsTableProps) {
  const newest = regions
    .map(({ periode }) => periode)
    .toSorted()
    .at(-1);
  return (
    <DataTable
      id={id}
      caption={`${capital(libelleCours(voie, null))}, région par région, ${newest}`}
      note={<p>Par ordre alphabétique. Sous 20 personnes, aucune part n’est publiée.</p>}
    >
      <thead>
        <tr>
          <th scope="col">Région</th>
          {['Continuent leurs études', 'Des autres, en emploi à 6 mois', 'À 12 mois'].map((title) => (
            <th key={title} scope="col" className="text-end">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regions.map(({ lieu, periode, poursuite, derniereAnnee, emploi, sortants, origine }) => (
          <tr key={lieu.code} className={lieu.code === here ? 'own' : undefined}>
            <th scope="row">
              {lieu.nom} {periode === newest ? null : `(${periode}) `}
              <SourceLink origine={origine} />
            </th>
            <td className="text-end">{rated(poursuite, derniereAnnee)}</td>
            <td className="text-end">{rated(emploi[6], sortants)}</td>
            <td className="text-end">{rated(emploi[12], null)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
