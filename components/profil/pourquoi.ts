/** Why each question of the form is asked: what the answer changes, and what it does not. */
export const POURQUOI = {
  profil:
    'C’est souvent ce qui change le plus le chiffre : les documents comptent à part les candidats de terminale et les autres.',
  bac: 'Les documents officiels comptent les candidats par type de bac. Beaucoup de BTS les classent dans des files séparées.',
  precisions:
    'Facultatif. Sert à repérer les BTS qui citent ton bac. Ne change aucun chiffre : aucune source ne compte les candidats si finement.',
  eds: 'Facultatif. Sert à dire quelles spécialités une commission regarde. Ne change pas le chiffre principal.',
  annee: 'Facultatif. Jusqu’en 2020, un bac général était S, ES ou L ; depuis 2021, il a deux spécialités.',
  avis: 'Facultatif, et jamais dans un chiffre. Demande-le à ton professeur principal : il peut beaucoup compter.',
  lieu: 'Sert à mesurer les distances et à écarter ce qui est trop loin. Aucun chiffre n’en dépend.',
  position:
    'Seulement si tu le demandes. Ta position est arrondie à 1 km environ et reste dans l’adresse de la page : elle n’est pas enregistrée.',
} as const;
