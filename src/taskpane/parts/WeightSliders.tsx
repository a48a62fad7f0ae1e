import { makeStyles, Slider, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import { WHOLE } from "./weights";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "fit-content(7em) minmax(0, 1fr) max-content",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  slider: { minWidth: 0 },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: "3.5em" },
});

/** A weight as it is on show. */
export interface ShownWeight {
  readonly name: string;
  /** In whole per cents. */
  readonly value: number;
  readonly shown: string;
}

interface Props {
  /** What they are the weights of. */
  readonly label: string;
  readonly weights: readonly ShownWeight[];
  readonly onMove: (index: number, value: number) => void;
}

/** A slider a weight, its name before it and its value behind it. */
export function WeightSliders({ label, weights, onMove }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-label={label} className={styles.list}>
      {weights.map(({ name, value, shown }, i) => (
        <Fragment key={name}>
          <label htmlFor={`${id}-${i}`}>{name}</label>
          <Slider
            id={`${id}-${i}`}
            size="small"
            className={styles.slider}
            max={WHOLE}
            value={value}
            aria-valuetext={shown}
            onChange={(_, { value: moved }) => onMove(i, moved)}
          />
          <output className={styles.value} htmlFor={`${id}-${i}`}>
            {shown}
          </output>
        </Fragment>
      ))}
    </div>
  );
}
