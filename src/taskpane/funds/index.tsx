import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { EmptyState } from "../parts/EmptyState";
import { Tabs } from "../parts/Tabs";
import { useWords } from "../shell/language";
import { CheckPart } from "./CheckPart";
import { fundKind, projectKind } from "./model/checkKind";
import { fundSample, projectSample } from "./model/sample";
import { RewardPart } from "./RewardPart";
import { fundsWords } from "./words";
import { YearlyPart } from "./YearlyPart";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hidden: { display: "none" },
});

interface Props {
  policy: string;
  /** A year in force, or the word for all of them. */
  year: string;
}

const parts = ["funds", "reward"] as const;
type Part = (typeof parts)[number];

const isYear = (year: string) => /^\d{4}$/.test(year);

/** Funds, rewards and projects of a policy's units; both policies keep what was typed for each year. */
export function Funds({ policy, year }: Props) {
  const styles = useStyles();
  const words = useWords(fundsWords);
  const id = useId();
  const [part, setPart] = useState<Part>("funds");
  // All years together have no funds of their own: what is typed waits for its year to come back.
  const latest = useRef<string>();
  if (isYear(year)) latest.current = year;
  const shownYear = latest.current;
  const shownIf = (isShown: boolean) => ({
    hidden: !isShown,
    className: isShown ? styles.place : styles.hidden,
  });
  const panel = (own: Part) => ({
    role: "tabpanel",
    "aria-labelledby": `${id}-${own}`,
    ...shownIf(part === own),
  });
  return (
    <>
      {!isYear(year) && <EmptyState text={words.yearOnly} />}
      {shownYear !== undefined && (
        <>
          <div {...shownIf(isYear(year) && policy === "yichang")}>
            <Tabs
              label={words.partsLabel}
              tabs={parts.map((own) => ({
                value: own,
                label: words.parts[own],
                id: `${id}-${own}`,
              }))}
              selected={part}
              onSelect={setPart}
            />
            <div {...panel("funds")}>
              <CheckPart kind={fundKind} year={shownYear} sample={fundSample} />
            </div>
            <div {...panel("reward")}>
              <RewardPart year={shownYear} />
            </div>
          </div>
          <div {...shownIf(isYear(year) && policy === "enshi")}>
            <CheckPart kind={projectKind} year={shownYear} sample={projectSample} />
            <YearlyPart year={shownYear} />
          </div>
        </>
      )}
    </>
  );
}
