import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../parts/Section";
import { useWords } from "../../shell/language";
import type { Targets } from "../hooks/useTargets";
import { shownExactly } from "../../parts/shownAmount";
import type { UnitColumn } from "../parts/unitColumn";
import { UnitTable } from "../parts/UnitTable";
import { targetsWords } from "../words";
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
  const { split: words, columns: names } = useWords(targetsWords);
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
            {words.held[bound]}
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
    { heading: words.target, shown: share },
  ];
  return (
    <>
      <ScenarioTabs targets={targets} />
      <Method targets={targets} />
      {split.kind === "made" && split.proposed && (
        <p className={styles.note}>
          {words.proposed(shownExactly(split.proposed), shownExactly(split.pool))}
        </p>
      )}
      {/* Six columns would be too narrow for their figures. */}
      {isBlend && (
        <Section title={words.indicators}>
          <UnitTable targets={targets} label={words.indicators} columns={indicators} />
        </Section>
      )}
      <Section title={words.table}>
        <UnitTable targets={targets} label={words.table} columns={columns} />
      </Section>
      <Footer targets={targets} />
      <Certificate targets={targets} />
      <Comparison targets={targets} />
    </>
  );
}
