import type { Amount } from "../core/amount";
import { JigaiError } from "../core/error";
import { LEFT_OUT_IN_WPS } from "./cellsOf";

const ERROR_TEXT = /^#(N\/A|[A-Z_]+[!?]|DIV\/0!|GETTING_DATA)$/;

/**
 * What a cell holds, freed from the ways in which hosts hand it over: data-type cells arrive as objects
 * with a basicValue, errors as such objects, as CustomFunctions.Error, or as their text.
 *
 * @throws JigaiError errorCell, notAValue
 */
export function cellContent(cell: unknown): unknown {
  if (typeof cell === "number") return cell === LEFT_OUT_IN_WPS ? null : cell;
  const error = errorIn(cell);
  if (error !== undefined) throw new JigaiError("errorCell", { found: error });
  if (hasBasicValue(cell)) return cell.basicValue;
  if (typeof cell === "object" && cell !== null) throw new JigaiError("notAValue", {});
  return cell;
}

function errorIn(cell: unknown): string | undefined {
  if (typeof cell === "string") return ERROR_TEXT.test(cell) ? cell : undefined;
  if (hasBasicValue(cell)) return cell.basicType === "Error" ? String(cell.basicValue) : undefined;
  if (typeof cell === "object" && cell !== null && "code" in cell) return String(cell.code);
  return undefined;
}

function hasBasicValue(cell: unknown): cell is { basicType: unknown; basicValue: unknown } {
  return typeof cell === "object" && cell !== null && "basicValue" in cell;
}

/**
 * The cell number nearest to the exact amount.
 *
 * @throws JigaiError tooLarge – beyond what a cell can hold
 */
export function cellNumber(amount: Amount): number {
  const nearest = amount.toNumber();
  if (!Number.isFinite(nearest))
    throw new JigaiError("tooLarge", { found: amount.toExponential(2) });
  return nearest;
}
