import { Planche } from '@/components/charts/Planche';
import { counted, unbroken } from '@/components/ui/wording';
import { direChiffre } from '@/lib/phrases/chiffre';
import { phraseEquilibreBref } from '@/lib/phrases/equilibre';
import { Legende } from './Legende';
import type { Preparation } from './lirePreparation';
import { plancheOf } from './plancheOf';
import { bacCourt, mentionCourte, profilComplet } from './profilEleve';
import type { RangEleve } from './TableauClasse';
import { ecoleOf, type VoeuConnu } from './voeuxEleve';

/** What goes on paper: a sheet a student, the table of the class, or both. */
export type Papier = { readonly eleves: ReadonlySet<string>; readonly classe: boolean };

interface FeuillesProps {
  readonly papier: Papier;
  readonly rangs: readonly RangEleve[];
  readonly nomClasse: string;
  /** Name on the sheet; `null` for a line to fill in. */
  readonly nameOf: (rang: RangEleve) => string | null;
  readonly date: string;
  readonly preparations: ReadonlyMap<string, Preparation>;
}

const SOURCE =
  'Comptes des sessions passées : Parcoursup, données ouvertes et rapports publics des formations (MESR). La plage dit l’an prochain, à 80 % ; ce n’est pas une promesse. Rose des vœux.';

/** Sheets for paper, and for the file that opens anywhere: the same drawing, the same words. */
export function Feuilles({ papier, rangs, nomClasse, nameOf, date, preparations }: FeuillesProps) {
  return (
    <>
      {papier.classe ? <TableClasse rangs={rangs} nomClasse={nomClasse} nameOf={nameOf} date={date} /> : null}
      {rangs
        .filter(({ eleve }) => papier.eleves.has(eleve.id))
        .map((rang) => (
          <FeuilleEleve key={rang.eleve.id} rang={rang} nom={nameOf(rang)} date={date} preparations={preparations} />
        ))}
    </>
  );
}

interface FeuilleEleveProps {
  readonly rang: RangEleve;
  readonly nom: string | null;
  readonly date: string;
  readonly preparations: ReadonlyMap<string, Preparation>;
}

function FeuilleEleve({ rang: { eleve, voeux, paliers }, nom, date, preparations }: FeuilleEleveProps) {
  const bts = [...new Set(voeux.flatMap(({ formation }) => (formation === null ? [] : [formation.voeu.cle])))];
  return (
    <section className="seance-feuille">
      <header>
        <h2>{nom ?? 'Nom\u00a0: ______________________________'}</h2>
        <p>{date}</p>
      </header>
      <p>{profilComplet(eleve)}.</p>
      {voeux.length === 0 ? (
        <p>Aucun vœu pour le moment.</p>
      ) : (
        <>
          <p>
            <strong>
              {counted(voeux.length, 'vœu', 'vœux')}
              {paliers.length === 0 ? '' : `\u00a0: ${phraseEquilibreBref(paliers)}`}.
            </strong>{' '}
            Refus possible partout.
          </p>
          <Planche groupes={plancheOf(voeux, 'h3', withCode)} />
          <Legende voeux={voeux} />
        </>
      )}
      <div className="seance-preparations">
        {bts.map((cle) => (
          <Preparer key={cle} preparation={preparations.get(cle)} />
        ))}
      </div>
      {eleve.note === '' ? null : <p className="whitespace-pre-line">{`Notes\u00a0: ${eleve.note}`}</p>}
      <footer>
        <p className="seance-signature">
          <span>Ce que je décide&nbsp;:</span>
          <span>Signature&nbsp;:</span>
        </p>
        <p>{unbroken(SOURCE)}</p>
      </footer>
    </section>
  );
}

/** A code says which formation it is: on paper it stands with its name. */
const withCode = (voeu: VoeuConnu) =>
  voeu.formation === null ? ecoleOf(voeu) : `${ecoleOf(voeu)} · code ${voeu.code}`;

function Preparer({ preparation }: { readonly preparation: Preparation | undefined }) {
  if (preparation === undefined) return null;
  if (!preparation.lue) {
    return (
      <div className="seance-preparer">
        <h3>{unbroken(preparation.bts)}</h3>
        <p>Ce qu’il faut préparer n’a pas pu être lu&nbsp;: voir la page de la formation.</p>
      </div>
    );
  }
  if (preparation.attendus.length === 0 && preparation.criteres.length === 0) return null;
  return (
    <div className="seance-preparer">
      <h3>{unbroken(preparation.bts)}</h3>
      {preparation.criteres.length === 0 ? null : (
        <p>{unbroken(`Ce que la commission lit : ${preparation.criteres.join(' ; ')}.`)}</p>
      )}
      {preparation.attendus.length === 0 ? null : (
        <>
          <p>À préparer, ce que le diplôme attend&nbsp;:</p>
          <ul>
            {preparation.attendus.map((attendu) => (
              <li key={attendu}>{unbroken(attendu)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function TableClasse({ rangs, nomClasse, nameOf, date }: Omit<FeuillesProps, 'papier' | 'preparations'>) {
  return (
    <section className="seance-feuille">
      <header>
        <h2>{nomClasse === '' ? 'La classe' : nomClasse}</h2>
        <p>{date}</p>
      </header>
      <div className="overflow-x-auto">
        <table className="data-table">
          <caption className="sr-only">La classe, un élève par ligne</caption>
          <thead>
            <tr>
              <th scope="col">Élève</th>
              <th scope="col">Bac</th>
              <th scope="col">Mention</th>
              <th scope="col">Vœux, comptes et plages</th>
            </tr>
          </thead>
          <tbody>
            {rangs.map((rang) => (
              <tr key={rang.eleve.id}>
                <th scope="row">{nameOf(rang) ?? `Élève ${rang.rang}`}</th>
                <td>{bacCourt(rang.eleve)}</td>
                <td>{mentionCourte(rang.eleve)}</td>
                <td>
                  {rang.voeux.length === 0 ? 'sans vœu' : null}
                  {rang.voeux.map((voeu) => (
                    <span key={voeu.code} className="block">
                      {ligneVoeu(voeu)}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer>
        <p>{unbroken(SOURCE)}</p>
      </footer>
    </section>
  );
}

/** « BTS Communication, lycée X, Lyon (12345) : 12 sur 60, ambitieux · 10 à 30 % » */
function ligneVoeu(voeu: VoeuConnu): string {
  const { formation, figure, sans, code } = voeu;
  const named = formation === null ? ecoleOf(voeu) : `${formation.voeu.libelle}, ${ecoleOf(voeu)} (${code})`;
  if (figure === null) return unbroken(`${named} : ${sans ?? ''}`);
  const { compte, palier } = direChiffre(figure);
  return unbroken(`${named} : ${compte}, ${palier}`);
}
