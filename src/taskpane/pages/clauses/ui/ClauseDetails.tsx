import { inLanguage } from "../../../../core/text";
import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useMessages } from "../../../shell/language";
import type { Task } from "../../../task/useTask";
import { ChecklistLines } from "./ChecklistLines";
import { CiteActions } from "./CiteActions";
import { CopyClause } from "./CopyClause";
import type { Entry } from "../model/entries";
import { UsedBy } from "./UsedBy";
import { clauseMessages } from "../messages";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  choices: { margin: 0 },
  gist: { marginInlineStart: 0, marginBottom: tokens.spacingVerticalXS },
});

interface Props {
  entry: Entry;
  run: Task["run"];
}

/** What belongs to a clause, what computes it, and what can be done with it. */
export function ClauseDetails({ entry, run }: Props) {
  const styles = useStyles();
  const messages = useMessages(clauseMessages);
  const language = useLanguage();
  const { lines, choices, functions, nothingToCompute } = entry;
  return (
    <div className={styles.details}>
      {lines.length > 0 && <ChecklistLines lines={lines} />}
      {choices.length > 0 && (
        <div>
          <Caption1Strong block>{messages.choices}</Caption1Strong>
          <dl className={styles.choices}>
            {choices.map(({ word, gist }, i) => (
              <div key={word}>
                <dt>
                  <Caption1Strong lang="zh-CN">{word}</Caption1Strong>
                  {i === 0 && <Caption1> · {messages.isDefault}</Caption1>}
                </dt>
                <dd className={styles.gist}>
                  <Caption1>{inLanguage(gist, language)}</Caption1>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {functions.length > 0 && <UsedBy functions={functions} />}
      {nothingToCompute && (
        <div>
          <Caption1Strong block>{messages.nothingToCompute}</Caption1Strong>
          <Caption1>{inLanguage(nothingToCompute, language)}</Caption1>
        </div>
      )}
      <CiteActions entry={entry} run={run} />
      <CopyClause entry={entry} run={run} />
    </div>
  );
}
