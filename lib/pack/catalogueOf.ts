import { buildCatalogue, type Catalogue } from '@/lib/catalogue/catalogue';
import { chiffresByClasse } from '@/lib/catalogue/chiffres';
import { previsionDe } from '@/lib/forecast/estimateurPrevision';
import type { ContenuPack } from './contenu';

/**
 * The catalogue of a pack: that of the server, built by the same code from the same data. One person asks, so figures are computed class by
 * class, as they are asked for, where the server computes all of them before its first request.
 */
export function catalogueOf({ donnees, communes }: ContenuPack): Catalogue {
  return buildCatalogue(donnees, previsionDe(), communes, chiffresByClasse);
}
