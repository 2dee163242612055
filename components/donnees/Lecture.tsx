import { PersonneLink } from '@/components/ui/PersonneLink';

/** What the counts mean, and what they do not. */
export function Lecture() {
  return (
    <div className="grid max-w-prose gap-3">
      <p>
        Les données ouvertes comptent les candidats par type de bac pour ceux qui passent le bac dans l’année, et tous
        les autres ensemble. Les rapports publics comptent par groupe de classement, bac, mention et profil, pour la
        seule phase principale. Ces deux sortes de chiffres ne sont jamais mélangées.
      </p>
      <p>
        Une case vide reste vide : « non publié », jamais zéro. Les colonnes de composition (« part des… ») ne sont pas
        des taux et ne servent à aucun calcul.
      </p>
      <p>
        <PersonneLink href="/methode" className="inline-block min-h-6">
          Lire les chiffres, mot à mot
        </PersonneLink>
      </p>
    </div>
  );
}
