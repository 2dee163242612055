/**
 * Words that say a whole field by themselves, each with the diplomas of that field, keyed as ALIAS is: typed alone they mean all of
 * these alike, whatever a title happens to repeat. The fields are those that ONISEP's sheets are filed under (« marketing, vente »,
 * « informatique (généralités) », « automobile »…); the short forms (« com », « info », « compta ») are those of everyday speech.
 */
export const MOTS_DE_DOMAINE: Readonly<Record<string, readonly string[]>> = {
  commerce: [
    'management commercial operationnel',
    'negociation digitalisation relation client',
    'commerce international',
    'conseil commercialisation solution technique',
  ],
  vente: [
    'management commercial operationnel',
    'negociation digitalisation relation client',
    'conseil commercialisation solution technique',
  ],
  marketing: ['management commercial operationnel', 'negociation digitalisation relation client', 'communication'],
  'com pub': ['communication'],
  'info informatique numerique ordinateur ordinateurs': [
    'service informatique organisation',
    'cybersecurite informatique reseau electronique',
  ],
  'cyber cybersecurite reseau reseaux': [
    'cybersecurite informatique reseau electronique',
    'service informatique organisation',
  ],
  'auto automobile voiture voitures': ['maintenance vehicule voiture particuliere', 'motorisation toute energie'],
  social: ['economie sociale familiale', 'service prestation secteur sanitaire social'],
};
