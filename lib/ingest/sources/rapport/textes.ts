import type { Constat } from '@/lib/domain/constat';
import type { EdsPrisEnCompte, EdsSerie, Rapport, TexteRapport } from '@/lib/domain/rapport';
import type { LigneProse, SectionProse } from './brut';
import { compactTexte, foldTexte, joinWrapped } from './normalisation';
import { joinProse, toBlocs } from './prose';
import { consumeTexte, QUESTIONS, type Rubrique } from './rubriques';

type Question = keyof typeof QUESTIONS;

/** Finds a question of the form among the lines, however it is wrapped. */
function findQuestion(lignes: readonly LigneProse[], question: Question): { debut: number; fin: number } | null {
  const cle = compactTexte(QUESTIONS[question]);
  const textes = lignes.map(({ texte }) => texte);
  for (let at = 0; at < lignes.length; at++) {
    const length = consumeTexte(textes, at, cle);
    if (length !== null) return { debut: at, fin: at + length };
  }
  return null;
}

function findSection(sections: readonly SectionProse[], rubrique: Rubrique): SectionProse | undefined {
  return sections.find((section) => section.rubrique === rubrique);
}

/** Reads whether, how much and which EDS count. `null` when the report has no such part. */
export function readEds(sections: readonly SectionProse[]): { eds: EdsPrisEnCompte | null; constats: Constat[] } {
  const section = findSection(sections, 'eds');
  if (section === undefined) return { eds: null, constats: [] };
  const { lignes, repere } = section;
  const asked = findQuestion(lignes, 'prisEnCompte');
  const weight = findQuestion(lignes, 'poids');
  const list = findQuestion(lignes, 'eds');
  const end = lignes.length;
  const answer = asked === null ? '' : joinLines(lignes.slice(asked.fin, weight?.debut ?? list?.debut ?? end));
  const poids = weight === null ? null : joinLines(lignes.slice(weight.fin, list?.debut ?? end));
  const key = foldTexte(answer);
  const prisEnCompte = /^oui\b/.test(key) ? true : /^non\b/.test(key) ? false : null;
  const constats: Constat[] = [];
  if (prisEnCompte === null) {
    const message = `La réponse « ${answer} » à la question sur les EDS n’est ni « Oui » ni « Non » : elle n’est pas retenue.`;
    constats.push({ gravite: 'alerte', code: 'cellule-illisible', message, repere });
  }
  const series = list === null ? [] : readSeries(lignes.slice(list.fin));
  return { eds: { prisEnCompte, poids: poids === '' ? null : poids, series, repere }, constats };
}

function joinLines(lignes: readonly LigneProse[]): string {
  return lignes.map(({ texte }) => texte).reduce(joinWrapped, '');
}

/** Lists of EDS under « Série … »; every name ends with « (EDS) », so that wrapped names are put back together. */
function readSeries(lignes: readonly LigneProse[]): EdsSerie[] {
  const series: { serie: string; eds: string[] }[] = [];
  const marked = lignes.some(({ texte }) => texte.endsWith('(EDS)'));
  let name = '';
  for (const { texte } of lignes) {
    const serie = /^Série\s+(\S.*)$/iu.exec(texte)?.[1];
    if (serie !== undefined && name === '') {
      series.push({ serie, eds: [] });
      continue;
    }
    name = joinWrapped(name, texte);
    if (marked && !name.endsWith('(EDS)')) continue;
    series.at(-1)?.eds.push(name);
    name = '';
  }
  if (name !== '') series.at(-1)?.eds.push(name);
  return series;
}

type Textes = Pick<Rapport, 'eliminatoires' | 'modalites' | 'traitementAlgorithmique' | 'conseils'>;

/** Reads the text boxes, each with its paragraphs and bullets. */
export function readTextes(sections: readonly SectionProse[]): Textes {
  const eliminatoires = findSection(sections, 'eliminatoires');
  const modalites = findSection(sections, 'modalites');
  const conseils = findSection(sections, 'conseils');
  const asked = eliminatoires ? findQuestion(eliminatoires.lignes, 'eliminatoires') : null;
  const algorithme = modalites ? findQuestion(modalites.lignes, 'algorithme') : null;
  return {
    eliminatoires: eliminatoires ? textOf(eliminatoires, asked?.fin ?? 0) : null,
    modalites: modalites ? textOf(modalites, 0, algorithme?.debut) : null,
    traitementAlgorithmique:
      modalites && algorithme
        ? {
            ...textOf(modalites, algorithme.fin),
            repere: { ...modalites.lignes[algorithme.debut]?.repere, rubrique: QUESTIONS.algorithme },
          }
        : null,
    conseils: conseils ? textOf(conseils, 0) : null,
  };
}

function textOf({ lignes, repere }: SectionProse, debut: number, fin?: number): TexteRapport {
  return { blocs: toBlocs(lignes.slice(debut, fin)), repere };
}

/** Population notes: the paragraphs above the tables. */
export function readNotes(sections: readonly SectionProse[]): Rapport['notes'] {
  return sections
    .filter(({ rubrique }) => ['donnees', 'groupes', 'sexe', 'bac', 'profil', 'specialite'].includes(rubrique))
    .flatMap(({ titre, repere, lignes }) =>
      joinProse(lignes).map((texte) => ({ table: titre, texte, repere: { ...repere } })),
    );
}
