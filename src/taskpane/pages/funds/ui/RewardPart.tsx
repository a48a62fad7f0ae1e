import { inLanguage } from "../../../../core/text";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { DEFAULT_STEP } from "../../../../policies/shared/step";
import { AmountField } from "../../../parts/AmountField";
import { Section } from "../../../parts/Section";
import { useLanguage, useMessages } from "../../../shell/language";
import { useByYear } from "../model/useByYear";
import { useReading } from "../model/useReading";
import { useWriting } from "../model/useWriting";
import * as model from "../model/reward";
import { rewardBlock } from "../model/rewardBlock";
import { rewardSample } from "../model/sample";
import { errorIn, withCells, withoutRead, withRead, withText } from "../model/texts";
import { RedistributeChoice } from "./RedistributeChoice";
import { RewardOutcome } from "./RewardOutcome";
import { RewardTable } from "./RewardTable";
import { RewardWeights } from "./RewardWeights";
import { SourceBar } from "./SourceBar";
import { Waiting } from "./Waiting";
import { WriteBar } from "./WriteBar";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A pool shared out among units as one types, written as live formulas. */
export function RewardPart({ kind, year }: { kind: model.RewardKind; year: string }) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  const columns = kind.indicators.map(({ name }) => name);
  const [typed, change, replace] = useByYear(year, model.noReward);
  const worked = useMemo(() => model.rewardTyped(kind, typed), [kind, typed]);
  const result = model.isResult(worked) ? worked : undefined;
  const set = (part: Partial<model.RewardTyped>) => change((now) => ({ ...now, ...part }));
  const reading = useReading({ ...kind.wanted, year }, (read) => {
    // Made-up figures make way, all of them.
    const { pool, texts: none } = model.noReward;
    const start = typed.isSample ? { ...typed, pool, texts: none } : typed;
    const texts = withRead(start.texts, columns, read);
    change(() => ({ ...start, texts, isSample: false }));
    return () => change((now) => ({ ...now, texts: withoutRead(now.texts, texts, start.texts) }));
  });
  const writing = useWriting(
    (origin) => rewardBlock(kind, typed, result!, year, language, origin),
    inLanguage(kind.sheetName(year), language)
  );
  const obstacle = !worked ? messages.notYet : result ? undefined : messages.mendFirst;
  return (
    <div className={styles.part}>
      <SourceBar
        reading={reading}
        isEmpty={!worked}
        isSample={typed.isSample}
        onSample={() => change(() => rewardSample(kind))}
        onClear={() => replace(model.noReward)}
        onKeep={() => change((now) => ({ ...now, isSample: false }))}
      />
      <div className={styles.fields}>
        <AmountField
          label={messages.reward.pool}
          value={typed.pool}
          error={errorIn(kind.pool, typed.pool)}
          onText={(pool) => set({ pool })}
        />
        <AmountField
          label={messages.reward.step}
          value={typed.step}
          placeholder={DEFAULT_STEP.toFixed()}
          error={errorIn(kind.step, typed.step)}
          onText={(step) => set({ step })}
        />
      </div>
      <Section title={inLanguage(kind.heading, language)}>
        <RewardTable
          kind={kind}
          texts={typed.texts}
          onText={(place, column, text) =>
            change((now) => ({ ...now, texts: withText(now.texts, place, column, text) }))
          }
          onCells={(place, column, cells) =>
            change((now) => {
              const places = model.rewardPlaces(kind, now.texts);
              const from = { place, column };
              return { ...now, texts: withCells(now.texts, places, columns, from, cells) };
            })
          }
        />
        <Caption1 as="p" block className={styles.note}>
          {inLanguage(kind.unitLine, language)}
        </Caption1>
      </Section>
      <RewardWeights
        kind={kind}
        weights={typed.weights}
        onWeights={(weights) =>
          change(({ weights: _, ...now }) => (weights ? { ...now, weights } : now))
        }
      />
      <RedistributeChoice
        label={inLanguage(kind.beyondCap, language)}
        redistribute={typed.redistribute}
        result={result}
        onChange={(redistribute) => set({ redistribute })}
      />
      {result && <RewardOutcome kind={kind} result={result} />}
      {worked && !model.isResult(worked) && <Waiting errors={worked} />}
      <WriteBar writing={writing} obstacle={obstacle} />
    </div>
  );
}
