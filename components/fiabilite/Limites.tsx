import { FOLDS } from '@/lib/forecast/folds';
import type { Rejeu } from '@/lib/views/rejeux';

/** What the replays prove, and what they cannot. */
export function Limites({ rejeux }: { readonly rejeux: readonly Rejeu[] }) {
  const byBac = rejeux.some(({ measure, populations }) => measure === 'proposition-recue' && populations.length > 0);
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
      {byBac ? null : (
        <li>
          <strong>Par bac, seule l’étape du classement est rejouée.</strong> Les propositions ne le sont que pour tous
          les candidats ensemble, faute de deux sessions qui les publient bac par bac.
        </li>
      )}
      <li>
        <strong>Un bon score parle des formations, pas d’une personne.</strong> La commission lit un dossier que ces
        comptes ne connaissent pas.
      </li>
    </ul>
  );
}
