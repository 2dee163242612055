import { Terme } from '@/components/glossaire/Terme';
import { Part } from '@/components/ui/Part';
import { formatPourcentage } from '@/lib/domain/nombres';
import { phraseAvis } from '@/lib/odds/phrases';
import { NIVEAU_INTERVALLE, SEUILS_FIABILITE, SEUILS_PALIER } from '@/lib/odds/seuils';
import { Terms } from './Terms';

const NIVEAU = formatPourcentage(NIVEAU_INTERVALLE);
/** « 40 % (propositions reçues) ou 50 % (en position) »: each measure has its own threshold of a band. */
function seuil(palier: 'ambitieux' | 'prudent'): string {
  const recue = formatPourcentage(SEUILS_PALIER['proposition-recue'][palier]);
  const position = formatPourcentage(SEUILS_PALIER['en-position'][palier]);
  return recue === position ? recue : `${recue} (proposition reçue) ou ${position} (en position)`;
}
const { solide, indicative } = SEUILS_FIABILITE;

/** How a figure is read: its words, its two measures, whom it is about. */
export function Lecture() {
  return (
    <>
      <Part id="une-phrase" title="Un chiffre, mot à mot">
        <Terms
          terms={[
            [
              '29 % (estimation)',
              'La part attendue à la prochaine session, d’après les sessions passées. Le mot « estimation » dit que ce n’est pas un compte.',
            ],
            [
              'Observé : 16 sur 56',
              'Le compte : 56 candidats ont confirmé leur vœu, 16 d’entre eux ont eu la réponse. Une estimation n’est jamais montrée sans lui, même quand il en est loin.',
            ],
            [
              `Intervalle à ${NIVEAU}`,
              `Entre quelles valeurs le taux de la prochaine session devrait tomber, ${formatPourcentage(NIVEAU_INTERVALLE)} du temps. Peu de candidats, une session ancienne ou des années changeantes l’élargissent.`,
            ],
            [
              'Ambitieux, réaliste, prudent',
              `Lus sur l’intervalle, jamais sur le chiffre seul. Ambitieux : tout l’intervalle est sous ${seuil('ambitieux')}. Prudent : tout l’intervalle atteint au moins ${seuil('prudent')}. Réaliste : tout le reste. Ambitieux n’est pas une faute, et rien n’est dit inaccessible.`,
            ],
            [
              'Fiabilité',
              `Solide à partir de ${solide} candidats, indicative de ${indicative} à ${solide - 1}, fragile en dessous de ${indicative}. Une formation fragile reste dans la liste.`,
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
          Le <Terme cle="taux-acces">taux d’accès</Terme> que Parcoursup affiche est un troisième calcul&nbsp;: la part
          des candidats classés au rang du dernier appelé ou avant, tous bacs et toutes situations réunis. Il est montré
          tel qu’il est publié, à côté.
        </p>
      </Part>

      <Part id="qui-est-compte" title="De qui parle le chiffre">
        <div className="grid max-w-prose gap-3">
          <p>
            Pour un candidat en terminale, c’est la ligne de son bac. Pour tous les autres (réorientation, non
            scolarisés, scolarité à l’étranger), c’est la ligne des «{' '}
            <Terme cle="hors-terminale">candidats hors terminale</Terme> », tous bacs réunis&nbsp;: le bac et la mention
            ne changent alors pas le chiffre.
          </p>
          <p>
            Dans un rapport, chaque groupe de classement a sa file et ses places. Le groupe « Autres candidats » (dont
            bac général) est un groupe de cette formation&nbsp;; ce ne sont pas les « candidats hors terminale ».
          </p>
          <p>
            La commission ne connaît pas la mention d’un candidat de terminale&nbsp;: elle lit ses bulletins. La mention
            sert ici de repère de niveau, et ses chiffres sont tous profils confondus. Le sexe est montré comme le
            rapport le montre&nbsp;; il n’entre dans aucun calcul, pas plus que l’origine ou la bourse.
          </p>
          <p>
            Dans les formations publiques et sous contrat, un taux minimum de boursiers de lycée peut faire remonter un
            dossier. En bac professionnel, l’avis du conseil de classe pour le BTS peut beaucoup compter&nbsp;: il se
            demande au professeur principal. L’apprentissage dès la première année n’est pas dans ces données&nbsp;: ce
            sont 10 vœux à part, sous réserve de contrat, à chercher sur Parcoursup.
          </p>
        </div>
      </Part>

      <Part id="ecart" title="Pourquoi ce chiffre n’est pas celui de Parcoursup">
        <p className="max-w-prose">
          Le taux d’accès officiel réunit tous les candidats, quels que soient leur bac et leur situation, et part des
          candidats classés jusqu’au rang du dernier appelé. Ici, le chiffre parle des candidats du même bac ou de la
          même situation, et part de tous ceux qui ont confirmé leur vœu. Les deux sont justes&nbsp;; ils ne répondent
          pas à la même question.
        </p>
      </Part>
    </>
  );
}
