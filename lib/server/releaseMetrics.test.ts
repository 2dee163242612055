import { register } from 'prom-client';
import { expect, it } from 'vitest';
import { donnees, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { createHolder, sharedHolder } from '@/lib/catalogue/holder';
import { watchRelease } from './releaseMetrics';

it('the figures tell which release is in service, and since when its database fails', async () => {
  watchRelease();
  const read = () => register.metrics();
  expect(await read()).not.toContain('rose_release_published_timestamp_seconds{');

  const released = donnees({ formations: [formation({ code: '1', sessions: [sessionFormation({ code: '1' })] })] });
  const { digest, session, publieeLe } = released.release;
  let isLost = false;
  const holder = sharedHolder(() =>
    createHolder(
      {
        readActive: async () => {
          if (isLost) throw new Error('lost');
          return { id: 1, digest };
        },
        readDonnees: async () => released,
      },
      { intervalle: 5 },
    ),
  );
  await holder.getCatalogue();
  const published = Date.parse(publieeLe) / 1000;
  expect(await read()).toContain(
    `rose_release_published_timestamp_seconds{release="${digest}",session="${session}"} ${published}\n`,
  );
  expect(await read()).toContain('rose_store_lost_timestamp_seconds 0\n');

  isLost = true;
  await expect.poll(read).toMatch(/^rose_store_lost_timestamp_seconds 1\d{9}/m);
  holder.close();
});
