import { expect, it } from 'vitest';
import { inventMetier } from '@/fixtures/db/release';
import { inventDiplome } from '@/fixtures/ingest/join/invente';
import { tieMetiers } from './metiers';

const metier = { ...inventMetier('MET.1', 's', ['1']), nom: 'mesureur/euse' };

it('ties a job to the sheets that it names, by ONISEP’s identifier alone where there is one', () => {
  const nommes = [{ nom: 'mesureur/euse', synonymes: [] }];
  const [tied] = tieMetiers(
    [metier],
    [
      inventDiplome('39999901', 'mesures', { identifiant: 'FOR.1' }),
      inventDiplome('39999902', 'autres mesures', { identifiant: 'FOR.2', metiers: nommes }),
      inventDiplome('39999903', 'mesures en markdown', { metiers: nommes }),
      inventDiplome('39999904', 'rien en markdown'),
    ],
  );
  expect(tied).toEqual({ ...metier, diplomes: ['39999901', '39999903'] });
});
