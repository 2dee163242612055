import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { citations } from '@/components/diplome/citations';
import { DiplomeSheet } from '@/components/diplome/DiplomeSheet';
import { FamilleSheet } from '@/components/diplome/FamilleSheet';
import { Offre, Repartition } from '@/components/diplome/Offre';
import { MiseANiveauList } from '@/components/formation/MiseANiveauList';
import { StructuredData } from '@/components/formation/StructuredData';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { ParametreErrors } from '@/components/recherche/ParametreErrors';
import { profilLine } from '@/components/recherche/profilLine';
import { candidatUrl } from '@/components/recherche/urls';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { SourceList } from '@/components/sources/SourceList';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';
import { counted, unbroken } from '@/components/ui/wording';
import { misesANiveauBeforeAny } from '@/lib/catalogue/misesANiveau';
import { findDiplome, formationsOfDiplome } from '@/lib/http/diplomeDetail';
import { descriptionDiplome, structuredDiplome, titreDiplome } from '@/lib/http/diplomeReferencement';
import { offreDiplome } from '@/lib/http/diplomeVue';

interface DiplomePageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<PageParams>;
}

async function find(params: DiplomePageProps['params']) {
  const etat = await requestCatalogue();
  const found = etat.kind === 'pret' ? findDiplome(etat.catalogue, (await params).code) : null;
  return { etat, found };
}

export async function generateMetadata({ params }: DiplomePageProps): Promise<Metadata> {
  const { etat, found } = await find(params);
  if (etat.kind !== 'pret') return {};
  if (found === null) return INTROUVABLE;
  const { code } = found.kind === 'fiche' ? found.fiche : found.famille;
  const title = unbroken(titreDiplome(found));
  const description = descriptionDiplome(found, formationsOfDiplome(etat.catalogue, code).length);
  const canonical = `/diplome/${encodeURIComponent(code)}`;
  return { title, description, alternates: { canonical } };
}

export default async function DiplomePage({ params, searchParams }: DiplomePageProps) {
  const { etat, found } = await find(params);
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  if (found === null) return <IntrouvableScreen />;
  const { catalogue } = etat;
  const { code, sigle } = found.kind === 'fiche' ? found.fiche : found.famille;
  const fiches = found.kind === 'fiche' ? [found.fiche] : found.fiches;
  const { criteres, erreurs } = readPageCriteres(await searchParams);
  const formations = formationsOfDiplome(catalogue, code);
  const offre = offreDiplome(catalogue, formations, criteres);
  const misesANiveau = misesANiveauBeforeAny(catalogue, formations);
  const sourceOf = (id: string) => {
    const source = catalogue.contexte.sources.get(id);
    if (source === undefined) throw new Error(`Source ${id} is cited by diploma ${code} but not in the release`);
    return source;
  };
  const editeurOf = ({ origine }: (typeof fiches)[number]) => sourceOf(origine.sourceId).editeur;
  const path = `/diplome/${encodeURIComponent(code)}`;
  const profil = profilLine(criteres);
  const facts = [sigle, fiches[0]?.duree, fiches[0]?.niveauCertification].filter((fact) => fact != null);
  const actuelles = counted(offre.actuelles, 'formation', 'formations');

  return (
    <Page>
      <PageHead
        kicker={found.kind === 'famille' ? `Diplôme à ${fiches.length} options` : `Diplôme, code scolarité ${code}`}
        title={unbroken(titreDiplome(found))}
      >
        <p className="max-w-prose">{[...facts, `${actuelles} en ${catalogue.release.session}`].join(' · ')}</p>
        {found.kind === 'fiche' && found.famille !== null ? (
          <p>
            <PageLink
              href={candidatUrl(`/diplome/${found.famille.code}`, criteres)}
              className="inline-flex min-h-11 items-center"
            >
              Comparer les options de ce diplôme
            </PageLink>
          </p>
        ) : null}
      </PageHead>

      <section aria-label="Mon profil" className="mt-8 grid gap-6">
        {profil === null ? null : <p className="hidden print:block">Profil : {profil}.</p>}
        <ProfilBar action={path} criteres={criteres} />
        <ParametreErrors erreurs={erreurs} />
        <OnThisPage
          parts={[
            ...(found.kind === 'fiche'
              ? [{ id: 'fiche', title: 'La fiche' }]
              : [
                  { id: 'commun', title: 'Ce que les options ont en commun' },
                  ...fiches.map(({ code, option, intitule }) => ({ id: `option-${code}`, title: option ?? intitule })),
                ]),
            ...(offre.actuelles === 0 ? [] : [{ id: 'pour-toi', title: 'Pour toi' }]),
            { id: 'formations', title: actuelles },
            { id: 'sources', title: 'Sources' },
          ]}
        />
      </section>

      {found.kind === 'fiche' ? (
        <Part id="fiche" title="Qu’est-ce que j’y apprends, et après ?">
          <DiplomeSheet diplome={found.fiche} editeur={editeurOf(found.fiche)} />
          {found.fiche.lienRncp === null ? null : (
            <p>
              <a href={found.fiche.lienRncp} rel="noreferrer external" className="inline-flex min-h-11 items-center">
                La certification sur France compétences (RNCP)
              </a>
            </p>
          )}
        </Part>
      ) : (
        <FamilleSheet fiches={fiches} editeurOf={editeurOf} />
      )}

      {misesANiveau.length === 0 ? null : (
        <Part
          id="mise-a-niveau"
          title="Où faire une mise à niveau ?"
          lead="Une année préparatoire, obligatoire avec certains bacs avant ce BTS. Elle se demande à part sur Parcoursup."
        >
          <MiseANiveauList
            misesANiveau={misesANiveau}
            uai={null}
            href={(one) => candidatUrl(`/formation/${one}`, criteres)}
          />
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
          formations.length === 0
            ? 'Aucune formation chargée n’y prépare'
            : counted(offre.actuelles, 'formation y prépare', 'formations y préparent')
        }
        lead={
          formations.length === 0
            ? 'Les sources chargées ne rattachent aucune formation à cette fiche. Cela ne dit rien de son existence sur Parcoursup.'
            : 'Par leur intitulé, celles qui ne nomment pas d’option comprises.'
        }
      >
        {formations.length === 0 ? null : (
          <Offre offre={offre} criteres={criteres} path={path} recherche={titreDiplome(found)} />
        )}
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
        <SourceList sources={citations(fiches, sourceOf)} />
      </Part>
      <StructuredData data={structuredDiplome(found)} />
    </Page>
  );
}
