import { expect, it } from 'vitest';
import { quiLine } from './quiLine';

const line = (query: string) => quiLine(new URLSearchParams(query));

it.each([
  ['bac=technologique&serie=STMG&ville=roubaix', 'STMG · Roubaix, 30 km'],
  ['bac=technologique&ville=Roubaix&rayon=50', 'Bac techno · Roubaix, 50 km'],
  ['bac=professionnel&serie=CIEL&ville=clermont-ferrand', 'Bac pro «\u00a0CIEL\u00a0» · Clermont-Ferrand, 30 km'],
  ['bac=professionnel&serie=métiers+du+commerce+et+de+la+vente', 'Bac pro'],
  ['bac=general&serie=ES&profil=reorientation&annee=2020&mention=b', 'Bac ES · en réorientation · mention bien'],
  ['bac=general&mention=inconnue&profil=terminale', 'Bac général'],
  ['bac=general&lat=45.7&lon=4.8&rayon=20', 'Bac général · Ma position, 20 km'],
  ['bac=autre&ville=aix-en-provence', 'Autre diplôme · Aix-en-Provence, 30 km'],
])('tells %s in one line', (query, expected) => {
  expect(line(query)).toBe(expected);
});

it('says nothing of nobody, and nothing that an address makes up', () => {
  expect(line('')).toBeNull();
  expect(line('ville=Lyon')).toBeNull();
  expect(line('bac=constructor')).toBeNull();
  expect(line('bac=general&mention=constructor&profil=toString')).toBe('Bac général');
  expect(line('bac=technologique&serie=Lycée+A+fermé&ville=Lyon&rayon=loin')).toBe('Bac techno · Lyon, 30 km');
  expect(line('bac=general&ville=Appelle+le+06+12')).toBe('Bac général · «\u00a0Appelle le 06 12\u00a0», 30 km');
});
