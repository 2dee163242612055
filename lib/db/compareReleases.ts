import {
  CHIFFRES_CORRIGES,
  type Changements,
  type Correction,
  type FormationCitee,
  partOf,
  type SessionVerifiee,
} from '@/lib/domain/changements';
import { fold } from '@/lib/domain/fold';
import { sansApprentissage } from '@/lib/domain/noms/formation';
import type { Transaction } from './connection';
import { query } from './sql';

/** A BTS as one release holds it, as far as two releases are compared. */
interface Connue extends FormationCitee {
  /** The newest session, where it has the formation. */
  readonly session: number | null;
  /** Of that session. */
  readonly places: number | null;
  /** The newest session has it, or a report as new. */
  readonly presente: boolean;
}

/**
 * Compares two releases of one database, in the transaction that publishes the second: the first may be deleted right after. Through the driver, like the rest
 * of an import.
 *
 * @param verifiee a session newer than those of the first
 */
export async function compareReleases(
  transaction: Transaction,
  avant: number,
  apres: number,
  { prevus, horsPlage }: SessionVerifiee,
): Promise<Changements> {
  const before = await readConnues(transaction, avant);
  const after = await readConnues(transaction, apres);
  const pairs = [...after.values()].flatMap((one) => {
    const former = before.get(one.code);
    return former?.presente && one.presente ? [{ former, one }] : [];
  });
  return {
    nouvelles: partOf(presentIn(after, before)),
    fermees: partOf(presentIn(before, after)),
    renommees: partOf(
      pairs
        .filter(({ former, one }) => nameOf(former) !== nameOf(one) || fold(former.ecole) !== fold(one.ecole))
        .map(({ former, one }) => ({ ...cite(one), avant: { intitule: former.intitule, ecole: former.ecole } })),
    ),
    places: partOf(
      pairs.flatMap(({ former, one }) =>
        // Within one session, another number is a correction.
        former.session === one.session || former.places === null || one.places === null || former.places === one.places
          ? []
          : [{ ...cite(one), avant: former.places, apres: one.places }],
      ),
    ),
    horsPlage: {
      prevus,
      ...partOf(
        horsPlage.flatMap((taux) => {
          const one = after.get(taux.code);
          return one === undefined ? [] : [{ ...cite(one), ...taux }];
        }),
      ),
    },
    corrections: partOf(await readCorrections(transaction, avant, apres, after)),
  };
}

/** Apprenticeship comes and goes in a label without making another diploma of it. */
const nameOf = ({ intitule }: Connue) => fold(sansApprentissage(intitule));

const cite = ({ code, intitule, ecole, commune }: Connue): FormationCitee => ({ code, intitule, ecole, commune });

const presentIn = (some: ReadonlyMap<string, Connue>, others: ReadonlyMap<string, Connue>) =>
  [...some.values()].filter(({ code, presente }) => presente && others.get(code)?.presente !== true).map(cite);

async function readConnues(transaction: Transaction, releaseId: number): Promise<ReadonlyMap<string, Connue>> {
  const rows = await query(
    transaction,
    `WITH "derniere" AS (SELECT COALESCE(MAX("session"), 0) AS "session" FROM "sessions" WHERE "releaseId" = ?)
      SELECT f."code", f."intitule", e."nom", e."commune", s."session", s."places",
        s."code" IS NOT NULL OR EXISTS (
          SELECT 1 FROM "rapports" r WHERE r."releaseId" = f."releaseId" AND r."code" = f."code" AND r."session" >= d."session"
        )
      FROM "formations" f
      CROSS JOIN "derniere" d
      JOIN "etablissements" e ON e."releaseId" = f."releaseId" AND e."numero" = f."etablissementNumero"
      LEFT JOIN "sessions" s ON s."releaseId" = f."releaseId" AND s."code" = f."code" AND s."session" = d."session"
      WHERE f."releaseId" = ? AND f."nature" = 'bts'
      ORDER BY f."code"`,
    [releaseId, releaseId],
  );
  return new Map(
    rows.map(([code, intitule, ecole, commune, session, places, presente]) => [
      String(code),
      {
        code: String(code),
        intitule: String(intitule),
        ecole: String(ecole),
        commune: commune === null ? null : String(commune),
        session: numberOf(session),
        places: numberOf(places),
        presente: Number(presente) === 1,
      },
    ]),
  );
}

const numberOf = (value: unknown) => (value === null || value === undefined ? null : Number(value));

/** Sessions that both hold and that say otherwise, the newest first. */
async function readCorrections(
  transaction: Transaction,
  avant: number,
  apres: number,
  after: ReadonlyMap<string, Connue>,
): Promise<readonly Correction[]> {
  const columns = CHIFFRES_CORRIGES.map((chiffre) => `a."${chiffre}", b."${chiffre}"`).join(', ');
  const differ = CHIFFRES_CORRIGES.map((chiffre) => `a."${chiffre}" IS DISTINCT FROM b."${chiffre}"`).join(' OR ');
  const rows = await query(
    transaction,
    `SELECT b."code", b."session", ${columns} FROM "sessions" b
      JOIN "sessions" a ON a."releaseId" = ? AND a."code" = b."code" AND a."session" = b."session"
      WHERE b."releaseId" = ? AND (${differ}) ORDER BY b."session" DESC, b."code"`,
    [avant, apres],
  );
  return rows.flatMap(([code, session, ...values]) => {
    const one = after.get(String(code));
    if (one === undefined) return [];
    const chiffres = CHIFFRES_CORRIGES.map((chiffre, i) => ({
      chiffre,
      avant: numberOf(values[2 * i]),
      apres: numberOf(values[2 * i + 1]),
    })).filter((chiffre) => chiffre.avant !== chiffre.apres);
    return [{ ...cite(one), session: Number(session), chiffres }];
  });
}
