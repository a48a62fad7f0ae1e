import { inLanguage } from "../../../../../core/text";
import { isAmount } from "../../../../../core/amount";
import type { BlockCell } from "../../../../../sheet/sheet";
import { callOf } from "../../../../formula/callOf";
import type { BlockGrid } from "../../../../insertion/BlockGrid";
import { BLEND_DECIMALS, PERCENT_DECIMALS } from "../../../../../policies/targets";
import { unitsOf, type Unit } from "../units";
import type { BlockMessages, Plan, PlanColumn } from "./plan";
import type { Settings } from "./settings";

type ColumnKey = keyof BlockMessages["headings"] | "minimum" | "base" | "second" | "third";

/** A column of the table. */
export interface Column {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly width: number;
  /** Has a sum in the row below. */
  readonly sum?: boolean;
  /** Null where a formula above spills into the cell. */
  readonly cell: (unit: Unit, index: number, row: number) => BlockCell;
}

/** Which columns the table has, results first: name, target and done stand together for the chart. */
export function keysOf({ policy, scenario, figures }: Plan): readonly ColumnKey[] {
  const grows = policy.rankedBy === "growth";
  const hasBase =
    scenario !== undefined ||
    policy.growsFromBase ||
    figures.base.some((figure) => figure !== undefined);
  return [
    ...(["unit", "target", "done", "completion", "pace"] as const),
    ...(grows ? (["previous", "growth"] as const) : []),
    "code",
    ...(policy.class === policy.minimum ? [] : (["class"] as const)),
    "minimum",
    ...(hasBase ? (["base"] as const) : []),
    ...(scenario?.method === "blend" ? (["second", "third"] as const) : []),
    ...(scenario ? (["weight", "floor", "cap"] as const) : []),
  ];
}

/** The table's columns, for rows that begin at `first`. */
export function columnsOf(
  grid: BlockGrid,
  plan: Plan,
  messages: BlockMessages,
  settings: Settings,
  first: number
): readonly Column[] {
  const keys = keysOf(plan);
  const units = unitsOf(plan.policy);
  const index = (key: ColumnKey) => keys.indexOf(key);
  const at = (row: number, key: ColumnKey) => grid.at(row, index(key));
  const all = (key: ColumnKey) => grid.column(first, units.length, index(key));
  const typed = (key: PlanColumn) => (unit: Unit, i: number) => valueOf(plan, key, unit, i);
  const formula = (text: string): BlockCell => ({ formula: text, style: "amount" });
  const ratio = (row: number, of: ColumnKey, less: string) => {
    const [done, whole] = [at(row, "done"), at(row, of)];
    return `=IF(OR(${done}="",N(${whole})=0),"",ROUND((${done}/${whole}${less})*100,${PERCENT_DECIMALS}))`;
  };

  const cells: Readonly<Record<ColumnKey, Column["cell"]>> = {
    unit: ({ name }) => ({ value: name }),
    target: (unit, i) => {
      if (!plan.scenario) return valueOf(plan, "own", unit, i);
      return i === 0
        ? { formula: allocateCall("JG_ALLOCATE"), style: "amount" }
        : { style: "amount" };
    },
    done: typed("done"),
    completion: (_, __, row) => formula(ratio(row, "target", "")),
    pace: (_, __, row) => {
      const completion = at(row, "completion");
      return formula(`=IF(${completion}="","",${completion}-${grid.fixed(settings.time)})`);
    },
    previous: typed("previous"),
    growth: (_, __, row) => formula(ratio(row, "previous", "-1")),
    code: ({ code }) => ({ value: code }),
    class: (_, __, row) => ({ formula: callOf(plan.policy.class.id, [{ ref: at(row, "unit") }]) }),
    minimum: (_, __, row) => ({
      formula: callOf(plan.policy.minimum.id, [{ ref: at(row, "unit") }]),
    }),
    base: typed("base"),
    second: typed("second"),
    third: typed("third"),
    weight: (unit, _, row) => ({ formula: weight(unit, row) }),
    floor: typed("floors"),
    cap: typed("caps"),
  };

  function allocateCall(name: "JG_ALLOCATE" | "JG_EXPLAIN"): string {
    // Blank caps mean no cap: as texts, since some versions of Excel hand over blanks as 0.
    const caps = all("cap");
    const args = [
      { ref: grid.fixed(settings.pool) },
      { ref: all("weight") },
      { ref: all("floor") },
      { ref: `IF(${caps}="","",${caps})` },
      { ref: grid.fixed(settings.step!) },
      { ref: all("code") },
    ];
    return callOf(name, name === "JG_EXPLAIN" ? ["JG_ALLOCATE", ...args] : args);
  }

  function weight(unit: Unit, row: number): string {
    const base = at(row, "base");
    if (plan.scenario?.method === "blend") {
      const parts = (["base", "second", "third"] as const).map((key, i) => {
        const per = grid.fixed(settings.weights[i]!);
        return `IF(${per}=0,0,${per}*${at(row, key)}/SUM(${all(key)}))`;
      });
      return `=ROUND(${parts.join("+")},${BLEND_DECIMALS})`;
    }
    const grown =
      plan.scenario?.method === "growth"
        ? `*(1+${grid.fixed(settings.rates[unit.class.toFixed()]!)}/100)`
        : "";
    return `=IF(${base}="","",${base}${grown})`;
  }

  const heading = (key: ColumnKey) => {
    if (key === "minimum") return inLanguage(plan.policy.minimumLabel, plan.language);
    const indicator = ["base", "second", "third"].indexOf(key);
    return indicator >= 0
      ? messages.indicators[indicator]!
      : messages.headings[key as keyof BlockMessages["headings"]];
  };
  return keys.map((key) => ({
    key,
    heading: heading(key),
    width: key === "unit" ? 20 : 12,
    sum: ["target", "done", "previous", "base", "second", "third"].includes(key),
    cell: cells[key],
  }));
}

/** The call that explains the split, with the same arguments as the call that makes it. */
export function explainCall(target: BlockCell): string {
  const { formula } = target as { formula: string };
  const inside = formula.slice(formula.indexOf("(") + 1, -1);
  return callOf("JG_EXPLAIN", ["JG_ALLOCATE", { ref: inside }]);
}

/** What is typed: a number, a text that can't be read as it stands, nothing. */
function valueOf(plan: Plan, column: PlanColumn, { code }: Unit, index: number): BlockCell {
  const figure = plan.figures[column][index];
  if (figure === undefined) return { style: "amount" };
  return {
    value: isAmount(figure) ? figure.toNumber() : plan.texts[column][code]!.trim(),
    style: "amount",
  };
}
