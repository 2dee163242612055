import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { Calibration } from '@/components/fiabilite/Calibration';
import { Couverture } from '@/components/fiabilite/Couverture';
import { Faiblesses } from '@/components/fiabilite/Faiblesses';
import { Limites } from '@/components/fiabilite/Limites';
import { Mentions } from '@/components/fiabilite/Mentions';
import { NonEprouve } from '@/components/fiabilite/NonEprouve';
import { NonVerifie } from '@/components/fiabilite/NonVerifie';
import { Promesses } from '@/components/fiabilite/Promesses';
import { Reponse } from '@/components/fiabilite/Reponse';
import { ScoresTables } from '@/components/fiabilite/ScoresTables';
import { SimulationRapports } from '@/components/fiabilite/SimulationRapports';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { instant } from '@/components/ui/dates';
import { Notice } from '@/components/ui/Notice';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { PROMESSE } from '@/lib/phrases/palier';
import { viewFiabilite } from '@/lib/views/fiabilite';

export const metadata: Metadata = { title: 'Ces chiffres se sont-ils vérifiés ?' };

const PARTS = [
  { id: 'lire', title: 'Comment lire' },
  { id: 'couverture', title: 'Les intervalles' },
  { id: 'promesses', title: 'Prudent, ambitieux' },
  { id: 'non-eprouve', title: 'Ce qui n’est pas éprouvé' },
  { id: 'calibration', title: 'Prévu et arrivé' },
  { id: 'scores', title: 'Face à plus simple' },
  { id: 'faiblesses', title: 'Où c’est moins bon' },
  { id: 'mention', title: 'La mention' },
  { id: 'rapports', title: 'Les rapports publics' },
  { id: 'telecharger', title: 'Télécharger' },
] as const;

export default async function FiabilitePage() {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const view = viewFiabilite(etat.catalogue);
  const title = 'Ces chiffres se sont-ils vérifiés ?';

  if (view.kind === 'non-verifie') {
    return (
      <Page>
        <PageHead title={title}>
          <NonVerifie sessions={view.sessions} />
        </PageHead>
      </Page>
    );
  }

  const { bilan, rejeux, principal, propositions, aveugle, demonstration } = view;
  return (
    <Page>
      <PageHead title={title}>
        {demonstration ? (
          <Notice title="Des données inventées">
            <p>
              Cette page montre le calcul à l’œuvre sur le jeu de démonstration, où presque toutes les formations sont
              fictives. Ses chiffres ne prouvent rien des vraies formations.
            </p>
          </Notice>
        ) : null}
        <Reponse rejeu={principal} propositions={propositions} aveugle={aveugle} />
        <OnThisPage parts={PARTS} />
      </PageHead>

      <Part
        id="lire"
        title="Comment lire cette page"
        lead={
          <>
            Le passé est rejoué&nbsp;: le calcul reçoit les sessions d’avant, prévoit la suivante, et la vraie réponse
            départage. Sessions chargées : {bilan.data.sessions.join(', ')}. À notre connaissance, aucun outil public
            pour Parcoursup ne publie si ses chiffres se sont vérifiés.
          </>
        }
      >
        <Limites />
      </Part>

      <Part
        id="couverture"
        title="Les intervalles ont-ils tenu ?"
        lead="Part des intervalles affichés qui ont contenu la suite, par type et par nombre de candidats. Le point est ce qui est arrivé, le trait épais l’incertitude sur cette part, le tiret ce que le calcul en attendait : en dessous, il promettait trop ; au-dessus, il en disait moins qu’il ne pouvait."
      >
        <Couverture rejeux={rejeux} />
      </Part>

      <Part
        id="promesses"
        title="« Prudent » et « ambitieux » ont-ils tenu ?"
        lead={`« Prudent » promet que ${PROMESSE} la suite atteint le repère ; « ambitieux », que ${PROMESSE} elle reste dessous.`}
      >
        <Promesses rejeux={rejeux} />
      </Part>

      <Part
        id="non-eprouve"
        title="Ce qu’aucune seconde session n’a pu éprouver"
        lead="Ces chiffres sont affichés comme les autres ; leur preuve manque encore, ou n’est qu’indirecte."
      >
        <NonEprouve bilan={bilan} rejeux={rejeux} />
      </Part>

      <Part
        id="calibration"
        title="Ce qui était prévu, et ce qui est arrivé"
        lead={`Parmi les formations estimées à 30\u202f%, la suite a-t-elle donné 30\u202f% ?`}
      >
        <Calibration rejeux={rejeux} />
      </Part>

      <Part
        id="scores"
        title="Face à plus simple"
        lead="Un calcul ne vaut la peine que s’il se trompe moins que ce que chacun peut faire sans lui : reprendre le taux brut de la dernière session, la moyenne du diplôme, celle du pays, ou le taux d’accès officiel quand il est publié."
      >
        <ScoresTables rejeux={rejeux} />
      </Part>

      <Part
        id="faiblesses"
        title="Où c’est moins bon, et pourquoi"
        lead="Cette liste est tirée des scores eux-mêmes : rien n’en est retiré à la main."
      >
        <Faiblesses rejeux={rejeux} />
      </Part>

      <Part
        id="mention"
        title="Ce que vaut la mention"
        lead="Les données ouvertes ne comptent pas les candidats par mention, seulement les admis."
      >
        <Mentions mentions={bilan.mentions} />
      </Part>

      <Part
        id="rapports"
        title="Les chiffres des rapports publics : une simulation, pas une preuve"
        lead={`${bilan.simulation.avertissement} Une seule session de rapport est connue par formation : aucune suite à laquelle comparer. Chaque rapport simulé est écrit puis relu comme un vrai ; cela vérifie le calcul et la lecture, pas que les vraies formations se conduisent ainsi.`}
      >
        <SimulationRapports simulation={bilan.simulation} />
      </Part>

      <Part id="telecharger" title="Télécharger et refaire">
        <div className="grid max-w-prose gap-4">
          <ul className="flex flex-wrap gap-3">
            <li>
              <a href="/api/v1/fiabilite" download="fiabilite.json" className="action action-quiet">
                Tout, en JSON
              </a>
            </li>
            <li>
              <a href="/api/v1/fiabilite.csv" download="fiabilite.csv" className="action action-quiet">
                Le tableau des scores, en CSV
              </a>
            </li>
          </ul>
          <p>
            Calculé le {instant(bilan.generatedAt)}, sur la version{' '}
            <code className="text-sm break-all">{bilan.data.digest.slice(0, 12)}</code> des données. La commande{' '}
            <code className="text-sm">npm run backtest</code> refait tout, sur les sessions qu’elle trouve.
          </p>
          <p>
            <PersonneLink href="/methode#methode" className="inline-block min-h-6">
              Comment ces estimations sont faites
            </PersonneLink>
          </p>
        </div>
      </Part>
    </Page>
  );
}
