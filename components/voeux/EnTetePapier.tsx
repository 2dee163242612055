interface EnTetePapierProps {
  /** « Bac général, mention bien, en terminale », `null` without one. */
  readonly profil: string | null;
  /** « 10 juillet 2025 »; `null`: a line to fill in. */
  readonly le: string | null;
}

/** Head of the printed sheet. The name is written by hand: the site never knows it. */
export function EnTetePapier({ profil, le }: EnTetePapierProps) {
  return (
    <header className="liste-papier">
      <h1>Ma liste de vœux</h1>
      <p className="liste-lignes">
        <span>Nom&nbsp;:</span>
        <span>Date&nbsp;:{le === null ? null : ` ${le}`}</span>
      </p>
      {profil === null ? null : <p>Profil&nbsp;: {profil}.</p>}
    </header>
  );
}
