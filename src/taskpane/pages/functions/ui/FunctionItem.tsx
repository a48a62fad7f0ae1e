import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formulaName } from "../../../formula/formulaName";
import { Fold } from "../../../parts/Fold";
import { FunctionInfo } from "../model/catalogue";
import { FunctionDetails } from "./FunctionDetails";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  name: { fontFamily: tokens.fontFamilyMonospace },
  description: { color: tokens.colorNeutralForeground2 },
});

/** One line of the list: name and purpose; opened, everything about the function. */
export function FunctionItem({ fn }: { fn: FunctionInfo }) {
  const styles = useStyles();
  return (
    <Fold
      value={fn.id}
      heading={
        <span className={styles.heading}>
          <Body1Strong className={styles.name}>{formulaName(fn.name)}</Body1Strong>
          <Caption1 className={styles.description}>{fn.description}</Caption1>
        </span>
      }
    >
      <FunctionDetails fn={fn} />
    </Fold>
  );
}
