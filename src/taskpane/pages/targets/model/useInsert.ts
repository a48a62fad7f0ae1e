import { inLanguage } from "../../../../core/text";
import { useLanguage } from "../../../shell/language";
import type { Sheet } from "../../../../sheet/sheet";
import { insertBlock, type Where } from "../../../insertion/insertBlock";
import { undoOf } from "../../../insertion/onNewSheet";
import type { Task } from "../../../task/useTask";
import { blockOf } from "./block/block";
import type { Plan, PlanColumn } from "./block/plan";
import { planNotes } from "./planNotes";
import { reachedIn } from "./state";
import type { TargetsMessages } from "../messages";
import type { Targets } from "./useTargets";

const COLUMNS: readonly PlanColumn[] = [
  "base",
  "second",
  "third",
  "done",
  "previous",
  "own",
  "floors",
  "caps",
];

/**
 * Writes what the pane shows into the sheet as live formulas.
 *
 * @param ofSplit the targets are those of the scenario chosen, rather than the units' own
 */
export function useInsert(
  targets: Targets,
  task: Task,
  messages: TargetsMessages,
  ofSplit: boolean
): (sheet: Sheet, where: Where) => Promise<void> {
  const language = useLanguage();
  return (sheet, where) =>
    task.run(async (long) => {
      const { state, policy, kept, overview } = targets;
      const policyName = inLanguage(policy.policy.name, language);
      const yearName =
        state.year === policy.together
          ? messages.choices.together(policy.years.length - 1)
          : messages.choices.yearName(state.year);
      const plan: Plan = {
        policy,
        year: state.year,
        reached: reachedIn(state),
        period: overview.period,
        ...(ofSplit && { scenario: targets.scenario }),
        texts: byColumn((column) => targets.texts(column)),
        figures: byColumn((column) => targets.figures(column)),
        isSample: kept.isSample,
        language,
        notes: planNotes(policy, state.year, overview, language),
      };
      const inserted = await insertBlock(
        sheet,
        where,
        messages.sheet.sheetName(policyName, yearName),
        (origin) => blockOf(plan, messages.block, origin, yearName),
        long
      );
      const { address, newSheet, withoutChart } = inserted;
      const said = [
        messages.sheet.inserted(newSheet ?? "", address),
        ...(withoutChart ? [messages.sheet.noChart] : []),
      ];
      const joined = said.join(inLanguage({ zh: "", en: " " }, language));
      return { said: joined, undo: undoOf([inserted], language) };
    });
}

function byColumn<T>(of: (column: PlanColumn) => T): Record<PlanColumn, T> {
  return Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as Record<PlanColumn, T>;
}
