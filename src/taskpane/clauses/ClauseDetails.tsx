import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../shell/language";
import type { Task } from "../task/useTask";
import { ChecklistLines } from "./ChecklistLines";
import { CiteActions } from "./CiteActions";
import { CopyClause } from "./CopyClause";
import type { Entry } from "./entries";
import { UsedBy } from "./UsedBy";
import { clauseWords } from "./words";

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
  const words = useWords(clauseWords);
  const language = useLanguage();
  const { lines, choices, functions, nothingToCompute } = entry;
  return (
    <div className={styles.details}>
      {lines.length > 0 && <ChecklistLines lines={lines} />}
      {choices.length > 0 && (
        <div>
          <Caption1Strong block>{words.choices}</Caption1Strong>
          <dl className={styles.choices}>
            {choices.map(({ word, gist }, i) => (
              <div key={word}>
                <dt>
                  <Caption1Strong lang="zh-CN">{word}</Caption1Strong>
                  {i === 0 && <Caption1> · {words.isDefault}</Caption1>}
                </dt>
                <dd className={styles.gist}>
                  <Caption1>{gist[language]}</Caption1>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {functions.length > 0 && <UsedBy functions={functions} />}
      {nothingToCompute && (
        <div>
          <Caption1Strong block>{words.nothingToCompute}</Caption1Strong>
          <Caption1>{nothingToCompute[language]}</Caption1>
        </div>
      )}
      <CiteActions entry={entry} run={run} />
      <CopyClause entry={entry} run={run} />
    </div>
  );
}
