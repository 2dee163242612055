import { formatPourcentage } from '@/lib/domain/nombres';
import { FOLDS } from '@/lib/forecast/folds';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';

/** What the replays prove, and what they cannot. */
export function Limites() {
  return (
    <ul className="grid max-w-prose list-disc gap-2 ps-5">
      <li>
        <strong>Aucune réponse n’a servi à la prévoir.</strong> Chaque session est estimée d’après les précédentes. Pour
        la première paire, qui n’a rien avant elle, les établissements sont partagés en {FOLDS} parts&nbsp;: chacune est
        jugée avec un réglage fait sur les autres.
      </li>
      <li>
        <strong>La forme du calcul, elle, a été choisie en regardant des sessions passées.</strong> Seule une session
        publiée après ce choix est un essai tout à fait à l’aveugle.
      </li>
      <li>
        <strong>C’est l’intervalle affiché qui est jugé,</strong> arrondi comme à l’écran. Le nombre de candidats est
        entier&nbsp;: il tient donc un peu plus souvent que {formatPourcentage(NIVEAU_INTERVALLE)} du temps, surtout
        avec peu de candidats. La part qui a tenu est comparée à celle que le calcul attend.
      </li>
      <li>
        <strong>Un bon score parle des formations, pas d’une personne.</strong> La commission lit un dossier que ces
        comptes ne connaissent pas.
      </li>
    </ul>
  );
}
