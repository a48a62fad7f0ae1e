/** Where the command's words go; tests give one of their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Does somebody watch stderr, so that progress is worth showing? */
  readonly watched: boolean;
}

/** The terminal, or whatever stands behind it. */
export const terminal: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY === true,
};
