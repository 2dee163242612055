import { SourceLink } from '@/components/sources/SourceLink';
import { day } from '@/components/ui/dates';
import { Quote } from '@/components/ui/Quote';
import { TextBlocks } from '@/components/ui/TextBlocks';
import type { Diplome } from '@/lib/domain/diplome';
import type { Bloc } from '@/lib/domain/texte';

/** What candidates are expected to bring, in the official words; a list to go through before writing a vœu. */
export function AttenduList({ attendus }: { readonly attendus: readonly string[] }) {
  return (
    <ul className="grid max-w-prose gap-2">
      {attendus.map((attendu) => (
        <li key={attendu} className="border-s border-edge ps-3">
          {attendu}
        </li>
      ))}
    </ul>
  );
}

function Rubrique({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className="grid max-w-prose gap-3">
      <h3 className="text-lg">{title}</h3>
      {children}
    </div>
  );
}

function Absent() {
  return <p className="text-ink-soft">La fiche ne le dit pas.</p>;
}

function Blocks({ blocs }: { readonly blocs: readonly Bloc[] }) {
  return blocs.length === 0 ? <Absent /> : <TextBlocks blocs={blocs} />;
}

/** The whole sheet of a diploma, quoted from its source. */
export function DiplomeSheet({ diplome, editeur }: { readonly diplome: Diplome; readonly editeur: string }) {
  const attribution = (
    <>
      {editeur}
      {diplome.dateModification === null ? '' : `, fiche modifiée le ${day(diplome.dateModification)}`}.{' '}
      <SourceLink origine={diplome.origine} />
    </>
  );
  return (
    <div className="grid gap-10">
      <Rubrique title="Description">
        <Quote attribution={attribution}>
          <Blocks blocs={diplome.description} />
        </Quote>
      </Rubrique>
      <Rubrique title="Accès">
        <Quote attribution={attribution}>
          <Blocks blocs={diplome.acces} />
        </Quote>
      </Rubrique>
      <Rubrique title="Attendus nationaux">
        {diplome.attendus.length === 0 ? <Absent /> : <AttenduList attendus={diplome.attendus} />}
      </Rubrique>
      <Rubrique title="Poursuites d’études">
        <Blocks blocs={diplome.poursuites} />
      </Rubrique>
    </div>
  );
}
