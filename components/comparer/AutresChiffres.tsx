import { NOT_PUBLISHED, publishedPercent, unbroken } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import { caseRang } from '@/lib/views/lignesDocument';
import type { Colonne } from './colonnes';
import { LigneLink } from './LigneLink';
import { Cotes, Row } from './Row';

/** What the documents print beside the figure, and that nothing says how to weigh from one school to another: folded, whole on paper. */
export function AutresChiffres({ colonnes }: { readonly colonnes: readonly Colonne[] }) {
  const decides = colonnes.some(({ comparee }) => comparee.decision !== null);
  return (
    <details className="fold-paper comparaison-pli">
      <summary>
        {decides ? 'Dossier ou rang, taux officiel, derniers appelés' : 'Taux officiel, derniers appelés'}
      </summary>
      <Cotes label="Les autres chiffres des documents" colonnes={colonnes}>
        {decides ? (
          <Row
            label="Le dossier ou le rang&nbsp;?"
            colonnes={colonnes}
            cell={({ comparee: { decision } }) => decision && unbroken(decision.phrase)}
          />
        ) : null}
        <Row
          label="Taux d’accès officiel"
          tag="tel que Parcoursup l’affiche&nbsp;: un autre calcul, tous candidats confondus"
          colonnes={colonnes}
          cell={(colonne) => {
            const { tauxAcces, reperes } = colonne.comparee;
            if (tauxAcces === null) return NOT_PUBLISHED;
            return (
              <>
                <LigneLink
                  colonne={colonne}
                  repere={reperes.tauxAcces}
                  about="taux d’accès officiel"
                  cases={['tauxAcces']}
                >
                  {publishedPercent(tauxAcces.taux)}
                </LigneLink>
                {`, session ${tauxAcces.session}`}
              </>
            );
          }}
        />
        <Row
          label="Rang du dernier appelé"
          tag="dans chaque groupe&nbsp;: un rang ne se compare pas d’une formation à l’autre"
          colonnes={colonnes}
          cell={(colonne) => {
            const { rangs, reperes } = colonne.comparee;
            if (rangs === null) return NOT_PUBLISHED;
            return (
              <>
                {rangs.groupes.map(({ libelle, rang }) => (
                  <span key={libelle} className="comparaison-suite">
                    {`${libelle}\u00a0: ${rang === null ? NOT_PUBLISHED : formatEntier(rang)}`}
                  </span>
                ))}{' '}
                <LigneLink
                  colonne={colonne}
                  repere={reperes.rangs}
                  about="rang du dernier appelé"
                  cases={rangs.groupes.map(({ libelle }) => caseRang(libelle))}
                >
                  {`session ${rangs.session}`}
                </LigneLink>
              </>
            );
          }}
        />
      </Cotes>
    </details>
  );
}
