import { DataTable } from '@/components/ui/DataTable';
import { Part } from '@/components/ui/Part';
import { counted } from '@/components/ui/wording';
import { formatDecimal, formatPourcentage } from '@/lib/domain/nombres';
import { rate } from '@/lib/domain/rate';
import { DIPLOME_PRIOR, HALF_WEIGHT } from '@/lib/forecast/centre';
import {
  DEFAULT_LOAN,
  DEFAULT_OLDER_SHARE,
  DEFAULT_ONE_YEAR,
  DEGREES_BY_PAIR,
  defaultConstants,
  MIN_FORMATIONS,
  MIN_SHARED,
  MOST_LENT,
} from '@/lib/forecast/constants';
import { FOLDS } from '@/lib/forecast/folds';
import { ECART_TOLERE } from '@/lib/forecast/mentionsAdmis';
import { pairSpread } from '@/lib/forecast/pairSpread';
import { RATES, rateIndex, TOTAL } from '@/lib/forecast/panel';
import { CONSTANTES_RAPPORT, ELARGISSEMENT } from '@/lib/forecast/rapport/constantes';
import { RAPPORTS_POUR_AJUSTER } from '@/lib/forecast/rapport/fitRapports';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';

const QUEUE = formatPourcentage(rate((1 - NIVEAU_INTERVALLE) / 2));
const CENTIEMES = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const ancienne = (index: number) => CENTIEMES.format(DEFAULT_OLDER_SHARE[index] ?? 0);
const { groupe, profil, mention, formation } = CONSTANTES_RAPPORT;
const per = ({ classement, appel }: { readonly classement: number; readonly appel: number }) =>
  `${formatDecimal(classement)} au classement, ${formatDecimal(appel)} à l’appel`;

/** Every number that the text cites, as the code has it, with what it does. */
const CONSTANTES: readonly (readonly [string, string, string])[] = [
  [
    'Demi-poids',
    counted(HALF_WEIGHT, 'candidat', 'candidats'),
    'poids d’un taux dans une moyenne : n ÷ (n + ce nombre)',
  ],
  [
    'Part du national',
    counted(DIPLOME_PRIOR, 'formation', 'formations'),
    'ce que pèse la moyenne nationale dans celle d’un diplôme',
  ],
  [
    'Ajustement d’une session',
    counted(MIN_FORMATIONS, 'formation', 'formations'),
    'en dessous, la covariance est celle par défaut',
  ],
  [
    'Ajustement d’une paire',
    counted(MIN_SHARED, 'formation commune', 'formations communes'),
    'en dessous, ce qui dure d’un an à l’autre est celui par défaut',
  ],
  [
    'Durée par défaut',
    Object.values(DEFAULT_ONE_YEAR)
      .map((kept) => formatPourcentage(rate(kept)))
      .join(', '),
    'part de la variance gardée après un an : classement, proposition, pression',
  ],
  [
    'Degrés de liberté par paire',
    String(DEGREES_BY_PAIR),
    `a priori sur ce qu’une paire dit d’une autre : écart type × ${CENTIEMES.format(pairSpread(defaultConstants(), 1))} avec une seule`,
  ],
  [
    'Sessions anciennes',
    `${ancienne(rateIndex('classement', 'general'))} au classement, ${ancienne(TOTAL)} aux propositions`,
    'leur part dans le niveau, par défaut ; réglée dès que deux sessions en précèdent une troisième',
  ],
  [
    'Emprunt',
    `${CENTIEMES.format(DEFAULT_LOAN)}, et ${MOST_LENT} au plus`,
    'ajouté à une dispersion empruntée, sur l’échelle logit : par défaut, et au plus quand il est mesuré',
  ],
  [
    'Mention éprouvée',
    `à ${formatPourcentage(rate(ECART_TOLERE))} près`,
    'entre le rapport prévu et le rapport venu, par classe de rapport',
  ],
  ['Plis', String(FOLDS), 'parts d’établissements de la première paire rejouée'],
  ['Rapport : formation', `${formation}`, 'candidats que vaut le diplôme dans une formation, première porte'],
  ['Rapport : groupe', per(groupe), 'candidats que vaut la formation dans un groupe'],
  ['Rapport : profil', per(profil), 'candidats que vaut le groupe dans un profil'],
  ['Rapport : mention', per(mention), 'candidats que vaut la droite des mentions dans une mention'],
  ['Élargissement', `× ${formatDecimal(ELARGISSEMENT)}`, 'variance de ce qu’un rapport laisse inconnu'],
  [
    'Rapports pour ajuster',
    counted(RAPPORTS_POUR_AJUSTER, 'rapport', 'rapports'),
    'à partir d’eux, ces nombres sont ajustés sur les rapports chargés',
  ],
];

/** The method as a statistician checks it, with the constants of the code. */
export function PourUnStatisticien() {
  return (
    <Part
      id="statistique"
      title="Pour un statisticien"
      lead="Crédibilité multivariée sur l’échelle arc sinus ; rien n’est itéré quand une page est demandée."
    >
      <div className="grid max-w-prose gap-4">
        <p>
          <strong>Données ouvertes.</strong> {RATES} taux par formation et par session (classement par population,
          propositions par population et en tout) et une pression (logarithme des candidats par place), sur z = 2 arcsin
          √p, où le bruit binomial vaut 1/n quel que soit p. Chaque taux est un écart à la moyenne des formations de son
          diplôme, elle-même rapprochée de la moyenne nationale. Les écarts partagent une covariance dans la session et
          une autre d’une session à la suivante, mesurées par les moments, bruit ôté. La prévision est la meilleure
          combinaison linéaire de tout ce que les sessions passées disent de la formation (Bühlmann et Gisler,
          2005&nbsp;; l’algèbre du krigeage simple).
        </p>
        <p>
          <strong>Dispersion.</strong> Loi bêta de la moyenne et de la variance prévues, plus la dérive du niveau
          national&nbsp;; deux nombres par taux la corrigent&nbsp;: une pente par maximum de vraisemblance marginale,
          puis le niveau auquel les intervalles affichés tiennent aussi souvent que leur loi l’attend. Les formations
          d’une paire de sessions partagent son année&nbsp;: mille d’entre elles n’en font qu’une observation. L’écart
          type est donc multiplié par le rapport des quantiles de Student et de la loi normale, qui décroît à mesure que
          des paires du même écart sont chargées. Pas de tendance&nbsp;: le niveau national a monté et baissé&nbsp;; il
          élargit l’intervalle et ne déplace rien.
        </p>
        <p>
          <strong>Intervalle.</strong> Celui de l’écran, de l’API, de la liste et du rejeu est un seul&nbsp;: les pour
          cent entiers les plus proches qui laissent au plus {QUEUE} de chaque côté du compte bêta-binomial de la
          prochaine session, au nombre de candidats de la dernière. Pas le plus étroit&nbsp;: près de 100&#8239;%, la
          loi bêta est en J, et le plus étroit laisse tout du côté bas, où une mauvaise année le trouve.
        </p>
        <p>
          <strong>Propositions.</strong> Prévues directement, et non comme produit des deux portes&nbsp;: le produit
          perdait au score. Par bac, une seule session les publie parfois&nbsp;; leur dérive et leur dispersion sont
          alors empruntées au total, et la dispersion élargie de ce que le même emprunt demande au classement, où la
          réponse est connue. La cote est multipliée par P(mention | admis, formation) ÷ P(mention | admis, diplôme),
          sessions réunies, élevé à une puissance réglée par régression de Poisson, ordonné par régression isotone, sa
          variance ajoutée&nbsp;; et seulement pour les mentions dont chaque paire, à la puissance choisie par les
          autres, est venue comme prévu.
        </p>
        <p>
          <strong>Rapports publics.</strong> Deux portes bêta-binomiales, cellule → groupe → formation → diplôme. Les
          mentions sont rapprochées d’une droite croissante, puis ordonnées. Profil × mention&nbsp;: les mentions du
          groupe, toutes déplacées d’autant sur la cote, pour que leur moyenne, pondérée par les candidats du groupe,
          soit le taux du profil. Le passage d’une session à l’autre est emprunté au total des propositions.
        </p>
        <p>
          <strong>Preuve.</strong> Aucune constante n’est ajustée sur ce qu’elle juge&nbsp;: première paire en
          validation croisée par établissement, paires suivantes d’après les seules sessions antérieures. Une session
          mélangée laisse ses propres constantes inchangées&nbsp;: un test le vérifie.
        </p>
      </div>
      <DataTable
        id="constantes"
        caption="Les constantes, telles que le calcul les emploie"
        note="Le reste (covariances, pentes, niveaux, emprunts, concentration et puissances des mentions) est ajusté sur les sessions chargées, et rangé avec elles."
      >
        <thead>
          <tr>
            <th scope="col">Constante</th>
            <th scope="col">Valeur</th>
            <th scope="col">Rôle</th>
          </tr>
        </thead>
        <tbody>
          {CONSTANTES.map(([name, value, role]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td className="min-w-56">{role}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="max-w-prose">
        Les choix et ce qui a été essayé sont dans les notes de décision 0006 (prévision) et 0007 (rapports), livrées
        avec le code dans <code className="text-sm">docs/adr</code> ; les objections les plus fortes et leurs réponses,
        dans <code className="text-sm">docs/odds-review.md</code>.
      </p>
    </Part>
  );
}
