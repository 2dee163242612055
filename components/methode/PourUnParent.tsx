import { Part } from '@/components/ui/Part';
import { counted } from '@/components/ui/wording';
import { formatPourcentage } from '@/lib/domain/nombres';
import { CORRELATION_REPONSES, SOUS_VOEUX_MINIMUM } from '@/lib/odds/liste';
import { NIVEAU_INTERVALLE, SEUILS_FIABILITE } from '@/lib/odds/seuils';

const NIVEAU = formatPourcentage(NIVEAU_INTERVALLE);

/** How the estimate is made, for someone who has never met a statistic. */
export function PourUnParent() {
  return (
    <Part
      id="methode"
      title="Comment l’estimation est faite, sans formule"
      lead="Pour toi, un parent ou un professeur. Le détail pour statisticien vient après."
    >
      <div className="grid max-w-prose gap-4">
        <p>
          <strong>Trois candidats ne font pas une règle.</strong> Une formation qui a pris 3 candidats sur 3 ne prendra
          pas tout le monde l’an prochain. Son chiffre est donc rapproché de celui des formations du même diplôme, et de
          la façon dont elle traite ses autres candidats. Plus elle a de candidats, plus son propre compte l’emporte.
        </p>
        <p>
          <strong>Les années ne se ressemblent pas.</strong> D’une session à l’autre, le taux d’une formation bouge bien
          plus que le hasard des comptes ne le voudrait. On mesure de combien sur les sessions passées, et l’intervalle
          en tient compte&nbsp;: il annonce où le taux de la prochaine session devrait tomber au moins {NIVEAU} du
          temps, hasard compris. Une session ancienne compte moins, et élargit l’intervalle.
        </p>
        <p>
          <strong>Deux portes, l’une après l’autre.</strong> D’abord la commission classe, ou non&nbsp;: c’est le
          dossier qui décide. Puis les propositions descendent la liste&nbsp;: c’est le rang qui décide. Chaque page de
          formation montre les deux comptes, et dit laquelle des deux arrête le plus de candidats.
        </p>
        <p>
          <strong>La mention déplace le chiffre là où cela se vérifie.</strong> Là où le rapport public compte par
          mention, le chiffre en part. Ailleurs, seules les mentions des admis sont connues&nbsp;: elles déplacent un
          peu l’estimation, pour les mentions où d’autres sessions l’ont confirmé. Pour les autres, nous ne pouvons pas
          voir leur effet. Ce n’est pas dire qu’il n’y en a pas. Une meilleure mention ne donne jamais un chiffre plus
          bas.
        </p>
        <p>
          <strong>Le chiffre peut bouger sans que le compte bouge.</strong> Comme il emprunte aux autres candidats de la
          formation et à son diplôme, il change un peu quand ceux-là changent. Le compte, lui, reste celui du document.
        </p>
        <p>
          <strong>Une liste de vœux n’est pas une loterie répétée.</strong> Le même dossier est lu partout&nbsp;: les
          refus viennent souvent ensemble. Au moins une proposition est donc dite sous forme de fourchette, à partir de{' '}
          {counted(SOUS_VOEUX_MINIMUM, 'sous-vœu', 'sous-vœux')}, selon que les réponses se ressemblent peu ou beaucoup.
        </p>
        <p>
          <strong>Ce qui n’est pas dans le calcul :</strong> le contenu du dossier, la lettre, l’avis des professeurs,
          et le niveau des candidats de l’an prochain. « Fragile », en dessous de {SEUILS_FIABILITE.indicative}{' '}
          candidats, veut dire que le chiffre repose sur peu de monde, pas que la formation est risquée.
        </p>
        <p className="text-sm text-ink-soft">
          Corrélation supposée entre deux réponses à un même candidat, sur l’échelle d’un facteur commun :{' '}
          {CORRELATION_REPONSES.faible.toLocaleString('fr-FR')} à {CORRELATION_REPONSES.forte.toLocaleString('fr-FR')}.
          Aucune source ne la mesure&nbsp;: c’est une hypothèse.
        </p>
      </div>
    </Part>
  );
}
