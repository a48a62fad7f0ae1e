import { useWords } from "../../shell/language";
import type { Scenario } from "../model/scenario";
import { targetsWords } from "../words";

/** What a scenario is called: as its planner says, else by its number. */
export function useScenarioName(): (scenario: Scenario) => string {
  const { split } = useWords(targetsWords);
  return ({ id, name }) => name?.trim() || split.scenario(id);
}
