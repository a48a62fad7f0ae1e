import { argumentValue, parseCall, SheetValues, valueFor } from "../../../../core/call";
import type { Argument, Call, Content, FoundCall, Matrix } from "../../../../core/call";
import { JigaiError } from "../../../../core/error";
import { rangeOf } from "../../../../core/ledger";
import type { Grid } from "../../../../core/ledger";
import type { Explanation } from "../../../../core/rule";
import type { Text } from "../../../../core/text";
import { explanationOf } from "../../../../functions/explanationOf";
import { rules, tables } from "../../../../policies";
import { explainable } from "../../../formula/explainable";
import { qualified } from "../../../../core/call/qualified";

/** Why the values of a call's arguments can't be had here. */
export type Obstacle = "otherSheet" | "name" | "spill" | "formula";

/** An argument as the formula has it, and the value that it stands for. */
export interface ExplainedArgument {
  readonly label: Text;
  /** The reference; undefined for a value that stands in the formula itself. */
  readonly from?: string;
  /** Undefined for more cells than one. */
  readonly value?: Content;
}

/** A call of ours, and its calculation or why there is none. */
export interface ExplainedCall {
  readonly name: string;
  /** What stands between its brackets; of a call over many rows, what its first row takes. */
  readonly args: string;
  readonly arguments: readonly ExplainedArgument[];
  /** The call goes over many rows; explained is the first. */
  readonly isFirstOfMany: boolean;
  readonly explanation?: Explanation;
  readonly error?: JigaiError;
  readonly obstacle?: Obstacle;
}

class CannotFollow extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle);
  }
}

/**
 * The calculation of a call, with the values that its references have on this sheet.
 *
 * @param grid undefined where the call refers to no cell: see `refersToCells`
 */
export function explainCall({ name, args }: FoundCall, grid: Grid | undefined): ExplainedCall {
  const found = { name, args, arguments: [], isFirstOfMany: false };
  const call = parsed({ name, args });
  if (!call) return { ...found, obstacle: "formula" };
  try {
    const values = valuesOf(call, grid);
    const isRow = rules.has(name);
    const isFirstOfMany = isRow && values.some((value) => value && isLarger(value));
    const taken = isRow ? values.map((value) => value && valueFor(value, 0, 0)) : values;
    const described = {
      name,
      args: isFirstOfMany ? call.args.map(firstOf).join(",") : args,
      arguments: call.args.flatMap((argument, i) => describe(name, argument, i, taken[i] ?? null)),
      isFirstOfMany,
    };
    try {
      return { ...described, explanation: explanationOf(name, taken.map(copied)) };
    } catch (error) {
      if (error instanceof JigaiError) return { ...described, error };
      throw error;
    }
  } catch (error) {
    if (error instanceof CannotFollow) return { ...found, obstacle: error.obstacle };
    throw error;
  }
}

/** Has the sheet to be read for it? */
export function refersToCells(found: FoundCall): boolean {
  const refers = ({ args }: Call): boolean =>
    args.some((each) =>
      each.kind === "call" ? refers(each.call) : each.kind === "area" || each.kind === "spill"
    );
  const call = parsed(found);
  return call !== undefined && refers(call);
}

function parsed({ name, args }: Pick<FoundCall, "name" | "args">): Call | undefined {
  return parseCall(`${name}(${args})`, explainable);
}

function valuesOf({ args }: Call, grid: Grid | undefined): (Matrix | null)[] {
  const sheet = grid?.name ?? "";
  const sheets = {
    valuesIn: (name: string, area: Parameters<typeof rangeOf>[0]) => {
      if (!grid || name.toLowerCase() !== sheet.toLowerCase()) throw new CannotFollow("otherSheet");
      return new SheetValues(grid).in(area);
    },
    spilledFrom: () => {
      throw new CannotFollow("spill");
    },
  };
  return args.map((argument) => {
    if (argument.kind === "name") throw new CannotFollow("name");
    return argumentValue(argument, sheet, sheets, (inner) => resultOf(inner, grid));
  });
}

/** What a call within a call gives, where that is a single value. */
function resultOf(call: Call, grid: Grid | undefined): Matrix {
  const { result } = explanationOf(call.name, valuesOf(call, grid).map(copied));
  if (result === null) throw new CannotFollow("formula");
  return [[result]];
}

function describe(
  name: string,
  argument: Argument,
  position: number,
  value: Matrix | null
): ExplainedArgument[] {
  if (argument.kind === "omitted") return [];
  const label = (rules.get(name)?.inputs ?? tables.get(name)?.arguments)?.[position]?.label;
  const isOne = value !== null && !isLarger(value);
  return [
    {
      label: label ?? { zh: `第 ${position + 1} 个参数`, en: `Argument ${position + 1}` },
      ...(argument.kind !== "constant" && { from: written(argument) }),
      ...(isOne && { value: value[0]?.[0] ?? null }),
    },
  ];
}

function written(argument: Argument): string {
  switch (argument.kind) {
    case "area":
    case "spill": {
      const range = rangeOf(argument.area) + (argument.kind === "spill" ? "#" : "");
      return argument.sheet === undefined ? range : qualified(argument.sheet, range);
    }
    case "call":
      return `${argument.call.name}(${argument.call.args.map(written).join(",")})`;
    case "constant": {
      const content = argument.cells[0]?.[0] ?? "";
      const isText = typeof content === "string" && !content.startsWith("#");
      return isText ? `"${content.replace(/"/g, '""')}"` : String(content).toUpperCase();
    }
    default:
      return "";
  }
}

/** The argument as a formula for the first row has it. */
function firstOf(argument: Argument): string {
  if (argument.kind !== "area") return written(argument);
  const { top, left } = argument.area;
  return written({ ...argument, area: { top, left, bottom: top, right: left } });
}

function isLarger(value: Matrix): boolean {
  return value.length > 1 || (value[0]?.length ?? 0) > 1;
}

/** As the functions take a range. */
function copied(value: Matrix | null): unknown[][] | null {
  return value && value.map((row) => [...row]);
}
