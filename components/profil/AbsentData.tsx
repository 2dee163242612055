import { REGLES } from '@/lib/domain/regles';

/** What people look for and no loaded source holds: said before they search, with where to look. */
export function AbsentData() {
  return (
    <section aria-labelledby="absent" className="grid max-w-prose gap-2 text-sm">
      <h2 id="absent" className="text-base">
        Ce que ce site ne sait pas
      </h2>
      <ul className="grid list-disc gap-1 ps-5 text-ink-soft">
        <li>
          L’apprentissage dès la première année&nbsp;: {REGLES.limites.voeuxEnApprentissage} vœux à part (session{' '}
          {REGLES.session}), sous réserve de contrat, à chercher sur{' '}
          <a href="https://www.parcoursup.fr/" rel="noreferrer external">
            Parcoursup
          </a>
          .
        </li>
        <li>L’internat et les frais&nbsp;: regarde la fiche Parcoursup de chaque formation.</li>
      </ul>
    </section>
  );
}
