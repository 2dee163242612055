import { IconArray } from '@/components/charts/IconArray';
import { IntervalPlot } from '@/components/charts/IntervalPlot';
import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { OUTCOME } from '@/components/estimation/words';
import { Terme } from '@/components/terme/Terme';
import { Part } from '@/components/ui/Part';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import { formatPourcentage } from '@/lib/domain/nombres';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import {
  FIABILITES_EXPLIQUEES,
  PALIERS_EXPLIQUES,
  phraseHasard,
  phraseLargeurs,
  phraseLectureIntervalle,
} from '@/lib/phrases/methode';
import type { Exemple } from '@/lib/views/methode';
import { Terms } from './Terms';

const NIVEAU = formatPourcentage(NIVEAU_INTERVALLE);

/** What the figure says: a real one, then its words. */
export function UnePhrase({ exemple }: { readonly exemple: Exemple | null }) {
  return (
    <Part
      id="une-phrase"
      title="Que dit le chiffre ?"
      lead={
        exemple === null ? undefined : 'Un vrai exemple, tiré des données chargées. Les mots sont expliqués à côté.'
      }
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        {exemple === null ? null : (
          <div className="grid content-start gap-4">
            <p className="text-sm">
              <strong className="block text-base">{unbroken(exemple.formation.nom)}</strong>
              {exemple.formation.etablissement.nom}
            </p>
            <IconArray
              sur={exemple.estimation.preuves[0].sur}
              obtenus={exemple.estimation.preuves[0].obtenus}
              outcome={OUTCOME[exemple.estimation.mesure]}
            />
            <EstimationFigure estimation={exemple.estimation} size="page" />
            <p className="text-sm">
              <PersonneLink href={`/formation/${exemple.formation.code}`} className="inline-block min-h-6">
                La page de cette formation
              </PersonneLink>
            </p>
          </div>
        )}
        <Terms
          layout="stacked"
          terms={[
            [
              'Les points',
              'Un point est un candidat. Les points pleins sont ceux qui ont eu la réponse. C’est un compte, pas un calcul.',
            ],
            [
              <Terme key="observe" cle="observe">
                Observé
              </Terme>,
              'Le même compte en chiffres. « Observé : 16 sur 56 » veut dire : 56 candidats ont confirmé leur vœu, 16 ont eu la réponse.',
            ],
            [
              <Terme key="estimation" cle="estimation">
                Estimation
              </Terme>,
              'Ce à quoi s’attendre à la prochaine session. Elle part du compte, puis s’aide de la formation, de son diplôme et des années passées. Elle peut donc s’éloigner un peu du compte.',
            ],
            [
              <Terme key="intervalle" cle="intervalle">
                {`Intervalle à ${NIVEAU}`}
              </Terme>,
              'La barre autour du repère. Elle dit jusqu’où le chiffre peut bouger. La partie suivante l’explique.',
            ],
            [
              <Terme key="fiabilite" cle="fiabilite">
                Fiabilité
              </Terme>,
              FIABILITES_EXPLIQUEES,
            ],
            [
              <Terme key="non-publie" cle="non-publie">
                Non publié
              </Terme>,
              'Le document ne donne pas ce chiffre. Ce n’est pas zéro, et ce n’est pas un mauvais signe.',
            ],
          ]}
        />
      </div>
    </Part>
  );
}

/** Why an interval: the same rate over few, some and many candidates of this release. */
export function PourquoiIntervalle({ exemples }: { readonly exemples: readonly Exemple[] }) {
  const [first] = exemples;
  const largeurs = phraseLargeurs(exemples.map(({ estimation }) => estimation));
  return (
    <Part id="intervalle" title="Pourquoi un intervalle, et pas un seul chiffre ?">
      <div className="grid max-w-prose gap-3">
        <p>
          Une formation ne prend pas la même part de candidats tous les ans. Les candidats changent, la commission
          aussi. Un seul chiffre ferait croire à une précision que personne n’a.
        </p>
        {first === undefined ? null : <p>{phraseLectureIntervalle(first.estimation)}</p>}
      </div>
      {exemples.length < 2 ? null : (
        <div className="max-w-3xl">
          <IntervalPlot
            id="exemples-intervalles"
            caption="Trois formations, un bac général en terminale : de peu à beaucoup de candidats"
            head="Formation"
            rows={exemples.map(({ formation, estimation }) => ({
              key: formation.code,
              label: unbroken(formation.nom),
              note: [formation.etablissement.nom, formation.etablissement.commune].filter(Boolean).join(', '),
              taux: estimation.taux,
              intervalle: estimation.intervalle,
              n: estimation.preuves[0].sur,
            }))}
            note="Estimations pour la prochaine session, mesure « proposition reçue ». Le point est l’estimation, la bande son intervalle."
          />
        </div>
      )}
      <div className="grid max-w-prose gap-3">
        {largeurs === null ? null : <p>{largeurs}</p>}
        <p>
          <strong>Pourquoi une petite formation a-t-elle un intervalle large&nbsp;?</strong> {phraseHasard()} Une petite
          formation est aussi moins bien connue&nbsp;: son compte dit peu.
        </p>
        <p>
          Un nombre de candidats est entier. L’intervalle tient donc un peu plus souvent que {NIVEAU}, surtout quand ils
          sont peu.
        </p>
        <p>
          Quand deux intervalles se recouvrent, on ne peut pas dire quel chiffre est le plus haut. Le site écrit alors{' '}
          <Terme cle="ecart-non-concluant">écart non concluant</Terme>.
        </p>
      </div>
    </Part>
  );
}

/** The three words for a vœu, each with its number. */
export function Paliers() {
  return (
    <Part
      id="paliers"
      title="Ambitieux, réaliste, prudent : que veulent dire ces mots ?"
      lead="Ils se lisent sur l’intervalle, jamais sur le chiffre seul. Rien n’est jamais dit hors de portée."
    >
      <Terms
        terms={[
          ['Ambitieux', PALIERS_EXPLIQUES.ambitieux],
          ['Réaliste', PALIERS_EXPLIQUES.realiste],
          ['Prudent', PALIERS_EXPLIQUES.prudent],
        ]}
      />
      <p className="max-w-prose">
        Une liste gagne à mêler les trois : de l’envie, et une proposition probable. C’est ce que montre{' '}
        <PersonneLink href="/voeux">ta liste</PersonneLink>. Ces promesses sont vérifiées sur le passé&nbsp;:{' '}
        <PersonneLink href="/fiabilite#promesses">combien de fois elles ont tenu</PersonneLink>.
      </p>
    </Part>
  );
}
