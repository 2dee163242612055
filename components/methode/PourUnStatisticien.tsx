import { DataTable } from '@/components/ui/DataTable';
import { Part } from '@/components/ui/Part';
import { counted } from '@/components/ui/wording';
import { formatDecimal, formatPourcentage } from '@/lib/domain/nombres';
import { rate } from '@/lib/domain/rate';
import { DIPLOME_PRIOR, HALF_WEIGHT } from '@/lib/forecast/centre';
import { DEFAULT_ONE_YEAR, MIN_FORMATIONS, MIN_SHARED } from '@/lib/forecast/constants';
import { FOLDS } from '@/lib/forecast/folds';
import { RATES } from '@/lib/forecast/panel';
import { CONSTANTES_RAPPORT, ELARGISSEMENT } from '@/lib/forecast/rapport/constantes';
import { RAPPORTS_POUR_AJUSTER } from '@/lib/forecast/rapport/fitRapports';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';

const NIVEAU = formatPourcentage(NIVEAU_INTERVALLE);
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
          puis le niveau auquel {NIVEAU} des comptes tombent dans l’intervalle. Pas de tendance&nbsp;: le niveau
          national a monté et baissé&nbsp;; il élargit l’intervalle et ne déplace rien.
        </p>
        <p>
          <strong>Propositions.</strong> Prévues directement, et non comme produit des deux portes&nbsp;: le produit
          perdait au score. Par bac, une seule session les publie parfois&nbsp;; leur dérive est alors empruntée au
          total. La cote est multipliée par P(mention | admis, formation) ÷ P(mention | admis, diplôme), ordonné par
          régression isotone, et seulement tant que le gain hors échantillon est positif.
        </p>
        <p>
          <strong>Rapports publics.</strong> Deux portes bêta-binomiales, cellule → groupe → formation → diplôme. Les
          mentions sont rapprochées d’une droite croissante, puis ordonnées. Profil × mention par ajustement
          proportionnel itératif aux deux marges estimées, lignes × profils indépendants faute d’être publiés&nbsp;;
          refusé quand les tableaux ne comptent pas les mêmes candidats, quand un compte manque ou quand une ligne est
          vide. Le passage d’une session à l’autre est emprunté au total des propositions.
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
        note="Le reste (covariances, pentes, concentration des mentions) est ajusté sur les sessions chargées : « npm run fit » le montre."
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
