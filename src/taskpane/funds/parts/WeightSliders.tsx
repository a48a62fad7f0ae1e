import { Button, Caption1, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Section } from "../../parts/Section";
import { useLanguage, useWords } from "../../shell/language";
import { indicators } from "../model/reward";
import { moved, WHOLE } from "../model/weights";
import { fundsWords } from "../words";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "fit-content(7em) minmax(0, 1fr) max-content",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  slider: { minWidth: 0 },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: "3.5em" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the sliders stand as long as nobody has moved one: a third each, as near as whole per cents come. */
const THIRDS = [34, 33, 33];

interface Props {
  /** In per cent, or undefined: the function's own equal weights. */
  weights: readonly number[] | undefined;
  onWeights: (weights: readonly number[] | undefined) => void;
}

/** What each indicator weighs; whichever is moved, all together are 100 %. */
export function WeightSliders({ weights, onWeights }: Props) {
  const styles = useStyles();
  const words = useWords(fundsWords).reward;
  const language = useLanguage();
  const id = useId();
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
      <div className={styles.list}>
        {indicators.map(({ name, label }, i) => {
          const shown = weights ? words.percent(weights[i]!) : words.third;
          return [
            <label key={name} htmlFor={`${id}-${name}`}>
              {label[language]}
            </label>,
            <Slider
              key={`${name}-slider`}
              id={`${id}-${name}`}
              size="small"
              className={styles.slider}
              max={WHOLE}
              value={(weights ?? THIRDS)[i]!}
              aria-valuetext={shown}
              onChange={(_, { value }) => move(i, value)}
            />,
            <output key={`${name}-value`} className={styles.value} htmlFor={`${id}-${name}`}>
              {shown}
            </output>,
          ];
        })}
      </div>
      <Caption1 as="p" block className={styles.note}>
        {words.weightsHow}
      </Caption1>
    </Section>
  );
}
