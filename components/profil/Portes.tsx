import { SearchBox } from '@/components/suggestions/SearchBox';
import { FormSubmit } from './FormSubmit';

/** The two ways on from the form: words, for who has some; what one likes, for who does not know yet. */
export function Portes({ q }: { readonly q: string }) {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <section aria-labelledby="je-cherche" className="well grid content-start gap-4">
        <h2 id="je-cherche" className="text-xl">
          Je cherche…
        </h2>
        <SearchBox
          id="q"
          name="q"
          size="base"
          label="Un domaine, un métier, un sigle"
          defaultValue={q}
          placeholder="ex. : com ou commerce, SIO, infirmier"
        />
        <p>
          <FormSubmit className="action w-full">Voir les formations</FormSubmit>
        </p>
      </section>
      <section aria-labelledby="je-ne-sais-pas" className="well grid content-start gap-4">
        <h2 id="je-ne-sais-pas" className="text-xl">
          Je ne sais pas encore
        </h2>
        <p>Pars de ce que tu aimes&nbsp;: chaque envie mène à des métiers, chaque métier aux BTS qui y préparent.</p>
        <p className="mt-auto">
          <FormSubmit action="/bts" className="action w-full">
            Partir de ce que j’aime
          </FormSubmit>
        </p>
      </section>
    </div>
  );
}
