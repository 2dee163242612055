interface SelonSituationProps {
  readonly terminale: string;
  /** For those who have their bac already. */
  readonly bachelier: string;
}

/** Words that change with the situation chosen above them, without a script: what is not shown is not read aloud either. */
export function SelonSituation({ terminale, bachelier }: SelonSituationProps) {
  return (
    <>
      <span className="mot-terminale">{terminale}</span>
      <span className="mot-bachelier">{bachelier}</span>
    </>
  );
}
