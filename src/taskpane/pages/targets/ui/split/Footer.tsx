import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { inLanguage, errorText } from "../../../../../core/text";
import { useLanguage, useMessages } from "../../../../shell/language";
import type { Targets } from "../../model/useTargets";
import { shownExactly } from "../../../../parts/shownAmount";
import { targetsMessages } from "../../messages";

const useStyles = makeStyles({
  footer: {
    position: "sticky",
    bottom: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
  },
  wrong: { color: tokens.colorStatusDangerForeground3 },
});

/** Whether the shares make up the target; if not, by how much and why. */
export function Footer({ targets }: { targets: Targets }) {
  const styles = useStyles();
  const [text, isRight] = useFooter(targets);
  return (
    <p role="status" className={mergeClasses(styles.footer, !isRight && styles.wrong)}>
      {text}
    </p>
  );
}

function useFooter({ split, policy }: Targets): [text: string, isRight: boolean] {
  const language = useLanguage();
  const messages = useMessages(targetsMessages);
  const { split: said, columns, list } = messages;
  const indicator = (index: number) => columns[(["base", "second", "third"] as const)[index]!];
  switch (split.kind) {
    case "made": {
      const { distributed, rest } = split.result;
      const sum = shownExactly(distributed);
      if (rest.isZero()) return [said.footer(sum, shownExactly(split.pool)), true];
      const isWeightless = split.weights.every((weight) => weight.isZero());
      return [said[isWeightless ? "noWeights" : "notPlaced"](sum, shownExactly(rest)), false];
    }
    case "missing": {
      const names = split.units.map(({ name }) => name);
      return [said.missing(indicator(split.indicator), list(names)), false];
    }
    case "nothing":
      return [said.nothing(indicator(split.indicator)), false];
    case "rate":
      return [
        said.rateError(
          inLanguage(policy.className(split.class), language),
          errorText(split.error, language)
        ),
        false,
      ];
    case "bound":
      return [said.bound(split.unit.name, errorText(split.error, language)), false];
    case "failed":
      return [errorText(split.error, language), false];
  }
}
