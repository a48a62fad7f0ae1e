import type { OpenReading, Reading } from "../core/rule";
import { policies } from "./cities";
import { readings as common } from "./shared/readings";

const numberOf = ({ id }: Reading) => Number(id.slice(1));

/** How we read the texts, those of every city and those of one, by number. */
export const readings: readonly (Reading | OpenReading)[] = [
  ...Object.values(common),
  ...policies.flatMap((policy) => policy.readings),
].sort((a, b) => numberOf(a) - numberOf(b));
