import { Terme } from '@/components/glossaire/Terme';
import { DataTable } from '@/components/ui/DataTable';
import { Part } from '@/components/ui/Part';

const FICHE = 'La fiche de la formation sur parcoursup.fr';

/** What no loaded document says, why, and where to look. */
export function Manques() {
  return (
    <Part
      id="manques"
      title="Qu’est-ce qui manque, et où le chercher&nbsp;?"
      lead="Ce qui n’est pas là n’est pas nul. Ces informations existent ailleurs."
    >
      <DataTable id="ce-qui-manque" caption="Ce que ces données ne disent pas">
        <thead>
          <tr>
            <th scope="col">Sujet</th>
            <th scope="col">Pourquoi</th>
            <th scope="col">Où chercher</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="min-w-40">
              <Terme cle="apprentissage">Apprentissage</Terme> dès la première année
            </th>
            <td className="min-w-52">
              Ces formations ont leurs propres vœux. Les données ouvertes des BTS ne les comptent pas ici.
            </td>
            <td className="min-w-48">Sur parcoursup.fr, avec le filtre « apprentissage », et dans les CFA</td>
          </tr>
          <tr>
            <th scope="row">Internat, logement</th>
            <td>Aucun document chargé ne les dit pour chaque BTS.</td>
            <td>{FICHE}, le site du lycée, le Crous</td>
          </tr>
          <tr>
            <th scope="row">Frais de scolarité</th>
            <td>
              Le statut est connu (<Terme cle="public">public</Terme>,{' '}
              <Terme cle="sous-contrat">privé sous contrat</Terme>, <Terme cle="hors-contrat">hors contrat</Terme>), pas
              le prix.
            </td>
            <td>{FICHE}</td>
          </tr>
          <tr>
            <th scope="row">Diplômés, emploi, poursuites d’études</th>
            <td>Les documents disent qui entre, pas ce que les étudiants deviennent.</td>
            <td>InserSup et Inserjeunes, les sites officiels sur l’après-diplôme</td>
          </tr>
          <tr>
            <th scope="row">
              <Terme cle="mention">Mention</Terme> des candidats
            </th>
            <td>
              Les données ouvertes ne donnent que la mention des admis. Seuls les rapports publics comptent les
              candidats par mention.
            </td>
            <td>Le rapport public de la formation, quand il est publié</td>
          </tr>
          <tr>
            <th scope="row">Sessions plus récentes</th>
            <td>Un fichier paraît chaque année. Celui qui n’est pas chargé n’est pas compté.</td>
            <td>data.enseignementsup-recherche.gouv.fr, « Parcoursup »</td>
          </tr>
        </tbody>
      </DataTable>
    </Part>
  );
}
