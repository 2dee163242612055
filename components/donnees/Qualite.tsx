import { Part } from '@/components/ui/Part';
import { counted, publishedPercent } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import type { BilanSource } from '@/lib/domain/release';

/** What became of the rows that were read, all documents together, and what is checked of each. */
export function Qualite({ bilans }: { readonly bilans: readonly BilanSource[] }) {
  const sum = (read: (bilan: BilanSource) => number) => bilans.reduce((total, bilan) => total + read(bilan), 0);
  const lues = sum((bilan) => bilan.lues);
  const gardees = sum((bilan) => bilan.gardees);
  const refusees = sum((bilan) => bilan.refusees);
  const exclues = sum((bilan) => bilan.exclues);
  return (
    <Part id="qualite" title="Peut-on s’y fier&nbsp;?">
      <div className="grid max-w-prose gap-3">
        <p>
          {counted(lues, 'ligne parle', 'lignes parlent')} d’un BTS. {formatEntier(gardees)} sont gardées
          {lues === 0 ? '' : ` (${publishedPercent(Math.round((gardees / lues) * 1000) / 10)})`},{' '}
          {formatEntier(exclues)} sont écartées comme prévu, {formatEntier(refusees)} sont refusées.
        </p>
        <p>
          Chaque ligne est vérifiée&nbsp;: les totaux, les parts, les codes, les positions. Ce qui ne tient pas est mis
          de côté ou signalé, jamais corrigé en silence. Tout est dit dans les{' '}
          <a href="#constats" className="inline-block min-h-6">
            constats de lecture
          </a>
          .
        </p>
        <p>
          Chaque chiffre du site mène à son document et à sa place dans le document&nbsp;: une ligne, une page, un
          titre.
        </p>
      </div>
    </Part>
  );
}
