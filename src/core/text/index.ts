import type { JigaiError } from "../error";
import type { Dictionary } from "./dictionary";
import { en } from "./en";
import { dictionary, inLanguage, inEachLanguage, type Language, type Text } from "./text";
import { asSeen } from "./unseen";
import { zh } from "./zh";

export type { Dictionary, ExplainWords, MistakeWords } from "./dictionary";
export * from "./text";

/** The core's own words, by language. */
export const dictionaries = dictionary<Dictionary>("core", { zh, en });

const BETWEEN_NAMES: Text = { zh: "、", en: ", " };

/** Names in a row: 宜都市、枝江市, or with commas. */
export function nameList(names: readonly (string | Text)[], between = BETWEEN_NAMES): Text {
  return inEachLanguage((l) =>
    names
      .map((name) => (typeof name === "string" ? name : inLanguage(name, l)))
      .join(inLanguage(between, l))
  );
}

/** Whether a requirement is met, in words. */
export function verdictText(meets: boolean): Text {
  return inEachLanguage((l) => inLanguage(dictionaries, l).verdict[meets ? "met" : "short"]);
}

/** One sentence or two for people: which argument, what was found, what to do. */
export function errorText({ code, payload, argument }: JigaiError, language: Language): string {
  const words = inLanguage(dictionaries, language);
  const said = words.errors[code](echoed(payload) as never);
  return argument
    ? words.argument(argument.name, inLanguage(argument.label, language)) + said
    : said;
}

/** More of a cell nobody reads in a message. */
const MOST_ECHOED = 80;

/** What was found, cut where it is long. */
function echoed(payload: object): object {
  if (!("found" in payload) || typeof payload.found !== "string") return payload;
  const { found } = payload;
  const characters = [...asSeen(found)];
  const isLong = characters.length > MOST_ECHOED;
  return {
    ...payload,
    found: isLong ? `${characters.slice(0, MOST_ECHOED).join("")}…` : characters.join(""),
  };
}
