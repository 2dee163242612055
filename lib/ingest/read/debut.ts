/** First bytes of a document, as they are and as text: what the sources' `sniff` functions judge. */
export interface Debut {
  /** 64 KiB at most. */
  readonly bytes: Uint8Array;
  /** The same, decoded leniently, without byte order mark. */
  readonly text: string;
}
