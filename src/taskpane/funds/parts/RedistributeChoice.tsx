import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useWords } from "../../shell/language";
import type { RewardResult } from "../model/reward";
import { shownExactly } from "../../parts/shownAmount";
import { fundsWords } from "../words";

interface Props {
  redistribute: boolean;
  /** Says what either way leaves in the pool. */
  result: RewardResult | undefined;
  onChange: (redistribute: boolean) => void;
}

/** Reading R14: what happens to what is beyond the cap, and what each way leaves in the pool. */
export function RedistributeChoice({ redistribute, result, onChange }: Props) {
  const words = useWords(fundsWords).reward;
  const label = (text: string, isChosen: boolean) => {
    if (!result) return text;
    const rest = isChosen ? result.rest : result.otherRest;
    return `${text}${words.then}${words.leaves(shownExactly(rest))}`;
  };
  return (
    <Field label={words.reading}>
      <RadioGroup
        value={redistribute ? "give" : "keep"}
        onChange={(_, { value }) => onChange(value === "give")}
      >
        <Radio value="keep" label={label(words.keep, !redistribute)} />
        <Radio value="give" label={label(words.give, redistribute)} />
      </RadioGroup>
    </Field>
  );
}
