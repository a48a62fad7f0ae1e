import { Caption1, Caption1Strong, makeStyles, Text, tokens } from "@fluentui/react-components";
import { FunctionInfo, signature } from "../model/catalogue";
import { useMessages } from "../../../shell/language";
import { functionMessages } from "../messages";
import { InsertFormula } from "./InsertFormula";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, userSelect: "text" },
  parameters: { margin: 0 },
  description: { marginInlineStart: 0, marginBottom: tokens.spacingVerticalXS },
});

/** Signature, parameters, and the way into the sheet. */
export function FunctionDetails({ fn }: { fn: FunctionInfo }) {
  const styles = useStyles();
  const texts = useMessages(functionMessages);
  return (
    <div className={styles.details}>
      <div>
        <Caption1Strong block>{texts.signature}</Caption1Strong>
        <Text as="span" className={styles.code}>
          ={signature(fn)}
        </Text>
      </div>
      <div>
        <Caption1Strong block>{texts.parameters}</Caption1Strong>
        {fn.parameters.length === 0 && <Caption1>{texts.noParameters}</Caption1>}
        <dl className={styles.parameters}>
          {fn.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>
                <Caption1Strong className={styles.code}>{parameter.name}</Caption1Strong>
                {parameter.optional && <Caption1> · {texts.optional}</Caption1>}
              </dt>
              <dd className={styles.description}>
                <Caption1>{parameter.description}</Caption1>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <InsertFormula fn={fn} />
    </div>
  );
}
