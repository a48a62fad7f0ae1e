import type { Content } from "../../../../core/call";
import { JigaiError } from "../../../../core/error";
import type { Rule } from "../../../../core/rule";
import { cellContent } from "../../../../functions/cell";
import { rowResult } from "../../../../functions/rowResult";

/**
 * What a row function shows in its cell; an error is its text.
 *
 * @param cells one for each argument, undefined for one left out
 */
export function singleResult(rule: Rule, cells: readonly (Content | undefined)[]): Content {
  try {
    return rowResult(rule, cells.map(cellContent));
  } catch (error) {
    if (error instanceof JigaiError) return error.isNoAnswer ? "#N/A" : "#VALUE!";
    throw error;
  }
}
