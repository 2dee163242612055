import type { ReactNode } from 'react';
import type { Rejeu } from '@/lib/views/rejeux';
import { type Constat, couvertures, defaites, deplacements, formes, promesses, tropPeu } from './faiblesses';

/** Findings of one kind under the replays that they come from. */
function Constats({ constats }: { readonly constats: readonly Constat[] }) {
  const rejeux = [...new Set(constats.map(({ rejeu }) => rejeu))];
  return (
    <ul className="grid gap-3 text-sm">
      {rejeux.map((rejeu) => (
        <li key={rejeu} className="border-s border-edge ps-4">
          <p className="font-bold">{rejeu}</p>
          <ul className="grid gap-1">
            {constats
              .filter((one) => one.rejeu === rejeu)
              .map(({ qui, texte }) => (
                <li key={qui}>
                  {qui} : {texte}.
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Faiblesse({
  title,
  constats,
  children,
}: {
  readonly title: string;
  readonly constats: readonly Constat[];
  readonly children: ReactNode;
}) {
  if (constats.length === 0) return null;
  return (
    <div className="grid content-start gap-3">
      <h3 className="text-lg">{title}</h3>
      <p className="max-w-prose">{children}</p>
      <Constats constats={constats} />
    </div>
  );
}

/** Every place where the replays failed, found in the scores themselves, and why. */
export function Faiblesses({ rejeux }: { readonly rejeux: readonly Rejeu[] }) {
  const lists = {
    deplacements: deplacements(rejeux),
    formes: formes(rejeux),
    defaites: defaites(rejeux),
    etroits: couvertures(rejeux, 'etroits'),
    larges: couvertures(rejeux, 'larges'),
    promesses: promesses(rejeux),
    tropPeu: tropPeu(rejeux),
  };
  if (Object.values(lists).every(({ length }) => length === 0)) {
    return <p className="max-w-prose">Aucun des écarts cherchés n’a été trouvé dans ces rejeux.</p>;
  }
  return (
    <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
      <Faiblesse title="Quand tout le pays bouge" constats={lists.deplacements}>
        D’une session à l’autre, les commissions classent parfois plus, ou moins, partout à la fois. Aucune prévision
        qui part de la session précédente ne pouvait le voir&nbsp;: l’intervalle s’élargit, le chiffre ne suit pas.
        C’est la première cause d’erreur, surtout à plusieurs années et pour les candidats hors terminale.
      </Faiblesse>
      <Faiblesse title="Quand l’écart change d’un bout à l’autre" constats={lists.formes}>
        Les estimations hautes et les estimations basses se trompent alors en sens contraires&nbsp;: la suite est plus
        tranchée, ou moins, que prévu. Un intervalle plus large le couvre&nbsp;; le chiffre seul ne le dit pas.
      </Faiblesse>
      <Faiblesse title="Quand plus simple fait mieux" constats={lists.defaites}>
        Avec beaucoup de candidats, le taux brut de la dernière session dit déjà presque tout, et le rapprocher des
        autres formations peut l’éloigner un peu. Quand le pays entier bouge, une moyenne se trompe moins qu’un chiffre
        propre à la formation.
      </Faiblesse>
      <Faiblesse title="Intervalles trop étroits" constats={lists.etroits}>
        Ils tiennent moins souvent que le calcul ne l’attendait. Les très petits nombres de candidats varient plus que
        le calcul ne le suppose&nbsp;; un déplacement national met tout un groupe hors de l’intervalle d’un même côté.
      </Faiblesse>
      <Faiblesse title="Intervalles trop larges" constats={lists.larges}>
        Ils tiennent plus souvent que le calcul ne l’attendait&nbsp;: la prudence y est plus grande que nécessaire, et
        le chiffre en dit moins qu’il ne pourrait.
      </Faiblesse>
      <Faiblesse title="Mots qui n’ont pas tenu" constats={lists.promesses}>
        « Prudent » et « ambitieux » promettent neuf fois sur dix. Quand tout le pays bouge, ou que plusieurs années
        séparent les sessions, la promesse peut manquer.
      </Faiblesse>
      <Faiblesse title="Trop peu de cas pour juger" constats={lists.tropPeu}>
        Ces lignes sont montrées plus haut comme les autres, mais ne prouvent rien, ni en bien ni en mal.
      </Faiblesse>
    </div>
  );
}
