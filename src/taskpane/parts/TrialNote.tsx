import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../shell/language";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

const words = {
  zh: "两份政策适用于 2018–2020 年。结果为试算，以主管部门审定为准。",
  en: "Both policies cover 2018–2020. Results are trial calculations; the authority decides.",
};

/** For which years the policies hold, and that every amount is a trial calculation (YC-4.5-b). */
export function TrialNote() {
  const styles = useStyles();
  return (
    <Caption1 as="p" block className={styles.note}>
      {useWords(words)}
    </Caption1>
  );
}
