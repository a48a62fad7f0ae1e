import type { Block } from "../../core/report/blocks";

/** An explanation for people and for machines. */
export interface Explained {
  readonly blocks: readonly Block[];
  readonly json: object;
}
