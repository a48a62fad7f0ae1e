import { useMessages } from "../../../shell/language";
import type { Scenario } from "./scenario";
import { targetsMessages } from "../messages";

/** What a scenario is called: as its planner says, else by its number. */
export function useScenarioName(): (scenario: Scenario) => string {
  const { split } = useMessages(targetsMessages);
  return ({ id, name }) => name?.trim() || split.scenario(id);
}
