import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { formulaName } from "../formula/formulaName";
import { FunctionInfo } from "./catalogue";
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
    <AccordionItem value={fn.id} data-item={fn.id}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.heading}>
          <Body1Strong className={styles.name}>{formulaName(fn.name)}</Body1Strong>
          <Caption1 className={styles.description}>{fn.description}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <FunctionDetails fn={fn} />
      </AccordionPanel>
    </AccordionItem>
  );
}
