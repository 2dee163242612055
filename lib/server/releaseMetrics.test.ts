import { register } from 'prom-client';
import { afterAll, expect, it } from 'vitest';
import { donnees, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { createHolder } from '@/lib/catalogue/holder';
import { watchRelease } from './releaseMetrics';

afterAll(() => register.clear());

it('the figures tell which release is in service, and since when its database fails', async () => {
  const released = donnees({ formations: [formation({ code: '1', sessions: [sessionFormation({ code: '1' })] })] });
  const { digest, session, publieeLe } = released.release;
  let active: { id: number; digest: string } | null = null;
  let failure: Error | null = null;
  const readActive = async () => {
    if (failure !== null) throw failure;
    return active;
  };
  const holder = createHolder({ readActive, readDonnees: async () => released }, { intervalle: 5 });
  watchRelease(holder);
  const read = () => register.metrics();
  expect(await read()).not.toContain('rose_release_published_timestamp_seconds{');

  active = { id: 1, digest };
  const published = Date.parse(publieeLe) / 1000;
  const line = `rose_release_published_timestamp_seconds{release="${digest}",session="${session}"} ${published}\n`;
  await expect.poll(read).toContain(line);
  expect(await read()).toContain('rose_store_lost_timestamp_seconds 0\n');

  failure = new Error('lost');
  await expect.poll(read).toMatch(/^rose_store_lost_timestamp_seconds 1\d{9}/m);
  holder.close();
});
