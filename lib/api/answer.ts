/** What a route has to say, before it is known whether the client has it already. */
export interface Answer {
  /** All that the body depends on: release, constants, path, normalised criteria. The build is added here. */
  readonly dependsOn: readonly string[];
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Called only when neither the client nor this process has the answer. In one piece, it is kept for whoever asks the same; in several, each is made
   * when the one before has gone, and none is kept.
   */
  readonly body: () => string | Iterator<string>;
}

/** A JSON answer. */
export function jsonAnswer(dependsOn: readonly string[], value: () => unknown): Answer {
  return { dependsOn, contentType: 'application/json; charset=utf-8', body: () => JSON.stringify(value()) };
}
