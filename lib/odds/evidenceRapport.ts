import type { Bac } from '@/lib/domain/bac';
import { MENTIONS, type Mention } from '@/lib/domain/mention';
import type { Cellule, LigneBacMention, LigneRapport, Rapport, TypeBacRapport } from '@/lib/domain/rapport';
import type { Origine } from '@/lib/domain/source';
import type { Classe } from './classe';
import type { Absence, Avis, EvidenceRapport, LigneComptee, Sujet } from './evidence';
import { type ChoixGroupe, groupeFor, type RoleGroupe } from './groupe';

type Ligne = LigneComptee<'en-position'>;

/** Titles of the report's tables, as printed. */
const TABLES = {
  groupes: 'Synthèse des candidatures, classements et admissions',
  bacMention: 'Suivi des candidats par type de baccalauréat',
  profil: 'Suivi des candidats par profil',
} as const;

/** From this share of the group's candidates on, rows that mix all profiles are mostly about the candidate's own. */
const PART_MAJORITAIRE = 0.5;

interface Comptee {
  readonly confirmes: number;
  readonly classes: number;
  readonly appeles: number;
}

/** The cell's counts when all are published, in order, and somebody applied; else `null`. */
function counted({ confirmes, classes, appeles }: Cellule): Comptee | null {
  if (confirmes === null || classes === null || appeles === null || confirmes === 0) return null;
  return appeles <= classes && classes <= confirmes ? { confirmes, classes, appeles } : null;
}

/** Types of bac of the report's rows that a candidate's bac can be; a foreign diploma is one of two. */
function typesOf({ bac, profil }: Classe): readonly TypeBacRapport[] {
  if (bac !== 'autre') return [bac];
  return profil === 'scolarite-etrangere' ? ['etranger'] : ['etranger', 'autre'];
}

/**
 * The group that ranks the candidate: by its name, checked against the table by bac, which shows in which groups the
 * report counts candidates of this bac.
 */
function chooseGroupe(rapport: Rapport, classe: Classe): ChoixGroupe {
  const chosen = groupeFor(rapport.groupes, classe.bac);
  if (chosen.kind === 'ambigu') return chosen;
  const types = typesOf(classe);
  const elsewhere = rapport.parBacMention.some(
    (row) => types.includes(row.typeBac) && !(row.jury === chosen.groupe.jury && row.groupe === chosen.groupe.groupe),
  );
  return elsewhere ? { kind: 'ambigu' } : chosen;
}

/**
 * Rows of a report that answer for a class of candidates, from the most specific that it publishes.
 *
 * Two cells can be the candidate's: the profile's (all bacs of the group) and the bac × mention's (all profiles). The first
 * is the one whose candidates are mostly like this one: the bac × mention cell when the candidate's profile makes at
 * least half of the group, else the profile's cell. Both are given, never added up. Then the whole group; and where the
 * group cannot be told, the whole formation.
 *
 * @returns an absence of reason `aucun-candidat` when the report counts nobody of this bac, `non-publie` when it
 * publishes no usable count
 */
export function readEvidenceRapport(rapport: Rapport, classe: Classe): EvidenceRapport | Absence {
  const chosen = chooseGroupe(rapport, classe);
  const types = typesOf(classe);
  const absence = (raison: Absence['raison'], sujet: Sujet | null): Absence => ({
    kind: 'absence',
    raison,
    session: rapport.session,
    sujet,
    miseANiveau: false,
  });
  const ofBac = rapport.parBacMention.filter((row) => types.includes(row.typeBac));
  if (rapport.parBacMention.length > 0 && ofBac.every((row) => row.confirmes === 0)) {
    return absence('aucun-candidat', { de: 'bac', bac: classe.bac, groupe: '' });
  }
  if (chosen.kind === 'ambigu') {
    const ligne = wholeFormation(rapport);
    return ligne === null
      ? absence('non-publie', null)
      : evidence(rapport, 'formation', null, [ligne], [{ cle: 'groupe-ambigu' }, { cle: 'mesure-en-position' }]);
  }
  const { jury, groupe } = chosen.groupe;
  const inGroupe = <Row extends { jury: string; groupe: string }>(row: Row) =>
    row.jury === jury && row.groupe === groupe;
  const cells = readCells(rapport, classe, groupe, inGroupe, ofBac);
  const said = avisOfGroupe(chosen.role, classe.bac, groupe);
  const [first, ...others] = cells.lignes;
  if (first !== undefined) {
    return evidence(
      rapport,
      'cellule',
      groupe,
      [first, ...others],
      [...cells.avis, ...said, { cle: 'mesure-en-position' }],
    );
  }
  const row = rapport.groupes.find(inGroupe);
  const cell = row === undefined ? null : counted(row);
  if (row === undefined || cell === null) {
    return absence(row?.confirmes === 0 ? 'aucun-candidat' : 'non-publie', { de: 'groupe', groupe, bac: classe.bac });
  }
  const ligne = toLigne(rapport, TABLES.groupes, row, cell, { de: 'groupe', groupe, bac: classe.bac });
  return evidence(rapport, 'groupe', groupe, [ligne], [...cells.avis, ...said, { cle: 'mesure-en-position' }]);
}

function evidence(
  rapport: Rapport,
  niveau: 'cellule' | 'groupe' | 'formation',
  groupe: string | null,
  lignes: readonly [Ligne, ...Ligne[]],
  avis: readonly Avis[],
): EvidenceRapport {
  return { kind: 'comptee', mesure: 'en-position', session: rapport.session, niveau, groupe, lignes, avis };
}

function toLigne(
  rapport: Rapport,
  table: string,
  row: { readonly repere: Origine['repere'] },
  { confirmes, classes, appeles }: Comptee,
  sujet: Sujet<'en-position'>,
): Ligne {
  return {
    mesure: 'en-position',
    sujet,
    session: rapport.session,
    table,
    origine: { sourceId: rapport.origine.sourceId, repere: row.repere },
    confirmes,
    classes,
    obtenus: appeles,
  };
}

function avisOfGroupe(role: RoleGroupe, bac: Bac, groupe: string): readonly Avis[] {
  const bacHasItsOwn = role === bac || bac === 'autre' || bac === 'general';
  return role === 'tous' || bacHasItsOwn ? [] : [{ cle: 'groupe-sans-bac', bac, groupe }];
}

/** Sum of the groups: the one figure that no table prints, made of rows that the first table prints. */
function wholeFormation(rapport: Rapport): Ligne | null {
  const [first] = rapport.groupes;
  const total = { confirmes: 0, classes: 0, appeles: 0, acceptes: null };
  for (const { confirmes, classes, appeles } of rapport.groupes) {
    if (confirmes === null || classes === null || appeles === null) return null;
    total.confirmes += confirmes;
    total.classes += classes;
    total.appeles += appeles;
  }
  const cell = counted(total);
  if (first === undefined || cell === null) return null;
  return toLigne(rapport, TABLES.groupes, first, cell, { de: 'formation' });
}

interface Cells {
  readonly lignes: readonly Ligne[];
  readonly avis: readonly Avis[];
}

function readCells(
  rapport: Rapport,
  classe: Classe,
  groupe: string,
  inGroupe: (row: { jury: string; groupe: string }) => boolean,
  ofBac: readonly LigneBacMention[],
): Cells {
  const rows = rapport.parProfil.filter(inGroupe);
  const own = rows.find((row) => row.profil === classe.profil);
  const ownCell = own === undefined ? null : counted(own);
  const profil =
    own === undefined || ownCell === null
      ? null
      : toLigne(rapport, TABLES.profil, own, ownCell, { de: 'profil', profil: classe.profil, groupe, bac: classe.bac });
  const bac = readBac(rapport, classe, groupe, ofBac.filter(inGroupe));
  const share = shareOf(rows, own);
  const avis: Avis[] = [...bac.avis];
  if (profil === null && bac.ligne !== null) avis.push({ cle: 'profil-absent', profil: classe.profil });
  if (bac.ligne === null) return { lignes: profil === null ? [] : [profil], avis };
  if (profil === null) return { lignes: [bac.ligne], avis };
  // A mention that no row counts is read where the others are: two mentions of one candidate must stay comparable.
  const bacFirst = bac.parMention && share !== null && share >= PART_MAJORITAIRE;
  return bacFirst
    ? { lignes: [bac.ligne, profil], avis }
    : {
        lignes: [profil, bac.ligne],
        avis: avis.map((one) => (one.cle === 'mention-tous-profils' ? { ...one, citee: false } : one)),
      };
}

/** Share of a profile among its group's candidates, in [0, 1]; `null` when a count is not published. */
function shareOf(rows: readonly (LigneRapport & { profil: unknown })[], own: LigneRapport | undefined): number | null {
  let total = 0;
  for (const row of rows) {
    if (row.total) continue;
    if (row.confirmes === null) return null;
    total += row.confirmes;
  }
  return own === undefined || own.confirmes === null || total === 0 ? null : own.confirmes / total;
}

/** The bac × mention cell, or the bac's total when the mention is unknown or not counted. */
function readBac(
  rapport: Rapport,
  { bac, mention }: Classe,
  groupe: string,
  rows: readonly LigneBacMention[],
): {
  readonly ligne: Ligne | null;
  /** The candidate's mention is known, and rows count by mention: its own, or those of the others. */
  readonly parMention: boolean;
  readonly avis: readonly Avis[];
} {
  // « Étranger » and « autre » are two rows of the report: which one is the candidate's, nothing says.
  if (new Set(rows.map((row) => row.typeBac)).size > 1) return { ligne: null, parMention: false, avis: [] };
  const cellOf = (wanted: Mention) => {
    const row = rows.find((one) => !one.total && one.mention === wanted);
    const cell = row === undefined ? null : counted(row);
    return row === undefined || cell === null ? null : { row, cell };
  };
  if (mention !== 'inconnue') {
    const asked = cellOf(mention);
    const found = asked ?? (mention === 'tbf' ? cellOf('tb') : null);
    if (found !== null) {
      const shown: Mention = asked === null ? 'tb' : mention;
      const avis: Avis[] = asked === null ? [{ cle: 'felicitations-avec-tb' }] : [];
      avis.push({ cle: 'mention-tous-profils', citee: true }, { cle: 'mention-repere' });
      const ligne = toLigne(rapport, TABLES.bacMention, found.row, found.cell, {
        de: 'mention',
        bac,
        mention: shown,
        groupe,
      });
      return { ligne, parMention: true, avis };
    }
  }
  const avis: Avis[] = [
    mention === 'inconnue'
      ? { cle: 'mention-inconnue' }
      : {
          cle: 'mention-absente',
          bac,
          mention,
          vide: rows.some((row) => row.mention === mention && row.confirmes === 0),
        },
  ];
  const total = rows.find((row) => row.total);
  const cell = total === undefined ? null : counted(total);
  if (total === undefined || cell === null) return { ligne: null, parMention: false, avis };
  const parMention = mention !== 'inconnue' && MENTIONS.some((one) => cellOf(one) !== null);
  return { ligne: toLigne(rapport, TABLES.bacMention, total, cell, { de: 'bac', bac, groupe }), parMention, avis };
}
