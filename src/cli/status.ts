/** How the command ends: everything agrees, there are differences, something could not be read. */
export type Status = 0 | 1 | 2;

export const AGREES = 0;
export const DIFFERS = 1;
export const UNREADABLE = 2;

/** Of several files: the one that weighs most. */
export function worst(statuses: readonly Status[]): Status {
  return statuses.reduce((most, status) => (status > most ? status : most), AGREES as Status);
}
