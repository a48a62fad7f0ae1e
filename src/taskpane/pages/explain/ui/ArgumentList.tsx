import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { inLanguage, dictionaries } from "../../../../core/text";
import { useLanguage, useMessages } from "../../../shell/language";
import type { ExplainedArgument } from "../model/explainCall";
import { explainMessages } from "../messages";

const useStyles = makeStyles({
  list: { margin: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto minmax(64px, auto)",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { margin: 0, textAlign: "end" },
  from: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
});

/** What goes into a calculation, and from which cells. */
export function ArgumentList({ list }: { list: readonly ExplainedArgument[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const messages = useMessages(explainMessages);
  const { yes, no } = inLanguage(dictionaries, language);
  const shown = ({ value }: ExplainedArgument) => {
    if (value === undefined) return messages.manyCells;
    if (value === null || value === "") return messages.blank;
    if (typeof value === "boolean") return value ? yes : no;
    return String(value);
  };
  return (
    <dl className={styles.list}>
      {list.map((argument, i) => (
        <div className={styles.line} key={i}>
          <dt>
            <Caption1>{inLanguage(argument.label, language)}</Caption1>
          </dt>
          <dd className={styles.cell}>
            <Caption1 className={styles.from}>{argument.from}</Caption1>
          </dd>
          <dd className={styles.cell}>
            <Caption1>{shown(argument)}</Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
