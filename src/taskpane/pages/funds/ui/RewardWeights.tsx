import { inLanguage } from "../../../../core/text";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../../parts/Section";
import { moved } from "../../../parts/weights";
import { WeightSliders } from "../../../parts/WeightSliders";
import { useLanguage, useMessages } from "../../../shell/language";
import type { RewardKind } from "../model/reward";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Where the sliders stand as long as nobody has moved one: all alike, as near as whole per cents come. */
const alike = (count: number, index: number) => Math.floor((100 + count - 1 - index) / count);

interface Props {
  kind: RewardKind;
  /** In per cent, or undefined: the function's own equal weights. */
  weights: readonly number[] | undefined;
  onWeights: (weights: readonly number[] | undefined) => void;
}

/** What each indicator weighs; whichever is moved, all together are 100 %. */
export function RewardWeights({ kind, weights, onWeights }: Props) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages).reward;
  const language = useLanguage();
  const { indicators, weights: texts } = kind;
  // From equal weights the others split the rest equally, which 34 : 33 would not.
  const move = (i: number, value: number) =>
    onWeights(moved(weights ?? indicators.map(() => 1), i, value));
  return (
    <Section
      title={inLanguage(texts.heading, language)}
      beside={
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={weights === undefined}
          onClick={() => onWeights(undefined)}
        >
          {messages.equal}
        </Button>
      }
    >
      <WeightSliders
        label={inLanguage(texts.heading, language)}
        weights={indicators.map(({ label }, i) => ({
          name: inLanguage(label, language),
          value: weights ? weights[i]! : alike(indicators.length, i),
          shown: weights ? messages.percent(weights[i]!) : inLanguage(texts.equalShare, language),
        }))}
        onMove={move}
      />
      <Caption1 as="p" block className={styles.note}>
        {inLanguage(texts.how, language)}
      </Caption1>
    </Section>
  );
}
