import { Part } from '@/components/ui/Part';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { type CleGlossaire, estCle, GLOSSAIRE } from '@/lib/domain/glossaire';
import { ECRANS } from '@/lib/domain/glossaire/terme';

interface GlossaireListeProps {
  readonly letters: readonly { readonly lettre: string; readonly cles: readonly CleGlossaire[] }[];
}

/** Every term under its letter, each with its own anchor. */
export function GlossaireListe({ letters }: GlossaireListeProps) {
  return letters.map(({ lettre, cles }) => (
    <Part key={lettre} id={`lettre-${lettre}`} title={lettre}>
      <div className="grid gap-8">
        {cles.map((cle) => (
          <Entree key={cle} cle={cle} />
        ))}
      </div>
    </Part>
  ));
}

function Entree({ cle }: { readonly cle: CleGlossaire }) {
  const { terme, definition, explication, source, ecrans, voir = [] } = GLOSSAIRE[cle];
  return (
    <article
      id={cle}
      aria-labelledby={`${cle}-terme`}
      className="grid gap-x-8 gap-y-2 md:grid-cols-[14rem_minmax(0,42rem)]"
    >
      <h3 id={`${cle}-terme`} className="text-base">
        {terme}
      </h3>
      <div className="grid max-w-prose gap-2">
        <p>{definition}</p>
        <p className="text-ink-soft">{explication}</p>
        <dl className="grid gap-x-4 text-xs leading-6 text-ink-soft grid-cols-[auto_1fr] items-baseline">
          <dt>Vu dans</dt>
          <dd>
            {ecrans.map((ecran, index) => {
              const { titre, href } = ECRANS[ecran];
              return (
                <span key={ecran}>
                  {index === 0 ? '' : ', '}
                  {href === null ? (
                    titre
                  ) : (
                    <PersonneLink href={href} className="inline-block min-h-6">
                      {titre}
                    </PersonneLink>
                  )}
                </span>
              );
            })}
          </dd>
          {voir.length === 0 ? null : (
            <>
              <dt>Voir aussi</dt>
              <dd>
                {voir.filter(estCle).map((autre, index) => (
                  <span key={autre}>
                    {index === 0 ? '' : ', '}
                    <a href={`#${autre}`} className="inline-block min-h-6">
                      {GLOSSAIRE[autre].terme}
                    </a>
                  </span>
                ))}
              </dd>
            </>
          )}
          <dt>Source</dt>
          <dd>{source}</dd>
        </dl>
      </div>
    </article>
  );
}
