import { EstimationLine } from '@/components/estimation/EstimationLine';
import type { FormationListe } from '@/lib/api/schemas/liste';

/** The figure of one sous-vœu; nothing before a profile is known. */
export function ChiffreSousVoeu({ estimation }: { readonly estimation: FormationListe['estimation'] }) {
  return estimation === null ? null : <EstimationLine estimation={estimation} />;
}
