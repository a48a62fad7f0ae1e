import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../../../parts/Section";
import { useMessages } from "../../../../shell/language";
import type { Targets } from "../../model/useTargets";
import { shownExactly } from "../../../../parts/shownAmount";
import type { UnitColumn } from "../unitColumn";
import { UnitTable } from "../UnitTable";
import { targetsMessages } from "../../messages";
import { Certificate } from "./Certificate";
import { Comparison } from "./Comparison";
import { Footer } from "./Footer";
import { Method } from "./Method";
import { ScenarioTabs } from "./ScenarioTabs";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  held: { color: tokens.colorNeutralForeground2 },
});

/** The year's target split among the units, in up to four ways. */
export function Split({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const { split: messages, columns: names } = useMessages(targetsMessages);
  const { split, scenario } = targets;
  const share = (index: number) => {
    if (split.kind !== "made") return "—";
    const bound = split.result.bounds[index];
    return (
      <>
        {shownExactly(split.result.shares[index]!)}
        {bound && !split.claims[index]!.weight.isZero() && (
          <span className={styles.held}>
            <br />
            {messages.held[bound]}
          </span>
        )}
      </>
    );
  };
  const indicators: readonly UnitColumn[] = [
    { heading: names.base, input: "base" },
    { heading: names.second, input: "second" },
    { heading: names.third, input: "third" },
  ];
  const isBlend = scenario.method === "blend";
  const columns: readonly UnitColumn[] = [
    ...(isBlend ? [] : indicators.slice(0, 1)),
    { heading: names.floors, input: "floors" },
    { heading: names.caps, input: "caps" },
    { heading: messages.target, shown: share },
  ];
  return (
    <>
      <ScenarioTabs targets={targets} />
      <Method targets={targets} />
      {split.kind === "made" && split.proposed && (
        <p className={styles.note}>
          {messages.proposed(shownExactly(split.proposed), shownExactly(split.pool))}
        </p>
      )}
      {/* Six columns would be too narrow for their figures. */}
      {isBlend && (
        <Section title={messages.indicators}>
          <UnitTable targets={targets} label={messages.indicators} columns={indicators} />
        </Section>
      )}
      <Section title={messages.table}>
        <UnitTable targets={targets} label={messages.table} columns={columns} />
      </Section>
      <Footer targets={targets} />
      <Certificate targets={targets} />
      <Comparison targets={targets} />
    </>
  );
}
