import { CodeQrLien } from '@/components/partage/CodeQrLien';

interface EnTetePapierProps {
  /** « Bac général, mention bien, en terminale », `null` without one. */
  readonly profil: string | null;
  /** « 10 juillet 2025 »; `null`: a line to fill in. */
  readonly le: string | null;
  /** Address that opens this list, without the origin. */
  readonly path: string;
}

/** Head of the printed sheet. The name is written by hand: the site never knows it. A phone opens the same list from its code. */
export function EnTetePapier({ profil, le, path }: EnTetePapierProps) {
  return (
    <header className="liste-papier liste-en-tete">
      <div>
        <h1>Ma liste de vœux</h1>
        <p className="liste-lignes">
          <span>Nom&nbsp;:</span>
          <span>Date&nbsp;:{le === null ? null : ` ${le}`}</span>
        </p>
        {profil === null ? null : <p>Profil&nbsp;: {profil}.</p>}
        <p className="liste-code-dit">Le code ouvre cette liste et ce profil sur un téléphone, sans nom ni note.</p>
      </div>
      <CodeQrLien path={path} nom="Code QR de cette liste" />
    </header>
  );
}
