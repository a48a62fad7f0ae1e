import type { Topic } from "../core/audit";
import { topics as enshi } from "./enshi/topics";
import type { Policy } from "./policy";
import { topics as yichang } from "./yichang/topics";

/** By policy, and no part of it: the functions' bundle carries policies, and reads no ledgers. Nothing is made before it is asked for. */
const topics: Readonly<Record<string, () => readonly Topic[]>> = { enshi, yichang };

/** What ledgers of the policy's projects say in words, and which input of its rules it bears on. */
export function topicsOf({ id }: Pick<Policy, "id">): readonly Topic[] {
  return topics[id]?.() ?? [];
}
