import { FOLDS } from '@/lib/odds/prevision/folds';

/** What the replays prove, and what they cannot. */
export function Limites() {
  return (
    <ul className="grid max-w-prose list-disc gap-2 ps-5">
      <li>
        <strong>Aucune réponse n’a servi à la prévoir.</strong> Chaque session est estimée d’après les précédentes. Pour
        la première paire, qui n’a rien avant elle, le réglage est fait sur quatre cinquièmes des établissements et jugé
        sur le dernier, {FOLDS} fois.
      </li>
      <li>
        <strong>La forme du calcul, elle, a été choisie en connaissant ces sessions.</strong> La prochaine session
        chargée sera le premier essai tout à fait à l’aveugle.
      </li>
      <li>
        <strong>Par bac, seule l’étape du classement est rejouée.</strong> Les propositions le sont pour tous les
        candidats ensemble tant que deux sessions ne les publient pas bac par bac.
      </li>
      <li>
        <strong>Un bon score parle des formations, pas d’une personne.</strong> La commission lit un dossier que ces
        comptes ne connaissent pas.
      </li>
    </ul>
  );
}
