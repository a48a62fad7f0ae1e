import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { policies } from "../../policies";
import { useMessages } from "../shell/language";
import { periods } from "./periods";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

const messages = {
  zh: (count: number, years: readonly string[]) =>
    `${"一两三四五六七八九十"[count - 1] ?? count}份政策适用于 ${years.join("、")} 年。结果为试算，以主管部门审定为准。`,
  en: (count: number, years: readonly string[]) =>
    `${count === 2 ? "Both" : `The ${count}`} policies cover ${years.join(" and ")}. Results are trial calculations; the authority decides.`,
};

/** For which years the policies hold, and that every amount is a trial calculation (YC-4.5-b). */
export function TrialNote() {
  const styles = useStyles();
  return (
    <Caption1 as="p" block className={styles.note}>
      {useMessages(messages)(policies.length, periods(policies))}
    </Caption1>
  );
}
