import { Gauge } from 'prom-client';
import type { Holder } from '@/lib/catalogue/holder';

/** Tells, beside what the server measures (metriques.mjs), of which release this process is, and whether its database answers. */
export function watchRelease(holder: Holder): void {
  new Gauge({
    name: 'rose_release_published_timestamp_seconds',
    help: 'When the release in service was published',
    labelNames: ['release', 'session'],
    async collect() {
      this.reset();
      const etat = await holder.getCatalogue();
      if (etat.kind !== 'pret') return;
      const { digest, session, publieeLe } = etat.catalogue.release;
      this.set({ release: digest, session: session ?? '' }, Date.parse(publieeLe) / 1000);
    },
  });
  new Gauge({
    name: 'rose_store_lost_timestamp_seconds',
    help: 'Since when the database fails while its last release is served; 0 when it answers',
    collect() {
      this.set((holder.sansBaseDepuis?.getTime() ?? 0) / 1000);
    },
  });
}
