import { BORROWED, observed, rate } from '@/components/estimation/words';
import { shortPlace } from '@/components/sources/place';
import { capital, counted, publishedPercent, unbroken } from '@/components/ui/wording';
import type { Candidat } from '@/lib/domain/candidat';
import { LIBELLES_MENTION, LIBELLES_PROFIL } from '@/lib/domain/libelles';
import { phrasePalier, phrasePlage } from '@/lib/phrases/chiffre';
import {
  INTRO_SELON_MENTION,
  INTRO_SELON_SITUATION,
  MESURE_COURTE,
  phrasesPartagees,
  phraseVerdict,
} from '@/lib/phrases/comparaison';
import type { Estimation } from '@/lib/phrases/estimation';
import type { ReponseDite } from '@/lib/phrases/variations';
import { etatOfFigures } from '@/lib/views/lignesComparaison';
import { casesOf } from '@/lib/views/lignesDocument';
import type { Colonne } from './colonnes';
import { LigneLink } from './LigneLink';
import { Group, Row, WholeRow } from './Row';

const NONE: Estimation = { kind: 'indisponible', raison: 'profil-incomplet', phrase: '' };

const estimationOf = ({ comparee }: Colonne): Estimation => comparee.resume.estimation ?? NONE;

interface FiguresProps {
  readonly colonnes: readonly Colonne[];
  readonly candidat: Candidat;
  /** The figures count two things: each says which. */
  readonly mixed: boolean;
  readonly onlyEcarts: boolean;
}

/** What happened to candidates like the one described: sentence, figure, interval with its band, the two gates, the official rate. */
export function Figures({ colonnes, mixed, onlyEcarts }: FiguresProps) {
  const estimations = colonnes.map(estimationOf);
  const { etat, ecart } = etatOfFigures(estimations);
  const remarks = phrasesPartagees(
    colonnes.map(({ lettre }) => lettre),
    estimations.map((one) => (one.kind === 'indisponible' ? [] : one.avertissements)),
  );
  const decisions = colonnes.map(({ comparee }) => comparee.decision?.porte ?? null);
  const decided = new Set(decisions.filter((porte) => porte !== null)).size > 1;
  const shown = (differs: boolean) => differs || !onlyEcarts;
  return (
    <Group title="Ce qui est arrivé aux candidats comparables" columns={colonnes.length}>
      <Row
        label="Observé"
        etat="a-lire"
        large
        colonnes={colonnes}
        cell={(colonne) => <Sentence colonne={colonne} about="observé" phrase={estimationOf(colonne).phrase} />}
      />
      <Row
        label="Estimation pour la prochaine session"
        etat={etat}
        {...(colonnes.length < 2 ? {} : { tag: phraseVerdict(ecart, colonnes.length) })}
        large
        colonnes={colonnes}
        cell={(colonne) => <Figure colonne={colonne} mixed={mixed} />}
      />
      {shown(decided) && decisions.some((porte) => porte !== null) ? (
        <Row
          label="Le dossier ou le rang&nbsp;?"
          etat={decided ? 'differe' : 'a-lire'}
          large
          colonnes={colonnes}
          cell={(colonne) => (
            <Sentence
              colonne={colonne}
              about="le dossier ou le rang"
              phrase={colonne.comparee.decision?.phrase ?? '–'}
            />
          )}
        />
      ) : null}
      {shown(false) ? (
        <Row
          label="Taux d’accès officiel"
          tag="tel que Parcoursup l’affiche&nbsp;: un autre calcul, tous candidats confondus"
          etat="a-lire"
          colonnes={colonnes}
          cell={(colonne) => <TauxAcces colonne={colonne} />}
        />
      ) : null}
      {shown(false) && remarks.length > 0 ? (
        <WholeRow label="À savoir" columns={colonnes.length}>
          <ul className="grid max-w-prose gap-1 text-xs print:block print:max-w-none">
            {remarks.map(({ noms, phrases }) => (
              <li key={noms} className="print:me-3 print:inline">
                {noms === null ? null : <strong>{noms}&nbsp;: </strong>}
                {unbroken(phrases.join(' '))}
              </li>
            ))}
          </ul>
        </WholeRow>
      ) : null}
    </Group>
  );
}

export function NotPublished() {
  return <span className="text-ink-soft">non publié</span>;
}

interface SentenceProps {
  readonly colonne: Colonne;
  readonly about: string;
  readonly phrase: string;
}

/** A sentence of counts, and the place where they are printed: the way to it. */
function Sentence({ colonne, about, phrase }: SentenceProps) {
  const { figure, cases } = colonne.comparee.reperes;
  return (
    <>
      {unbroken(phrase)}{' '}
      {figure === null ? null : (
        <span className="no-print text-xs">
          <LigneLink colonne={colonne} repere={figure} about={about} cases={cases}>
            {shortPlace(figure)}
          </LigneLink>
        </span>
      )}
    </>
  );
}

function TauxAcces({ colonne }: { readonly colonne: Colonne }) {
  const { tauxAcces, reperes } = colonne.comparee;
  if (tauxAcces === null) return <NotPublished />;
  return (
    <>
      <LigneLink colonne={colonne} repere={reperes.tauxAcces} about="taux d’accès officiel" cases={['tauxAcces']}>
        {publishedPercent(tauxAcces.taux)}
      </LigneLink>
      , session {tauxAcces.session}
    </>
  );
}

function Figure({ colonne, mixed }: { readonly colonne: Colonne; readonly mixed: boolean }) {
  const estimation = estimationOf(colonne);
  if (estimation.kind === 'indisponible') return '–';
  const [first] = estimation.preuves;
  const { reperes } = colonne.comparee;
  const borrowed = BORROWED[estimation.niveau];
  return (
    <div className="grid gap-0.5">
      <p>
        <strong className="text-2xl">{rate(estimation)}</strong>
        {estimation.kind === 'observee' ? ' observé' : null}
      </p>
      <p>
        observé en {first.session}&nbsp;:{' '}
        <LigneLink colonne={colonne} repere={reperes.figure} about="observé" cases={reperes.cases}>
          <strong>{observed(first)}</strong>
        </LigneLink>
      </p>
      {borrowed === undefined ? null : <p>{borrowed}</p>}
      <p>
        <strong>{phrasePalier(estimation)}</strong>
      </p>
      <p className="text-xs text-ink-soft">Compté sur {counted(first.sur, 'candidat', 'candidats')}</p>
      {mixed ? <p className="text-xs text-ink-soft">{capital(MESURE_COURTE[estimation.mesure])}</p> : null}
    </div>
  );
}

interface VariantesProps<V extends string> extends Omit<FiguresProps, 'candidat'> {
  readonly title: string;
  readonly lead: string;
  readonly libelles: Readonly<Record<V, string>>;
  readonly current: V | null;
  readonly read: (colonne: Colonne) => readonly ReponseDite<V>[] | null;
}

/** The same candidate with one thing varied: a row per value, a figure with its interval in each cell. */
function Variantes<V extends string>({
  title,
  lead,
  libelles,
  current,
  read,
  colonnes,
  onlyEcarts,
}: VariantesProps<V>) {
  const values = read(colonnes[0] as Colonne)?.map(({ valeur }) => valeur) ?? [];
  const rows = values
    .map((valeur) => {
      const reponses = colonnes.map((colonne) => read(colonne)?.find((one) => one.valeur === valeur) ?? null);
      return { valeur, reponses, ...etatOfFigures(reponses.map((reponse) => reponse?.estimation ?? NONE)) };
    })
    .filter(({ etat }) => !onlyEcarts || etat === 'differe');
  if (rows.length === 0) return null;
  return (
    <Group title={title} lead={lead} columns={colonnes.length}>
      {rows.map(({ valeur, reponses, etat, ecart }) => (
        <Row
          key={valeur}
          label={
            <>
              {capital(libelles[valeur])}
              {valeur === current ? <span className="font-normal"> (profil choisi)</span> : null}
            </>
          }
          etat={etat}
          own={valeur === current}
          {...(colonnes.length < 2 ? {} : { tag: phraseVerdict(ecart, colonnes.length) })}
          colonnes={colonnes}
          cell={(colonne, index) => (
            <ShortFigure colonne={colonne} reponse={reponses[index] ?? null} about={libelles[valeur]} />
          )}
        />
      ))}
    </Group>
  );
}

interface ShortFigureProps {
  readonly colonne: Colonne;
  readonly reponse: ReponseDite<string> | null;
  readonly about: string;
}

function ShortFigure({ colonne, reponse, about }: ShortFigureProps) {
  const estimation = reponse?.estimation ?? NONE;
  const ligne = reponse?.ligne ?? null;
  if (estimation.kind === 'indisponible') return <span className="text-ink-soft">pas de chiffre</span>;
  const [first] = estimation.preuves;
  return (
    <>
      <strong>{rate(estimation)}</strong> <span className="text-ink-soft">({phrasePlage(estimation.intervalle)})</span>
      <span className="comparaison-suite block text-xs text-ink-soft">
        compté sur{' '}
        <LigneLink
          colonne={colonne}
          repere={ligne?.origine.repere ?? null}
          about={about}
          cases={ligne === null ? [] : casesOf(ligne)}
        >
          {counted(first.sur, 'candidat', 'candidats')}
        </LigneLink>
      </span>
    </>
  );
}

export function SelonMention(props: FiguresProps) {
  const { mention } = props.candidat;
  return (
    <Variantes
      {...props}
      title="Selon la mention obtenue ensuite au bac"
      lead={unbroken(INTRO_SELON_MENTION)}
      libelles={LIBELLES_MENTION}
      current={mention === 'inconnue' ? null : mention}
      read={({ comparee }) => comparee.selonMention}
    />
  );
}

export function SelonProfil(props: FiguresProps) {
  return (
    <Variantes
      {...props}
      title="Selon la situation"
      lead={unbroken(INTRO_SELON_SITUATION)}
      libelles={LIBELLES_PROFIL}
      current={props.candidat.profil}
      read={({ comparee }) => comparee.selonProfil}
    />
  );
}
