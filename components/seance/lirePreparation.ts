import type { FormationDetail } from '@/lib/api/schemas/formation';
import type { VoeuConnu } from './voeuxEleve';

/** What a sheet says of a BTS beside its figures; its name alone where that could not be read. */
export type Preparation = PreparationLue | { readonly bts: string; readonly lue: false };

interface PreparationLue {
  readonly bts: string;
  readonly lue: true;
  /** What its commissions look at, with the importance that the report gives it; empty where no report is loaded. */
  readonly criteres: readonly string[];
  /** What the diploma expects. */
  readonly attendus: readonly string[];
}

const CRITERES_DITS = 6;

async function readOne(code: string, bts: string): Promise<PreparationLue> {
  const response = await fetch(`/api/v1/formations/${code}`);
  if (!response.ok) throw new Error(`formation: ${response.status}`);
  const { criteres, fiches } = (await response.json()) as FormationDetail;
  return {
    bts,
    lue: true,
    criteres: [
      ...new Set(
        (criteres ?? []).map(({ champ, libelleImportance }) => `${champ} (${libelleImportance.toLowerCase()})`),
      ),
    ].slice(0, CRITERES_DITS),
    attendus: fiches[0]?.attendus ?? [],
  };
}

/**
 * What to prepare for each BTS of a class, by the key of its speciality: one request a BTS, for the formation of it that has a report, if any. A sheet that lacks
 * what could not be read is still worth printing, and says so.
 */
export async function readPreparations(voeux: readonly VoeuConnu[]): Promise<ReadonlyMap<string, Preparation>> {
  const chosen = new Map<string, { readonly code: string; readonly bts: string; readonly isReport: boolean }>();
  for (const { code, formation, figure } of voeux) {
    if (formation === null) continue;
    const { cle, libelle } = formation.voeu;
    const isReport = figure?.mesure === 'en-position';
    if (!chosen.has(cle) || (isReport && chosen.get(cle)?.isReport === false))
      chosen.set(cle, { code, bts: libelle, isReport });
  }
  return new Map(
    await Promise.all(
      [...chosen].map(
        async ([cle, { code, bts }]) =>
          [cle, await readOne(code, bts).catch((): Preparation => ({ bts, lue: false }))] as const,
      ),
    ),
  );
}
