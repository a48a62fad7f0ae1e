import type { Clause } from "../core/rule";
import type { Text } from "../core/text";
import { PERIODS } from "./calendar";
import type { Checklist } from "./checklist";
import type { Policy } from "./policy";

/** A line under a clause in its citation: what kind of line it is, and what it says. */
export interface ChecklistLine {
  readonly label: Text;
  readonly text: Text;
}

const LABELS = {
  tag: { zh: "项目标签", en: "Project tag" },
  item: { zh: "核对项", en: "To check" },
  responsible: { zh: "责任单位", en: "Responsible" },
};

/** What stands under a clause line by line: the tag, the points, what falls due, the responsible bodies. */
export function linesUnder(
  clause: Clause,
  { checklists, calendar = [] }: Pick<Policy, "checklists" | "calendar">
): ChecklistLine[] {
  const {
    tag,
    items = [],
    responsible = [],
  }: Partial<Checklist> = checklists.find((list) => list.clause === clause) ?? {};
  const duties = calendar.filter((duty) => duty.clause === clause);
  return [
    ...(tag ? [{ label: LABELS.tag, text: tag }] : []),
    ...items.map((text) => ({ label: LABELS.item, text })),
    ...duties.map(({ every, what }) => ({ label: PERIODS[every], text: what })),
    ...responsible.map((text) => ({ label: LABELS.responsible, text })),
  ];
}
