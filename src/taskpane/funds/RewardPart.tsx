import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { DEFAULT_STEP } from "../../policies/shared/step";
import { AmountField } from "../parts/AmountField";
import { Section } from "../parts/Section";
import { useLanguage, useWords } from "../shell/language";
import { useByYear } from "./hooks/useByYear";
import { useReading } from "./hooks/useReading";
import { useWriting } from "./hooks/useWriting";
import * as model from "./model/reward";
import { rewardBlock } from "./model/rewardBlock";
import { rewardSample } from "./model/sample";
import { errorIn, withCells, withoutRead, withRead, withText } from "./model/texts";
import { RedistributeChoice } from "./parts/RedistributeChoice";
import { RewardOutcome } from "./parts/RewardOutcome";
import { RewardTable } from "./parts/RewardTable";
import { RewardWeights } from "./parts/RewardWeights";
import { SourceBar } from "./parts/SourceBar";
import { Waiting } from "./parts/Waiting";
import { WriteBar } from "./parts/WriteBar";
import { fundsWords } from "./words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const columns = model.indicators.map(({ name }) => name);

/** The city fund's reward of the counties: a pool shared out as one types, written as live formulas. */
export function RewardPart({ year }: { year: string }) {
  const styles = useStyles();
  const words = useWords(fundsWords);
  const language = useLanguage();
  const [typed, change, replace] = useByYear(year, model.noReward);
  const worked = useMemo(() => model.rewardTyped(typed), [typed]);
  const result = model.isResult(worked) ? worked : undefined;
  const set = (part: Partial<model.RewardTyped>) => change((now) => ({ ...now, ...part }));
  const reading = useReading({ ...model.rewardWanted, year }, (read) => {
    // Made-up figures make way, all of them.
    const { pool, texts: none } = model.noReward;
    const start = typed.isSample ? { ...typed, pool, texts: none } : typed;
    const texts = withRead(start.texts, columns, read);
    change(() => ({ ...start, texts, isSample: false }));
    return () => change((now) => ({ ...now, texts: withoutRead(now.texts, texts, start.texts) }));
  });
  const writing = useWriting(
    (origin) => rewardBlock(typed, result!, year, language, origin),
    words.reward.sheet(year)
  );
  const obstacle = !worked ? words.notYet : result ? undefined : words.mendFirst;
  return (
    <div className={styles.part}>
      <SourceBar
        reading={reading}
        isEmpty={!worked}
        isSample={typed.isSample}
        onSample={() => change(() => rewardSample)}
        onClear={() => replace(model.noReward)}
        onKeep={() => change((now) => ({ ...now, isSample: false }))}
      />
      <div className={styles.fields}>
        <AmountField
          label={words.reward.pool}
          value={typed.pool}
          error={errorIn(model.poolInput, typed.pool)}
          onText={(pool) => set({ pool })}
        />
        <AmountField
          label={words.reward.step}
          value={typed.step}
          placeholder={DEFAULT_STEP.toFixed()}
          error={errorIn(model.stepInput, typed.step)}
          onText={(step) => set({ step })}
        />
      </div>
      <Section title={words.reward.table}>
        <RewardTable
          texts={typed.texts}
          onText={(place, column, text) =>
            change((now) => ({ ...now, texts: withText(now.texts, place, column, text) }))
          }
          onCells={(place, column, cells) =>
            change((now) => {
              const places = model.rewardPlaces(now.texts);
              const from = { place, column };
              return { ...now, texts: withCells(now.texts, places, columns, from, cells) };
            })
          }
        />
        <Caption1 as="p" block className={styles.note}>
          {words.reward.unitLine}
        </Caption1>
      </Section>
      <RewardWeights
        weights={typed.weights}
        onWeights={(weights) =>
          change(({ weights: _, ...now }) => (weights ? { ...now, weights } : now))
        }
      />
      <RedistributeChoice
        redistribute={typed.redistribute}
        result={result}
        onChange={(redistribute) => set({ redistribute })}
      />
      {result && <RewardOutcome result={result} />}
      {worked && !model.isResult(worked) && <Waiting errors={worked} />}
      <WriteBar writing={writing} obstacle={obstacle} />
    </div>
  );
}
