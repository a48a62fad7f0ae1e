import { inLanguage } from "../../../../core/text";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { Tabs } from "../../../parts/Tabs";
import { useLanguage, useMessages } from "../../../shell/language";
import { CheckPart } from "./CheckPart";
import type { PolicyFunds } from "../model/policyFunds";
import { RewardPart } from "./RewardPart";
import { fundsMessages } from "../messages";
import { YearlyPart } from "./YearlyPart";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hidden: { display: "none" },
});

interface Props {
  funds: PolicyFunds;
  /** Undefined where it isn't on show: what is typed waits for its year to come back. */
  year: string | undefined;
}

/** One policy's checks and rewards, in tabs where there are several. */
export function PolicySection({ funds: { checks, reward, yearly }, year }: Props) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const latest = useRef<string>();
  if (year !== undefined) latest.current = year;
  const shownYear = latest.current;
  if (shownYear === undefined) return null;
  const shownIf = (isShown: boolean) => ({
    hidden: !isShown,
    className: isShown ? styles.section : styles.hidden,
  });
  const parts = [
    ...checks.map((kind) => ({
      tab: inLanguage(kind.tab, language),
      content: <CheckPart kind={kind} year={shownYear} />,
    })),
    ...(reward
      ? [
          {
            tab: inLanguage(reward.tab, language),
            content: <RewardPart kind={reward} year={shownYear} />,
          },
        ]
      : []),
  ];
  const hasTabs = parts.length > 1;
  const tabId = (index: number) => `${id}-${index}`;
  return (
    <div {...shownIf(year !== undefined)}>
      {hasTabs && (
        <Tabs
          label={messages.partsLabel}
          tabs={parts.map(({ tab }, i) => ({ value: String(i), label: tab, id: tabId(i) }))}
          selected={String(chosen)}
          onSelect={(index) => setChosen(Number(index))}
        />
      )}
      {parts.map(({ content }, i) => (
        <div
          key={i}
          {...(hasTabs && { role: "tabpanel", "aria-labelledby": tabId(i) })}
          {...shownIf(i === chosen)}
        >
          {content}
        </div>
      ))}
      {yearly && <YearlyPart page={yearly} year={shownYear} />}
    </div>
  );
}
