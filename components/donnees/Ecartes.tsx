import { fullPlace } from '@/components/sources/place';
import { counted } from '@/components/ui/wording';
import type { DocumentEcarte } from '@/lib/domain/release';

/** Documents that could not be read whole, by name, with the reason: nothing of them is in the figures. */
export function Ecartes({ ecartes }: { readonly ecartes: readonly DocumentEcarte[] }) {
  if (ecartes.length === 0) return null;
  return (
    <div className="grid max-w-prose gap-2">
      <h3 className="text-base" id="ecartes">
        {counted(ecartes.length, 'document écarté', 'documents écartés')}
      </h3>
      <p>Ils n’ont pas pu être lus en entier : rien n’en est gardé, et les chiffres viennent des autres documents.</p>
      <ul className="grid list-disc gap-2 ps-5">
        {ecartes.map(({ fichier, constat: { message, repere } }) => (
          <li key={fichier}>
            <span className="font-bold wrap-anywhere">{fichier}</span> ({fullPlace(repere)}) : {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
