import { Terme } from '@/components/terme/Terme';
import { DataTable } from '@/components/ui/DataTable';
import { Part } from '@/components/ui/Part';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { unbroken } from '@/components/ui/wording';
import { phraseAvis } from '@/lib/phrases/avis';
import { phraseDeuxChiffres } from '@/lib/phrases/methode';
import type { ExempleTauxAcces } from '@/lib/views/methode';
import { Terms } from './Terms';

/** Whom a figure is about. */
export function QuiEstCompte() {
  return (
    <Part id="qui-est-compte" title="Est-ce que le chiffre parle de moi ?">
      <Terms
        terms={[
          ['Tu es en terminale', 'Le chiffre est celui des candidats qui ont le même type de bac que toi.'],
          [
            'Tu n’es plus en terminale',
            <>
              Le chiffre est celui des <Terme cle="hors-terminale">candidats hors terminale</Terme> : réorientation, non
              scolarisés, scolarité à l’étranger. Ils sont comptés ensemble. Ton bac et ta mention ne le changent pas.
            </>,
          ],
          [
            'La formation a publié un rapport',
            <>
              Le chiffre est celui de ton <Terme cle="groupe">groupe de classement</Terme>, quand le rapport permet de
              le trouver. Le <Terme cle="groupe-autres">groupe « Autres candidats »</Terme> d’un rapport réunit souvent
              les bacs généraux. Ce ne sont pas les candidats hors terminale.
            </>,
          ],
          [
            'Ta mention',
            'La commission ne la connaît pas si tu es en terminale : elle lit tes bulletins. La mention sert ici de repère de niveau. Un rapport la compte tous profils ensemble : ses chiffres sont ramenés à ton profil.',
          ],
        ]}
      />
      <p className="max-w-prose">
        Le sexe est montré comme le rapport le montre. Il n’entre dans aucun calcul, pas plus que l’origine ou la
        bourse.
      </p>
    </Part>
  );
}

/** The two kinds of document, and what each counts. */
export function DeuxMesures() {
  return (
    <Part
      id="deux-mesures"
      title="D’où viennent les comptes ?"
      lead="De deux sortes de documents officiels, qui comptent deux choses différentes. Chaque chiffre dit laquelle."
    >
      <DataTable id="mesures" caption="Deux mesures, jamais mélangées">
        <thead>
          <tr>
            <th scope="col">Mesure</th>
            <th scope="col">Document</th>
            <th scope="col">Ce qui est compté</th>
            <th scope="col">À savoir</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="min-w-36">
              <Terme cle="en-position">En position</Terme>
            </th>
            <td className="min-w-36">
              Le <Terme cle="rapport-public">rapport public</Terme> de la formation
            </td>
            <td className="min-w-44">
              Les candidats classés assez haut pour être appelés, sur tous les vœux confirmés
            </td>
            <td className="min-w-52">{phraseAvis({ cle: 'mesure-en-position' })}</td>
          </tr>
          <tr>
            <th scope="row">
              <Terme cle="proposition-recue">Proposition reçue</Terme>
            </th>
            <td>
              Les <Terme cle="donnees-ouvertes">données ouvertes</Terme>, pour tous les BTS
            </td>
            <td>Les propositions envoyées, sans dépasser le nombre de classés, sur tous les vœux confirmés</td>
            <td>{phraseAvis({ cle: 'mesure-proposition-recue' })}</td>
          </tr>
        </tbody>
      </DataTable>
      <p className="max-w-prose">
        « En position » est souvent plus haut : ceux qui quittent la liste avant d’être appelés étaient en position, et
        n’ont rien reçu.
      </p>
    </Part>
  );
}

/** The official rate beside ours, on a real formation. */
export function PourquoiDifferent({ exemple }: { readonly exemple: ExempleTauxAcces | null }) {
  return (
    <Part id="ecart" title="Pourquoi ce calcul est différent de celui de Parcoursup ?">
      <div className="grid max-w-prose gap-3">
        <p>
          Parcoursup affiche un <Terme cle="taux-acces">taux d’accès</Terme>. Ici, tu vois une autre part. Les deux sont
          justes : ils ne répondent pas à la même question.
        </p>
        {exemple === null ? null : (
          <div className="border-s-2 border-data-a ps-4">
            <p className="text-sm text-ink-soft">Un exemple de ces données</p>
            <p>
              <PersonneLink href={`/formation/${exemple.formation.code}?bac=general`}>
                {unbroken(exemple.formation.nom)}, {exemple.formation.etablissement.nom}
              </PersonneLink>
              . {phraseDeuxChiffres(exemple.estimation, exemple)}
            </p>
          </div>
        )}
      </div>
      <DataTable id="differences" caption="Trois différences">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Question</span>
            </th>
            <th scope="col">Taux d’accès de Parcoursup</th>
            <th scope="col">Ici</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="min-w-32">
              Qui est compté ?
            </th>
            <td className="min-w-36">Tous les candidats ensemble, tous bacs et toutes situations</td>
            <td className="min-w-36">Les candidats du même bac, ou de la même situation</td>
          </tr>
          <tr>
            <th scope="row">Qui est compté comme pris&nbsp;?</th>
            <td>Ceux qui étaient classés au rang du dernier appelé, ou avant</td>
            <td>D’après un rapport, les mêmes. D’après les données ouvertes, ceux qui ont reçu une proposition</td>
          </tr>
          <tr>
            <th scope="row">De quelle année ?</th>
            <td>D’une session passée</td>
            <td>Le compte vient d’une session passée. L’estimation annonce la prochaine</td>
          </tr>
        </tbody>
      </DataTable>
      <p className="max-w-prose">
        Le taux officiel est toujours montré tel qu’il est publié, à côté. On n’en tire aucun compte.
      </p>
    </Part>
  );
}

/** What no figure of ours holds, and where to look. */
export function HorsDuCalcul() {
  return (
    <Part id="hors-calcul" title="Qu’est-ce que le chiffre ne sait pas ?">
      <Terms
        terms={[
          [
            'Ton dossier',
            'Tes bulletins, ta lettre, les avis de tes professeurs. C’est pourtant ce que la commission lit.',
          ],
          [
            'Les autres',
            'Le niveau et le nombre des candidats de la prochaine session. L’intervalle tient compte de leurs variations.',
          ],
          [
            <Terme key="avis" cle="avis-conseil">
              L’avis du conseil de classe
            </Terme>,
            'En bac professionnel, il peut beaucoup compter. Demande-le à ton professeur principal.',
          ],
          [
            <Terme key="boursiers" cle="taux-boursiers">
              Le taux de boursiers
            </Terme>,
            'Dans le public et le privé sous contrat, un taux minimum de boursiers de lycée peut faire remonter un dossier.',
          ],
          [
            <Terme key="apprentissage" cle="apprentissage">
              L’apprentissage
            </Terme>,
            'Dès la première année, il n’est pas dans ces données : dix vœux à part, sous réserve de contrat, à chercher sur Parcoursup.',
          ],
        ]}
      />
    </Part>
  );
}
