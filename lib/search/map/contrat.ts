/** Circle of the map: formations that stand close to each other in the present view. Coordinates are those of a square of 480. */
export interface Amas {
  readonly x: number;
  readonly y: number;
  readonly rayon: number;
  readonly total: number;
  /** Where: « Rhône », « Rhône et Ain », « Lyon », « Lycée des Essais, Lyon ». */
  readonly libelle: string;
  /** Query of the search narrowed to it; `null` for one formation, or where nothing is narrower. */
  readonly requete: string | null;
  /** The formation, when it is alone. */
  readonly formation: { readonly code: string; readonly intitule: string; readonly etablissement: string } | null;
}

/** A place and its count. */
export interface LieuCompte {
  readonly libelle: string;
  readonly total: number;
  readonly requete: string | null;
}

/** The results of a search on a map: the public contract of `GET /api/v1/carte`. */
export interface Carte {
  readonly total: number;
  /** Of which no source gives the position: they are on no map. */
  readonly sansPosition: number;
  /** Where the outlines go in the square: `translate(x y) scale(echelle)`. */
  readonly fond: { readonly x: number; readonly y: number; readonly echelle: number };
  /** The largest first; no two touch. */
  readonly amas: readonly Amas[];
  /** Places that the drawing of mainland France and Corsica does not show. */
  readonly horsCarte: readonly LieuCompte[];
  /** Every result by place: départements, or towns of a single one. */
  readonly lieux: readonly LieuCompte[];
  /** Centre and radius of the distance asked, in the square. */
  readonly centre: { readonly x: number; readonly y: number; readonly rayon: number } | null;
}
