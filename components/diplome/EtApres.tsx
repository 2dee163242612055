import { SourceLink } from '@/components/sources/SourceLink';
import { DataTable } from '@/components/ui/DataTable';
import { PageLink } from '@/components/ui/PageLink';
import { capital, counted, NOT_PUBLISHED } from '@/components/ui/wording';
import type { Cours } from '@/lib/catalogue/insertions';
import { DELAIS, type Insertion, type MesureInsertion } from '@/lib/domain/insertion';
import { formatDecimal, formatEntier } from '@/lib/domain/nombres';
import { libelleCours, phrasePetitNombre } from '@/lib/phrases/insertion';
import type { Criteres } from '@/lib/search/criteres';
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
  const several = fiches.length > 1;
  return (
    <div className="grid gap-10">
      {fiches.map((one) => (
        <div key={one.fiche.code} className="grid gap-5">
          {several ? <h3 className="text-lg">{capital(one.fiche.option ?? one.fiche.intitule)}</h3> : null}
          <Fiche {...one} region={region} />
        </div>
      ))}
    </div>
  );
}

function Fiche({ fiche, ici, regions, region }: InsertionFiche & Pick<InsertionView, 'region'>) {
  const [first] = regions;
  if (first === undefined) {
    return (
      <p className="max-w-prose">
        {fiche.type === 'BTSA'
          ? 'InserJeunes n’a pas de chiffre de ce diplôme : il suit les lycées de l’Éducation nationale, pas les lycées agricoles.'
          : 'InserJeunes n’a pas encore de chiffre de ce diplôme. Un diplôme nouveau ou rénové n’en a qu’après ses premières promotions, et rien n’est repris ici du diplôme qu’il remplace.'}
      </p>
    );
  }
  const id = `apres-${fiche.code}`;
  return (
    <>
      {region !== null && ici.length === 0 ? (
        <p>Région {region.nom}&nbsp;: InserJeunes n’y a pas de chiffre de ce diplôme.</p>
      ) : null}
      {region === null ? null : (
        <div className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
          {ici.map((cours) => (
            <CoursTable
              key={`${cours.voie}-${cours.duree}`}
              id={`${id}-${cours.voie}-${cours.duree ?? 'usuelle'}`}
              cours={cours}
              nom={region.nom}
            />
          ))}
        </div>
      )}
      <details open={region === null || ici.length === 0} className="no-print">
        <summary className="min-h-11 content-center">
          Région par région ({counted(regions.length, 'région', 'régions')})
        </summary>
        <div className="mt-2">
          <RegionsTable id={`${id}-regions`} regions={regions} voie={first.voie} here={region?.code ?? null} />
        </div>
      </details>
    </>
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
      <strong>{formatDecimal(taux)}&#8239;%</strong>
      {effectif === null || sur === null ? null : (
        <span className="block text-xs text-ink-soft">
          {formatEntier(effectif)} sur {formatEntier(sur)}
        </span>
      )}
    </>
  );
}

/** One course in one région: a column for each period, a row for each thing counted. */
function CoursTable({ id, cours, nom }: { readonly id: string; readonly cours: Cours; readonly nom: string }) {
  const { voie, duree, periodes } = cours;
  const note = phrasePetitNombre(periodes[0]);
  return (
    <DataTable
      id={id}
      caption={`Région ${nom} : ${libelleCours(voie, duree)}`}
      note={note === null ? undefined : <p>{note}</p>}
    >
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Ce qui est compté</span>
          </th>
          {periodes.map(({ periode, origine }) => (
            <th key={periode} scope="col" className="number">
              {periode} <SourceLink origine={origine} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">En dernière année</th>
          {periodes.map(({ periode, derniereAnnee }) => (
            <td key={periode} className="number">
              {derniereAnnee === null ? NOT_PUBLISHED : formatEntier(derniereAnnee)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">Continuent leurs études</th>
          {periodes.map(({ periode, poursuite, derniereAnnee }) => (
            <td key={periode} className="number">
              <Mesure mesure={poursuite} sur={derniereAnnee} />
            </td>
          ))}
        </tr>
        {DELAIS.map((delai) => (
          <tr key={delai}>
            <th scope="row">Parmi les autres, ont un emploi {delai} mois après</th>
            {periodes.map(({ periode, emploi, sortants }) => (
              <td key={periode} className="number">
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

/** The same, a row for each région; the first two delays alone, which recent periods publish. */
function RegionsTable({ id, regions, voie, here }: RegionsTableProps) {
  return (
    <DataTable
      id={id}
      pinned
      caption={`${capital(libelleCours(voie, null))} de ce diplôme, région par région`}
      note={<p>Par ordre alphabétique. « Sur » compte les personnes&nbsp;; moins de 20, rien n’est publié.</p>}
    >
      <thead>
        <tr>
          <th scope="col">Région</th>
          <th scope="col" className="number">
            Continuent leurs études
          </th>
          <th scope="col" className="number">
            Parmi les autres, un emploi 6 mois après
          </th>
          <th scope="col" className="number">
            12 mois après
          </th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ lieu, periode, poursuite, derniereAnnee, emploi, sortants, origine }) => (
          <tr key={lieu.code} className={lieu.code === here ? 'own' : undefined}>
            <th scope="row">
              {lieu.nom}
              <span className="block text-xs text-ink-soft">
                {periode} <SourceLink origine={origine} />
              </span>
            </th>
            <td className="number">
              <Mesure mesure={poursuite} sur={derniereAnnee} />
            </td>
            <td className="number">
              <Mesure mesure={emploi[6]} sur={sortants} />
            </td>
            <td className="number">
              <Mesure mesure={emploi[12]} sur={sortants} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
