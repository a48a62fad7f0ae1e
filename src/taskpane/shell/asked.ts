/** What a page is asked to show by the one that leads to it; a new object each time. */
export interface Asked {
  /** Such as a function's name or a clause's id. */
  readonly about: string;
}
