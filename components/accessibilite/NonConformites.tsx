import { unbroken } from '@/components/ui/wording';
import type { EtatCritere, Theme } from './critere';

function inState(themes: readonly Theme[], sought: EtatCritere) {
  return themes.flatMap(({ numero, criteres }) =>
    criteres.flatMap((critere, index) =>
      critere.etat === sought ? [{ ...critere, nom: `${numero}.${index + 1}` }] : [],
    ),
  );
}

function Criteres({ criteres }: { readonly criteres: ReturnType<typeof inState> }) {
  return (
    <ul className="grid list-disc gap-2 ps-5">
      {criteres.map(({ nom, dit, note }) => (
        <li key={nom}>
          {nom} {unbroken(dit)}. {unbroken(note)}
        </li>
      ))}
    </ul>
  );
}

/** Criteria that are not met, then those that nobody checked, each with what is left to do; says so when there is none. */
export function NonConformites({ themes }: { readonly themes: readonly Theme[] }) {
  const missed = inState(themes, 'non-conforme');
  const unknown = inState(themes, 'non-verifie');
  return (
    <div className="grid max-w-prose gap-4">
      {missed.length === 0 ? (
        <p>Aucun défaut connu de nous sur les critères vérifiés.</p>
      ) : (
        <>
          <p>Critères qui ne sont pas tenus :</p>
          <Criteres criteres={missed} />
        </>
      )}
      {unknown.length === 0 ? null : (
        <>
          <p>Critères que personne n’a encore assez vérifiés pour dire qu’ils sont tenus :</p>
          <Criteres criteres={unknown} />
        </>
      )}
      <p>Et pour tous les critères, ce qui n’a pas été fait :</p>
      <ul className="grid list-disc gap-2 ps-5">
        <li>la lecture par un lecteur d’écran réel (NVDA, JAWS, VoiceOver, TalkBack) ;</li>
        <li>l’usage par des personnes concernées ;</li>
        <li>d’autres navigateurs que Chromium ;</li>
        <li>
          les documents d’origine, chez Parcoursup et l’ONISEP, vers lesquels les pages mènent : ils ne sont pas de
          nous.
        </li>
      </ul>
    </div>
  );
}
