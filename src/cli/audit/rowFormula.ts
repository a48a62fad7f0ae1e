import { Amount, IN_WAN } from "../../core/amount";
import { JigaiError } from "../../core/error";
import { columnLetters } from "../../core/grid/address";
import type { Column, Ledger, LedgerCell, LedgerRow } from "../../core/ledger/ledger";
import {
  excelFormula,
  type CellReference,
  type Input,
  type Operand,
  type Rule,
} from "../../core/rule";

/** Stands for the row's number in a formula that serves many rows. */
const ROW = "\u0000";
const ONE = new Amount(1);

/** A column that a rule takes an input from. */
interface Source {
  readonly input: Input;
  readonly reference: CellReference;
}

/**
 * The calculation of a ledger's rows in native functions. Cells that a native formula takes for what they
 * are, are referred to; one that was read differently from its face enters as the value that was read.
 * Rows that are alike in this share one formula but for their number.
 */
export class RowFormulas {
  private readonly sources: readonly Source[];
  private readonly shared = new Map<string, string | undefined>();

  constructor(
    private readonly rule: Rule,
    { columns }: Ledger
  ) {
    this.sources = rule.inputs.flatMap((input) => {
      const column = columns.find(({ field }) => field?.id === input.name);
      return column ? [{ input, reference: referenceTo(column, input) }] : [];
    });
  }

  /** The formula that serves this row, to be completed by `formulaIn`; undefined where there is none. */
  serving({ cells }: LedgerRow): string | undefined {
    const operands: Record<string, Operand> = {};
    let [kind, isShared] = ["", true];
    for (const { input, reference } of this.sources) {
      const cell = cells[input.name];
      const refers = cell !== undefined && isAtFaceValue(cell, input);
      const operand = refers ? reference : cell?.value;
      if (operand !== undefined) operands[input.name] = operand;
      if (!refers && operand !== undefined) isShared = false;
      kind += refers ? "1" : "0";
    }
    if (!isShared) return this.formula(operands);
    if (!this.shared.has(kind)) this.shared.set(kind, this.formula(operands));
    return this.shared.get(kind);
  }

  private formula(operands: Record<string, Operand>): string | undefined {
    try {
      return excelFormula(this.rule, operands);
    } catch (error) {
      if (error instanceof JigaiError) return undefined;
      throw error;
    }
  }
}

/** A row's formula, without the equals sign. */
export function formulaIn(row: number, serving: string): string {
  return serving.split(ROW).join(String(row));
}

function referenceTo({ index, unit = "万元" }: Column, { kind }: Input): CellReference {
  const ref = columnLetters(index) + ROW;
  const isScaled = kind === "amount" && unit !== "万元";
  return isScaled ? { ref, per: ONE.div(IN_WAN[unit]).toNumber() } : { ref };
}

/** Does a native formula understand the cell as we do? */
function isAtFaceValue({ found, note }: LedgerCell, input: Input): boolean {
  if (note) return false;
  if (found === null) return true;
  switch (input.kind) {
    case "amount":
    case "rank":
      return typeof found === "number";
    case "place":
      return typeof found === "string" && input.places.forms.has(found);
    default:
      return typeof found !== "object";
  }
}
