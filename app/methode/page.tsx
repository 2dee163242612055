import type { Metadata } from 'next';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';
import { phraseAvis } from '@/lib/odds/phrases';

export const metadata: Metadata = { title: 'Lire les chiffres' };

function Terms({ terms }: { readonly terms: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-3 md:grid-cols-[14rem_minmax(0,42rem)]">
      {terms.map(([term, meaning]) => (
        <div key={term} className="grid gap-0.5 md:col-span-2 md:grid-cols-subgrid">
          <dt className="font-bold">{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function MethodePage() {
  return (
    <Page>
      <PageHead title="Comment lire les chiffres">
        <p className="max-w-prose">
          Chaque chiffre dit ce qui est arrivé à des candidats d’une session passée. Ce n’est ni une promesse, ni un
          avis sur ton dossier : la commission de chaque formation lit des bulletins, pas une moyenne nationale.
        </p>
      </PageHead>

      <Part id="une-phrase" title="Un chiffre, mot à mot">
        <Terms
          terms={[
            [
              '29 %',
              'La part des candidats qui ont obtenu la réponse. C’est la fréquence observée, ou une estimation qui le dit.',
            ],
            [
              '16 sur 56',
              'Le compte : 56 candidats ont confirmé leur vœu, 16 d’entre eux ont eu la réponse. Un chiffre n’est jamais montré sans lui.',
            ],
            [
              'Intervalle à 80 %',
              'Avec peu de candidats, le hasard pèse. L’intervalle dit entre quelles valeurs la fréquence se tient de façon plausible, huit fois sur dix.',
            ],
            [
              'Ambitieux, réaliste, prudent',
              'Un mot pour l’intervalle, jamais pour la personne. Ambitieux n’est pas une faute, et rien n’est dit inaccessible.',
            ],
            [
              'Fiabilité',
              'Solide à partir de 50 candidats, indicative de 20 à 49, fragile en dessous de 20. Une formation fragile reste dans la liste.',
            ],
            ['Non publié', 'Le document ne donne pas ce chiffre. Ce n’est pas zéro.'],
          ]}
        />
      </Part>

      <Part
        id="deux-mesures"
        title="Deux mesures, jamais mélangées"
        lead="Deux sortes de documents comptent deux choses différentes. Chaque chiffre dit de laquelle il vient."
      >
        <Terms
          terms={[
            [
              'En position de recevoir une proposition',
              `D’après le rapport public de la formation : appelés ÷ candidats ayant confirmé leur vœu. ${phraseAvis({ cle: 'mesure-en-position' })}`,
            ],
            [
              'Proposition reçue',
              `D’après les données ouvertes, pour tous les BTS : propositions, sans dépasser le nombre de classés, ÷ candidats ayant confirmé leur vœu. ${phraseAvis({ cle: 'mesure-proposition-recue' })}`,
            ],
          ]}
        />
        <p className="max-w-prose">
          Le taux d’accès que Parcoursup affiche est un troisième calcul : la part des candidats classés au rang du
          dernier appelé ou avant, tous bacs et toutes situations réunis. Il est montré tel qu’il est publié, à côté.
        </p>
      </Part>

      <Part id="qui-est-compte" title="De qui parle le chiffre">
        <div className="grid max-w-prose gap-3">
          <p>
            Un candidat en terminale lit la ligne de son bac. Un candidat qui n’est pas en terminale cette année
            (réorientation, non scolarisé, scolarité à l’étranger) lit la ligne des « candidats hors terminale », tous
            bacs réunis : son bac et sa mention ne changent alors pas le chiffre.
          </p>
          <p>
            Dans un rapport, chaque groupe de classement a sa file et ses places. Le groupe « Autres candidats » (dont
            bac général) est un groupe de cette formation ; ce ne sont pas les « candidats hors terminale ».
          </p>
          <p>
            La commission ne connaît pas ta mention : elle lit tes bulletins. La mention sert ici de repère de niveau,
            et ses chiffres sont tous profils confondus. Le sexe est montré comme le rapport le montre ; il n’entre dans
            aucun calcul, pas plus que l’origine ou la bourse.
          </p>
          <p>
            Dans les formations publiques et sous contrat, un taux minimum de boursiers de lycée peut faire remonter ton
            dossier. En bac professionnel, l’avis du conseil de classe pour le BTS peut beaucoup compter : demande-le à
            ton professeur principal. L’apprentissage dès la première année n’est pas dans ces données : ce sont 10 vœux
            à part, sous réserve de contrat, à chercher sur Parcoursup.
          </p>
        </div>
      </Part>

      <Part id="ecart" title="Pourquoi ce chiffre n’est pas celui de Parcoursup">
        <p className="max-w-prose">
          Le taux d’accès officiel réunit tous les candidats, quels que soient leur bac et leur situation, et part des
          candidats classés jusqu’au rang du dernier appelé. Ici, le chiffre parle des candidats qui te ressemblent, et
          part de tous ceux qui ont confirmé leur vœu. Les deux sont justes ; ils ne répondent pas à la même question.
        </p>
      </Part>
    </Page>
  );
}
