import { PersonneLink } from '@/components/ui/PersonneLink';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { PARTIES_SUIVANTES, type PartieSuivante } from '@/lib/views/formation';
import type { EntrerView } from '@/lib/views/formationEntrer';
import { formationPath, PARAMETRE_FORMATION } from '@/lib/views/formationPath';
import { AncienRepere } from './AncienRepere';

const SOMMAIRE: Readonly<Record<PartieSuivante, string>> = {
  commission: 'La commission',
  preparer: 'À préparer',
  apprendre: 'Le diplôme',
  lieu: 'Où et combien',
  evolution: 'L’évolution',
  'chiffres-publies': 'Tous les chiffres',
  sources: 'Les sources',
};

interface PlusLoinProps {
  readonly view: Pick<EntrerView, 'formation' | 'diplome'>;
  readonly criteres: Criteres;
}

/**
 * The questions that the other pages answer. Each bears the anchor that it had when all stood on one page: an old address comes to its link, and goes
 * on from there where scripts run.
 */
export function PlusLoin({ view: { formation, diplome }, criteres }: PlusLoinProps) {
  const pages = {
    preparer: formationPath(formation.code, 'preparer'),
    diplome: diplome === null ? null : `${diplome.fiche}?${PARAMETRE_FORMATION}=${formation.code}`,
    chiffres: formationPath(formation.code, 'chiffres'),
  };
  return (
    <nav aria-label="Les autres questions" className="plus-loin tick no-print">
      <ul>
        {(Object.keys(PARTIES_SUIVANTES) as PartieSuivante[]).map((partie) => {
          const page = pages[PARTIES_SUIVANTES[partie]];
          return page === null ? null : (
            <li key={partie}>
              <PersonneLink id={partie} href={PARTIES_SUIVANTES[partie] === 'diplome' ? page : `${page}#${partie}`}>
                {SOMMAIRE[partie]}
              </PersonneLink>
            </li>
          );
        })}
      </ul>
      <AncienRepere preparer={candidatUrl(pages.preparer, criteres)} chiffres={candidatUrl(pages.chiffres, criteres)} />
    </nav>
  );
}
