import { Composition } from '@/components/charts/Composition';
import { IconArray } from '@/components/charts/IconArray';
import { IntervalPlot } from '@/components/charts/IntervalPlot';
import { LastRank } from '@/components/charts/LastRank';
import { Portes } from '@/components/charts/Portes';
import { Trend } from '@/components/charts/Trend';
import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { CHIFFRES, DEUX_SESSIONS, EXTREMES, MENTIONS, RIEN, TENDANCE } from './exemples';

const OUTCOME = 'étaient en position de recevoir une proposition';

/** Every chart with several sizes of data, the extreme ones included. @param theme makes the identifiers unique */
export function ChartsBoard({ theme }: { readonly theme: string }) {
  return (
    <div className="grid gap-12">
      <div className="grid gap-4">
        <p className="font-bold">Une personne, neuf, 56, 100, 843</p>
        <IconArray sur={1} obtenus={1} outcome={OUTCOME} />
        <IconArray sur={9} obtenus={3} outcome={OUTCOME} />
        <IconArray sur={56} obtenus={16} outcome={OUTCOME} />
        <IconArray sur={100} obtenus={0} outcome={OUTCOME} />
        <IconArray sur={843} obtenus={842} outcome={OUTCOME} />
      </div>
      <div className="grid gap-6">
        {CHIFFRES.map((chiffre) => (
          <EstimationFigure key={chiffre.palier} estimation={chiffre} size="row" />
        ))}
        <EstimationFigure estimation={CHIFFRES[0]} size="page" />
        <EstimationFigure estimation={CHIFFRES[1]} size="mini" />
      </div>
      <IntervalPlot
        id={`mentions-${theme}`}
        caption="Selon la mention obtenue ensuite au bac"
        head="Mention"
        rows={MENTIONS}
        note="Tous profils confondus."
      />
      <IntervalPlot id={`extremes-${theme}`} caption="Aux deux bouts de l’échelle" rows={EXTREMES} />
      <Portes
        portes={[
          { compte: 56, passent: 'ont confirmé leur vœu', arretent: null, tous: 126 },
          { compte: 49, passent: 'ont été classés', arretent: '7 n’ont pas été classés', tous: 113 },
          {
            compte: 16,
            passent: 'auraient pu recevoir une proposition',
            arretent: '33 n’ont pas été appelés',
            tous: 47,
          },
          { compte: 3, passent: 'ont accepté', arretent: '13 n’ont pas accepté', tous: null },
        ]}
      />
      <Portes
        portes={[
          { compte: 5946, passent: 'ont confirmé leur vœu', arretent: null, tous: null },
          { compte: 5945, passent: 'ont été classés', arretent: '1 n’a pas été classé', tous: null },
          { compte: 12, passent: 'ont reçu une proposition', arretent: '5 933 n’en ont pas reçu', tous: null },
          { compte: null, passent: 'ont accepté', arretent: null, tous: null },
        ]}
      />
      <Trend
        id={`tendance-${theme}`}
        caption="Part des candidats qui ont reçu une proposition, par bac"
        series={TENDANCE}
        unit="taux"
      />
      <Trend id={`places-${theme}`} caption="Places" series={DEUX_SESSIONS} unit="nombre" />
      <Trend id={`rien-${theme}`} caption="Places, jamais publiées" series={RIEN} unit="nombre" />
      <Composition
        id={`admis-${theme}`}
        caption="Les admis, par bac"
        parts={[
          { label: 'Bac général', value: 12 },
          { label: 'Bac technologique', value: 9 },
          { label: 'Bac professionnel', value: 0 },
          { label: 'Hors terminale (réorientation, reprise d’études, scolarité à l’étranger)', value: 3 },
        ]}
      />
      <Composition
        id={`admis-manque-${theme}`}
        caption="Les admis, une part non publiée"
        parts={[
          { label: 'Bac général', value: 12 },
          { label: 'Bac technologique', value: null },
        ]}
      />
      <LastRank
        id={`rangs-${theme}`}
        caption="Rang du dernier appelé"
        mine={140}
        groupes={[
          {
            libelle: 'Autres candidats',
            rangs: [
              { session: 2023, rang: 96 },
              { session: 2024, rang: null },
              { session: 2025, rang: 118 },
            ],
          },
          { libelle: 'Bacheliers professionnels toutes séries', rangs: [{ session: 2025, rang: 9 }] },
        ]}
      />
    </div>
  );
}
