import { isBinaryNode, isCallNode, isLiteralNode, isReferenceNode, isUnaryNode } from "@borgar/fx";
import { Amount, fromCellNumber, quotient, round, ZERO } from "../../amount";
import type { Area } from "../../grid/address";
import { contentOf, type Grid, type GridCell } from "../../grid/grid";
import type { Book } from "./book";
import { nameOf, type Expression } from "./form";
import { areaFrom, readReference } from "./reference";
import type { SheetFormulas } from "./sheetFormulas";

/** A longer area isn't added up again. */
const MOST_CELLS = 1 << 20;

/** The cell whose formula is worked out. */
interface Place {
  readonly sheet: SheetFormulas;
  readonly row: number;
  readonly column: number;
}

/**
 * Works a formula out exactly from the values that the cells have: + − × ÷, SUM, ROUND, MIN and MAX. Undefined where it
 * takes anything else, or what it takes isn't known.
 */
export class Recalculation {
  constructor(private readonly book: Book) {}

  /** What the formula would give in this cell. */
  value(node: Expression | null | undefined, at: Place): Amount | undefined {
    if (!node) return undefined;
    if (isLiteralNode(node))
      return typeof node.value === "number" ? new Amount(node.raw) : undefined;
    if (isReferenceNode(node)) return this.cell(node.value, at);
    if (isUnaryNode(node)) return unary(node.operator, this.value(node.arguments[0], at));
    if (isBinaryNode(node)) {
      const [left, right] = node.arguments.map((operand) => this.value(operand, at));
      return left && right && binary(node.operator, left, right);
    }
    return isCallNode(node) ? this.call(node, at) : undefined;
  }

  private call(node: Extract<Expression, { type: "CallExpression" }>, at: Place) {
    const args = node.arguments as readonly (Expression | null)[];
    const name = nameOf(node);
    if (name === "SUM") return sum(args.map((each) => this.summand(each, at)));
    // MIN and MAX pass over blank cells, which alone would count as 0.
    if (name === "MIN" || name === "MAX") {
      const values = args.map((each) => this.value(each, at));
      if (
        !values.every((each) => each !== undefined) ||
        args.some((each) => this.isBlank(each, at))
      )
        return undefined;
      return values.reduce((one, other) =>
        one.lessThan(other) === (name === "MIN") ? one : other
      );
    }
    if (name !== "ROUND") return undefined;
    const [value, digits] = args.map((each) => this.value(each, at));
    if (!value || !digits?.isInteger() || digits.abs().greaterThan(20)) return undefined;
    return round(value, new Amount(`1e${digits.negated().toFixed()}`), "halfUp");
  }

  private summand(node: Expression | null, at: Place): Amount | undefined {
    if (!node || !isReferenceNode(node)) return this.value(node, at);
    const found = this.find(node.value, at);
    return found && sumOf(found.grid, found.area);
  }

  private cell(text: string, at: Place): Amount | undefined {
    const found = this.find(text, at);
    if (!found || !readReference(text)!.isCell) return undefined;
    const content = contentOf(found.grid.rows[found.area.top]?.[found.area.left]);
    if (content === null) return ZERO;
    return typeof content === "number" ? fromCellNumber(content) : undefined;
  }

  private isBlank(node: Expression | null, at: Place): boolean {
    if (!node || !isReferenceNode(node)) return false;
    const found = this.find(node.value, at);
    return !found || contentOf(found.grid.rows[found.area.top]?.[found.area.left]) === null;
  }

  private find(
    text: string,
    { sheet, row, column }: Place
  ): { grid: Grid; area: Area } | undefined {
    const reference = readReference(text);
    const area = reference && areaFrom(reference, row, column);
    const of = reference && this.book.sheetOf(reference, sheet);
    return area && of && { grid: of.grid, area };
  }
}

/** The sum of the numbers in an area, as SUM gives it; undefined with an error among them. */
export function sumOf({ rows }: Grid, { top, bottom, left, right }: Area): Amount | undefined {
  let total = ZERO;
  let count = 0;
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
    const cells = rows[row];
    for (let column = left; cells && column <= Math.min(right, cells.length - 1); column++) {
      const amount = amountIn(cells[column]);
      if (amount === undefined || ++count > MOST_CELLS) return undefined;
      total = total.plus(amount);
    }
  }
  return total;
}

/** What SUM takes of a cell; undefined for an error. */
function amountIn(cell: GridCell | undefined): Amount | undefined {
  if (typeof cell === "object" && cell !== null && "error" in cell) return undefined;
  const content = contentOf(cell);
  return typeof content === "number" ? fromCellNumber(content) : ZERO;
}

function sum(amounts: readonly (Amount | undefined)[]): Amount | undefined {
  return amounts.reduce<Amount | undefined>(
    (total, each) => total && each && total.plus(each),
    ZERO
  );
}

function unary(operator: string, value: Amount | undefined): Amount | undefined {
  switch (operator) {
    case "+":
      return value;
    case "-":
      return value?.negated();
    case "%":
      return value?.div(100);
    default:
      return undefined;
  }
}

function binary(operator: string, left: Amount, right: Amount): Amount | undefined {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      return right.isZero() ? undefined : quotient(left, right);
    default:
      return undefined;
  }
}
