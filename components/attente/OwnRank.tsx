import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import type { DemandeAttente } from '@/lib/search/attente';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import type { AttenteView } from '@/lib/views/attente';
import { attenteHref } from './adresse';
import { PastRanks } from './PastRanks';
import { RangForm } from './RangForm';

interface OwnRankProps {
  readonly view: Extract<AttenteView, { kind: 'rangs' }>;
  readonly criteres: Criteres;
  readonly demande: DemandeAttente;
}

/** A formation is chosen: its groups, the two numbers, then what past sessions publish. */
export function OwnRank({ view: { formation, rangs, groupes, groupe }, criteres, demande }: OwnRankProps) {
  return (
    <>
      <Part id="formation" title={unbroken(formation.etablissement.nom)} lead={unbroken(formation.nom)}>
        <p className="flex flex-wrap gap-x-6 text-sm">
          <PageLink href={attenteHref(null, criteres)} className="inline-block min-h-6">
            Changer de formation
          </PageLink>
          <PageLink href={candidatUrl(`/formation/${formation.code}`, criteres)} className="inline-block min-h-6">
            Tout sur cette formation
          </PageLink>
        </p>
        <RangForm code={formation.code} criteres={criteres} groupes={groupes} groupe={groupe} demande={demande} />
      </Part>
      <Part id="sessions-passees" title="Les sessions passées">
        <PastRanks rangs={rangs} groupe={groupe} rang={demande.rang} position={demande.position} />
      </Part>
    </>
  );
}
