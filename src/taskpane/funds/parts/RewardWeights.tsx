import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../parts/Section";
import { moved } from "../../parts/weights";
import { WeightSliders } from "../../parts/WeightSliders";
import { useLanguage, useWords } from "../../shell/language";
import { indicators } from "../model/reward";
import { fundsWords } from "../words";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Where the sliders stand as long as nobody has moved one: a third each, as near as whole per cents come. */
const THIRDS = [34, 33, 33];

interface Props {
  /** In per cent, or undefined: the function's own equal weights. */
  weights: readonly number[] | undefined;
  onWeights: (weights: readonly number[] | undefined) => void;
}

/** What each indicator weighs; whichever is moved, all together are 100 %. */
export function RewardWeights({ weights, onWeights }: Props) {
  const styles = useStyles();
  const words = useWords(fundsWords).reward;
  const language = useLanguage();
  // From equal weights the others split the rest equally, which 34 : 33 would not.
  const move = (i: number, value: number) =>
    onWeights(moved(weights ?? indicators.map(() => 1), i, value));
  return (
    <Section
      title={words.weights}
      beside={
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={weights === undefined}
          onClick={() => onWeights(undefined)}
        >
          {words.equal}
        </Button>
      }
    >
      <WeightSliders
        label={words.weights}
        weights={indicators.map(({ label }, i) => ({
          name: label[language],
          value: (weights ?? THIRDS)[i]!,
          shown: weights ? words.percent(weights[i]!) : words.third,
        }))}
        onMove={move}
      />
      <Caption1 as="p" block className={styles.note}>
        {words.weightsHow}
      </Caption1>
    </Section>
  );
}
