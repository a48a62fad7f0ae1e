import {
  isBinaryNode,
  isCallNode,
  isLetNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
  translateFormulaToR1C1,
  tokenTypes,
  type AstExpression,
  type Token,
} from "@borgar/fx";
import { addressOf } from "../../grid/address";
import { readReference, type Reference } from "./reference";

/** A node of a formula's tree, whose references are relative to the formula's cell. */
export type Expression = AstExpression;

/** How a formula takes a reference: in + or −, in × ÷ ^, added up with others by SUM and its like, or otherwise. */
export type Role = "addend" | "factor" | "summed" | "other";

/** A reference in a formula. */
export interface Use {
  readonly reference: Reference;
  readonly role: Role;
  /** Of what is summed: the function. */
  readonly by?: string;
  /** Stands within IF, IFERROR and the like, which may be there for a blank. */
  readonly isGuarded: boolean;
}

/** A formula that does nothing but add up cells. */
export interface PureSum {
  readonly addends: readonly Reference[];
  /** SUMIF and SUMIFS add up those alone that meet a condition. */
  readonly isConditional: boolean;
  /** SUBTOTAL and AGGREGATE pass over cells that hold such a call themselves. */
  readonly skipsNested: boolean;
}

/** What formulas that are alike have in common, wherever they stand. */
export interface Form {
  /** The formula in R1C1, by which it is compared. */
  readonly r1c1: string;
  /** Left out where it can't be taken apart. */
  readonly tree?: Expression;
  /** Left out are cells of other workbooks, columns of tables and names. */
  readonly uses: readonly Use[];
  /** A constant, such as 100+20 or TRUE(); or a named one as a default: IF(A1="","",rate). */
  readonly isConstant: boolean;
  readonly sum?: PureSum;
}

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
];

/** They tell where cells are rather than what is in them. */
const POSITIONAL = ["ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS", "SHEET", "FORMULATEXT", "ISREF"];
const SUMMING = ["SUM", "SUBTOTAL", "AGGREGATE", "AVERAGE"];
const SUMS = ["SUM", "SUBTOTAL", "AGGREGATE", "SUMIF", "SUMIFS"];
const GUARDS = ["IF", "IFS", "IFERROR", "IFNA", "SWITCH", "CHOOSE", "N", "T", "ISNUMBER", "LET"];

/** Takes formulas apart, each form once. */
export class Forms {
  private readonly known = new Map<string, Form>();

  of(formula: string, row: number, column: number): Form {
    const r1c1 = translateFormulaToR1C1(formula, addressOf(row, column));
    let form = this.known.get(r1c1);
    if (!form) this.known.set(r1c1, (form = readForm(r1c1)));
    return form;
  }
}

function readForm(r1c1: string): Form {
  const tokens = tokenize(r1c1, { r1c1: true });
  const tree = treeOf(tokens);
  if (!tree) return { r1c1, uses: [], isConstant: false };
  const uses: Use[] = [];
  collect(tree, { role: "other", isGuarded: false }, uses);
  const addends = addendsOf(tree);
  const isCallOf = (...names: string[]) => isCallNode(tree) && names.includes(nameOf(tree));
  // ROUND(A1,2) and +A1 add up nothing.
  const isSum =
    addends && (addends.length > 1 || addends.some(({ isCell }) => !isCell) || isCallOf(...SUMS));
  const skipsNested = isCallOf("SUBTOTAL", "AGGREGATE");
  const isConditional = isCallOf("SUMIF", "SUMIFS");
  const isConstant = !tokens.some(({ type }) => REFERENCES.includes(type)) || isDefault(tree);
  return {
    r1c1,
    tree,
    uses,
    isConstant,
    ...(isSum && { sum: { addends, isConditional, skipsNested } }),
  };
}

/** Is it a name, but for what is blank? */
function isDefault(tree: Expression): boolean {
  if (!isCallNode(tree) || nameOf(tree) !== "IF") return false;
  const [, one, other] = tree.arguments as readonly (Expression | null)[];
  const isNothing = (node: Expression | null | undefined) =>
    node !== null && node !== undefined && isLiteralNode(node) && node.value === "";
  const isName = (node: Expression | null | undefined) =>
    node !== null && node !== undefined && isReferenceNode(node) && node.kind === "name";
  return (isNothing(one) && isName(other)) || (isName(one) && isNothing(other));
}

function treeOf(tokens: Token[]): Expression | undefined {
  try {
    return parse(tokens);
  } catch {
    // Formulas that it doesn't understand are compared as they stand.
    return undefined;
  }
}

type Manner = Omit<Use, "reference">;

function collect(node: Expression | null, manner: Manner, uses: Use[]): void {
  if (!node) return;
  if (isReferenceNode(node)) {
    const reference = readReference(node.value);
    if (reference) uses.push({ reference, ...manner });
  } else if (isUnaryNode(node) || isBinaryNode(node)) {
    const role = roleUnder(node.operator, manner.role, isUnaryNode(node));
    const isGuarded = manner.isGuarded;
    const inside = role === manner.role ? manner : { role, isGuarded };
    for (const operand of node.arguments) collect(operand, inside, uses);
  } else if (isCallNode(node)) {
    collectArguments(node, manner, uses);
  } else if (isLetNode(node)) {
    const inside: Manner = { role: "other", isGuarded: true };
    for (const { init } of node.declarations) collect(init, inside, uses);
    collect(node.body, inside, uses);
  }
}

function roleUnder(operator: string, role: Role, isUnary: boolean): Role {
  if (operator === "+" && isUnary) return role;
  if (operator === "+" || operator === "-") return "addend";
  if (["*", "/", "^", "%"].includes(operator)) return "factor";
  return operator === "," ? role : "other";
}

type Call = Extract<Expression, { readonly type: "CallExpression" }>;

function collectArguments(call: Call, { isGuarded }: Manner, uses: Use[]): void {
  const name = nameOf(call);
  if (POSITIONAL.includes(name)) return;
  const other: Manner = { role: "other", isGuarded: isGuarded || GUARDS.includes(name) };
  const summed: Manner = { role: "summed", by: name, isGuarded };
  call.arguments.forEach((argument, i) => {
    // OFFSET looks at where its first argument is.
    if (name === "OFFSET" && i === 0) return;
    const manner = isSummed(name, i, call.arguments.length) ? summed : other;
    collect(argument as Expression | null, manner, uses);
  });
}

function isSummed(name: string, place: number, count: number): boolean {
  if (name === "SUMIF") return place === (count > 2 ? 2 : 0);
  return name === "SUMIFS" ? place === 0 : SUMMING.includes(name);
}

/** Of a call: its function, without what files write before newer ones. */
export function nameOf({ callee }: Call): string {
  return callee.name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
}

/** What is added up, where nothing else is done; rounding the sum changes no figure of it. */
function addendsOf(node: Expression | null | undefined): Reference[] | undefined {
  if (!node) return undefined;
  if (isReferenceNode(node)) {
    const reference = readReference(node.value);
    return reference && [reference];
  }
  if (isBinaryNode(node))
    return [",", "+"].includes(node.operator) ? all(node.arguments) : undefined;
  if (isUnaryNode(node)) return node.operator === "+" ? addendsOf(node.arguments[0]) : undefined;
  if (!isCallNode(node)) return undefined;
  const args = node.arguments as readonly (Expression | null)[];
  switch (nameOf(node)) {
    case "SUM":
      return all(args);
    case "ROUND":
    case "SUMIFS":
      return addendsOf(args[0]);
    case "SUMIF":
      return addendsOf(args[2] ?? args[0]);
    case "SUBTOTAL":
      return isLiteral(args[0], [9, 109]) ? all(args.slice(1)) : undefined;
    case "AGGREGATE":
      return isLiteral(args[0], [9]) ? all(args.slice(2)) : undefined;
    default:
      return undefined;
  }
}

function all(nodes: readonly (Expression | null)[]): Reference[] | undefined {
  const found = nodes.map(addendsOf);
  return found.every((each) => each !== undefined) ? found.flat() : undefined;
}

function isLiteral(node: Expression | null | undefined, values: readonly number[]): boolean {
  return (
    node !== null &&
    node !== undefined &&
    isLiteralNode(node) &&
    values.includes(Number(node.value))
  );
}
