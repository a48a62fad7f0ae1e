import { inLanguage } from "../../../../core/text";
import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { Fold } from "../../../parts/Fold";
import { useLanguage } from "../../../shell/language";
import type { Task } from "../../../task/useTask";
import { ClauseDetails } from "./ClauseDetails";
import type { Entry } from "../model/entries";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalSNudge,
  },
  id: { color: tokens.colorBrandForeground1 },
  article: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalS },
});

interface Props {
  entry: Entry;
  run: Task["run"];
}

/** One line of the list: where the clause stands and its gist; opened, everything about it. */
export const ClauseItem = memo(function ClauseItem({ entry, run }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const { id, article, gist } = entry;
  return (
    <Fold
      value={id}
      heading={
        <span className={styles.heading}>
          <span>
            <Caption1Strong className={styles.id}>{id}</Caption1Strong>
            {article && (
              <Caption1 lang="zh-CN" className={styles.article}>
                {article}
              </Caption1>
            )}
          </span>
          <Body1>{inLanguage(gist, language)}</Body1>
        </span>
      }
    >
      <ClauseDetails entry={entry} run={run} />
    </Fold>
  );
});
