/** Whom to write to about a defect; said aloud when whoever put the site online named nobody. */
export function Contact({ contact }: { readonly contact: string | null }) {
  if (contact === null) {
    return (
      <div className="grid max-w-prose gap-4">
        <p>
          Qui a mis ce site en ligne n’a pas indiqué d’adresse de contact. Il le devrait : la loi la demande aux
          services publics, et un défaut ne se corrige que s’il est connu.
        </p>
        <p>
          En attendant, la personne qui a donné l’adresse du site (professeur, psychologue de l’Éducation nationale,
          établissement) peut transmettre le défaut.
        </p>
      </div>
    );
  }
  const isPage = /^https?:/.test(contact);
  return (
    <p className="max-w-prose">
      Un contenu ne peut pas être lu ou utilisé&nbsp;? Écrire à{' '}
      <a href={isPage ? contact : `mailto:${contact}`} {...(isPage ? { rel: 'noreferrer external' } : {})}>
        {contact}
      </a>
      , en disant la page, ce qui bloque et l’aide technique utilisée. Une réponse ou une autre façon d’avoir
      l’information sera donnée.
    </p>
  );
}
