/** Centres d'intérêt by ONISEP's identifiers and words: a list that every sheet of a job draws from. */
export const INTERETS = {
  animaux: ['T-IDEO2.4828', "je veux m'occuper d'animaux"],
  artistique: ['T-IDEO2.4829', "je rêve d'un métier artistique"],
  bouger: ['T-IDEO2.4809', "j'aime bouger"],
  bricoler: ['T-IDEO2.4822', "réparer, bricoler, j'adore ça"],
  chiffres: ['T-IDEO2.4816', "j'aime jongler avec les chiffres"],
  commerce: ['T-IDEO2.4811', 'je veux travailler dans le commerce'],
  communiquer: ['T-IDEO2.4821', "J'aime communiquer"],
  contact: ['T-IDEO2.4817', "j'ai le sens du contact"],
  dehors: ['T-IDEO2.4823', "j'aimerais travailler dehors"],
  experiences: ['T-IDEO2.4813', "j'aime bien faire des expériences"],
  langues: ['T-IDEO2.4818', "j'aime les langues"],
  loi: ['T-IDEO2.4808', 'je veux faire respecter la loi'],
  mains: ['T-IDEO2.4806', 'je veux travailler de mes mains'],
  nature: ['T-IDEO2.4824', "j'aime la nature"],
  numerique: ['T-IDEO2.5723', 'je suis accro au numérique'],
  organiser: ['T-IDEO2.4814', "j'aime organiser, gérer"],
  planete: ['T-IDEO2.4805', 'je veux protéger la planète'],
  soigner: ['T-IDEO2.4807', 'ma vocation est de soigner'],
  technologies: ['T-IDEO2.4825', 'je me passionne pour les nouvelles technologies'],
  utile: ['T-IDEO2.4812', 'je veux être utile aux autres'],
} as const satisfies Readonly<Record<string, readonly [id: string, libelle: string]>>;

/** A job's sheet, in the project's own words. */
export interface MetierDemo {
  /** The real one, for the one job that has an address in every release. */
  readonly identifiant?: string;
  /** As the diploma sheets that lead to it name it. */
  readonly nom: string;
  readonly feminin: string;
  readonly masculin: string;
  readonly synonyme?: string;
  readonly accroche: string;
  readonly nature: string;
  readonly interets: readonly (keyof typeof INTERETS)[];
  readonly secteur: string;
}
