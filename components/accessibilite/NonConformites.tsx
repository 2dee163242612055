import type { Theme } from './critere';

/** Criteria that are not met, each with where and what to do instead; says so when there is none. */
export function NonConformites({ themes }: { readonly themes: readonly Theme[] }) {
  const missed = themes.flatMap(({ numero, criteres }) =>
    criteres.flatMap((critere, index) =>
      critere.etat === 'non-conforme' ? [{ ...critere, nom: `${numero}.${index + 1}` }] : [],
    ),
  );
  return (
    <div className="grid max-w-prose gap-4">
      {missed.length === 0 ? (
        <p>Aucun défaut connu de nous sur les critères vérifiés. Ce qui suit n’a pas pu l’être :</p>
      ) : (
        <>
          <ul className="grid list-disc gap-2 ps-5">
            {missed.map(({ nom, dit, note }) => (
              <li key={nom}>
                {nom} {dit}. {note}
              </li>
            ))}
          </ul>
          <p>Et ce qui n’a pas pu être vérifié :</p>
        </>
      )}
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
