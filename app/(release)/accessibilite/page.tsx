import type { Metadata } from 'next';
import { Contact } from '@/components/accessibilite/Contact';
import { GrilleTable } from '@/components/accessibilite/GrilleTable';
import { compter, GRILLE, tauxConformite, VERIFIEE_LE } from '@/components/accessibilite/grille';
import { NonConformites } from '@/components/accessibilite/NonConformites';
import { VERIFICATIONS } from '@/components/accessibilite/verifications';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';
import { readPublication } from '@/lib/env';

export const metadata: Metadata = {
  title: 'Accessibilité',
  description: 'Déclaration d’accessibilité de Rose des vœux, et la grille des 106 critères du RGAA 4.1.2.',
};

const PARTS = [
  { id: 'etat', title: 'État de conformité' },
  { id: 'non-conformites', title: 'Ce qui manque' },
  { id: 'etablissement', title: 'Comment le site a été vérifié' },
  { id: 'contact', title: 'Signaler un défaut' },
  { id: 'recours', title: 'Voies de recours' },
  { id: 'grille', title: 'Les 106 critères' },
] as const;

const DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

export default function AccessibilitePage() {
  const {
    conforme,
    'non-conforme': nonConforme,
    'non-verifie': nonVerifie,
    'non-applicable': sansObjet,
  } = compter(GRILLE);
  const applicables = conforme + nonConforme + nonVerifie;
  const verifieeLe = DATE.format(new Date(VERIFIEE_LE));
  return (
    <Page>
      <PageHead title="Déclaration d’accessibilité">
        <p className="max-w-prose">
          Rose des vœux doit servir à tout le monde : au clavier, avec un lecteur d’écran, à 400&nbsp;% de zoom, sur un
          petit téléphone, sans distinguer les couleurs. Cette page dit ce qui a été vérifié, comment, et ce qui ne l’a
          pas été.
        </p>
        <OnThisPage parts={PARTS} />
      </PageHead>

      <Part id="etat" title="État de conformité">
        <div className="grid max-w-prose gap-4">
          <p>
            Référentiel : RGAA 4.1.2, 106 critères, niveaux A et AA. Au {verifieeLe}, {applicables} critères
            s’appliquent à ces pages, et {sansObjet} sont sans objet. Tenus : {conforme}, soit {tauxConformite(GRILLE)}
            &nbsp;%. En défaut : {nonConforme}. Pas encore assez vérifiés, comptés comme non tenus : {nonVerifie}.
          </p>
          <p>
            C’est une auto-évaluation, faite par le projet. Aucun organisme ne l’a contrôlée, et aucune personne
            utilisatrice d’aide technique n’a encore essayé le site pour nous : nous ne nous déclarons donc que{' '}
            <strong>partiellement conformes</strong>.
          </p>
        </div>
      </Part>

      <Part id="non-conformites" title="Ce qui manque">
        <NonConformites themes={GRILLE} />
      </Part>

      <Part id="etablissement" title="Comment le site a été vérifié">
        <div className="grid max-w-prose gap-4">
          <p>
            Déclaration établie le {verifieeLe}. Pages vérifiées : toutes, avec des résultats, sans résultat, en erreur,
            menus et explications ouverts. Navigateur : Chromium, aux largeurs de 320 à 1&nbsp;440&nbsp;px. Techniques :
            HTML, CSS, SVG, et JavaScript dont chaque page peut se passer.
          </p>
          <p>Les tests ci-dessous tournent à chaque changement du site ; leur titre est celui du code.</p>
          <ul className="grid gap-2">
            {Object.entries(VERIFICATIONS).map(([cle, { dit, test }]) => (
              <li key={cle}>
                <span className="inline-block first-letter:uppercase">{dit}</span>
                {test === null ? null : (
                  <>
                    {' : '}
                    <code lang="en" className="text-sm">
                      {test}
                    </code>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      </Part>

      <Part id="contact" title="Signaler un défaut">
        <Contact contact={readPublication().contact} />
      </Part>

      <Part id="recours" title="Voies de recours">
        <div className="grid max-w-prose gap-4">
          <p>
            Un défaut d’accessibilité signalé est resté sans réponse satisfaisante&nbsp;? Le Défenseur des droits peut
            être saisi, gratuitement :
          </p>
          <ul className="grid list-disc gap-2 ps-5">
            <li>
              par son{' '}
              <a href="https://formulaire.defenseurdesdroits.fr/" rel="noreferrer external">
                formulaire en ligne
              </a>{' '}
              ;
            </li>
            <li>
              par l’un de ses délégués, dans chaque région (
              <a href="https://www.defenseurdesdroits.fr/carte-des-delegues" rel="noreferrer external">
                carte des délégués
              </a>
              ) ;
            </li>
            <li>par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li>
          </ul>
        </div>
      </Part>

      <Part
        id="grille"
        title="Les 106 critères"
        lead={
          <p>
            Résumés avec nos mots ; le{' '}
            <a href="https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/" rel="noreferrer external">
              texte officiel
            </a>{' '}
            fait foi.
          </p>
        }
      >
        <div className="grid gap-12">
          {GRILLE.map((theme) => (
            <GrilleTable key={theme.numero} theme={theme} />
          ))}
        </div>
      </Part>
    </Page>
  );
}
