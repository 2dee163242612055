/** Diplomas that the demonstration class asks for: the words that their names begin with, as the catalogue writes them. */
export const THEMES_DEMONSTRATION = {
  sio: 'Services informatiques',
  mco: 'Management commercial',
  ndrc: 'Négociation et digitalisation',
  com: 'Communication',
  gpme: 'Gestion de la PME',
  cg: 'Comptabilité et gestion',
  tou: 'Tourisme',
  sps: 'Services et prestations',
} as const;
export type Theme = keyof typeof THEMES_DEMONSTRATION;

/** Codes of formations of the catalogue, by diploma: what the invented students ask for. */
export type Exemples = Readonly<Partial<Record<Theme, readonly string[]>>>;

/** Formations wanted of each diploma. */
export const EXEMPLES_PAR_THEME = 4;

/**
 * An invented class, as a school's software would hand it over: a title, a merged head, a head repeated in the middle, a line twice, a mention that is
 * none, a formula, a vœu in words. To train with, and to see what an import says.
 */
const LISTE = `Groupe BTS – liste d’exemple, élèves inventés
Élève\t\tScolarité\t\t\t\tVœux\t\t
Nom\tPrénom\tClasse\tSpécialités\tMention\tVille\t1\t2\t3
ALMA\tInès\tTG1\tSES, HGGSP\tAB\tLyon\t{com1}\t{com2}\t{tou1}
BRUN\tNoé\tTG1\tMaths / NSI\tB\tVillefranche-sur-Saône\t{sio1}\t{sio2}\t
CARLIER\tLina\tTG2\tSES, LLCER\tAB\tLyon\t{mco1}\t{tou2}\t{com3}
DORÉ\tSacha\tTG2\tMaths, PC\tsans\tBron\t{sio3}\t{cg1}\t
ESTÈVE\tJade\tTG1\tHLP, LLCER\tTB\tLyon\t{com1}\t\t
FABRE\tHugo\tTG2\tSVT, PC\t13,5\tOullins\t\t\t
GARNIER\tManon\tTSTMG1\t\tAB\tVénissieux\t{mco1}\t{mco2}\t{ndrc1}
HARDY\tIlyes\tTSTMG1\t\tsans\tVénissieux\t{mco3}\t{ndrc2}\t
IMBERT\tZoé\tTSTMG1\t\tB\tLyon\t{gpme1}\t{cg2}\t{mco1}
JOLY\tAdam\tTSTMG1\t\tNSP\tSaint-Priest\t{cg1}\t{cg3}\t
KLEIN\tLou\tTSTMG1\t\tassez bien\tLyon\t{com2}\t{com4}\t{mco4}
LACROIX\tRayan\tTSTMG2 mercatique\t\tsans\tDécines-Charpieu\t{ndrc1}\t{mco2}\t{ndrc3}
MERCIER\tEva\tTSTMG2 mercatique\t\tAB\tBron\t{mco2}\t{tou1}\t
NOËL\tMaël\tTSTMG2 mercatique\t\tpassable\tLyon\t\t\t
Nom\tPrénom\tClasse\tSpécialités\tMention\tVille\t1\t2\t3
OLIVE\tAmbre\tTSTMG2 RHC\t\tB\tVilleurbanne\t{gpme2}\t{sps1}\t{gpme3}
PETIT\tYanis\tTSTMG2 SIG\t\tAB\tVilleurbanne\t{sio2}\t{sio4}\t{cg4}
QUENTIN\tNina\tTSTMG2 RHC\t\tAB/B\tLyon\t{gpme1}\t{sps2}\t
ROY\tTiméo\tTSTI2D SIN\t\tAB\tLyon\t{sio1}\t{sio3}\t
SIMON\tLéna\tTSTI2D SIN\t\tB\tVaulx-en-Velin\t{sio2}\t\t
TESSIER\tNolan\tTSTI2D ITEC\t\tsans\tLyon\t{sio4}\t{mco3}\t
URBAIN\tAlya\tTST2S\t\tAB\tLyon\t{sps1}\t{sps2}\t{sps3}
VIDAL\tGabin\tTST2S\t\tsans\tGivors\t{sps3}\t{sps4}\t
WEBER\tIris\tTST2S\t\tTB\tLyon\t{sps1}\t\t
XAVIER\tKenza\tT MCV\t\tAB\tVénissieux\t{mco1}\t{ndrc2}\t{mco4}
YVON\tEliott\tT MCV\t\tB\tRillieux-la-Pape\t{ndrc1}\t{mco3}\t
ZELLER\tSofia\tT MCV\t\tsans\tLyon\t{mco2}\t\t
ADAM\tIsmaël\tT AGOrA\t\tAB\tVénissieux\t{gpme2}\t{gpme4}\t{sps4}
BLIN\tMaya\tT AGOrA\t\tB\tLyon\t{gpme1}\t{cg1}\t
CORDIER\tTom\tT AGOrA\t\tsans\tSaint-Fons\tBTS GPME à Lyon\t\t
DUPIN\tSalomé\tT CIEL\t\tAB\tLyon\t{sio1}\t{sio2}\t{sio3}
EVRARD\tAnton\tT CIEL\t\tB\tBron\t{sio4}\t\t
FLEURY\tCléo\tT ASSP\t\tAB\tLyon\t{sps2}\t{sps4}\t
DUPIN\tSalomé\tT CIEL\t\tAB\tLyon\t{sio1}\t{sio2}\t{sio3}
GIRAUD\t=1+1\tTG1\tSES, AMC\tAB\tLyon\t{tou1}\t{tou3}\t{com1}
ISNARD\tEmma\tTG1\tHLP, SES\tTBF\tLyon\t{com3}\t{com4}\t
HUGON\tLiam\tTG2\tMaths, SES\tAB\tLyon\t{cg2}\t{gpme1}\t
`;

/** The invented class, asking for formations that the catalogue in service knows. A diploma that it lacks is left without a vœu. */
export function listeDemonstration(exemples: Exemples): string {
  return LISTE.replace(/\{([a-z]+)(\d)\}/g, (_, theme: Theme, rank: string) => {
    const codes = exemples[theme] ?? [];
    return codes.length === 0 ? '' : (codes[(Number(rank) - 1) % codes.length] ?? '');
  });
}
