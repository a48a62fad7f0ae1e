import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useMessages } from "../../../shell/language";
import type { RewardResult } from "../model/reward";
import { shownExactly } from "../../../parts/shownAmount";
import { fundsMessages } from "../messages";

interface Props {
  label: string;
  redistribute: boolean;
  /** Says what either way leaves in the pool. */
  result: RewardResult | undefined;
  onChange: (redistribute: boolean) => void;
}

/** Reading R14: what happens to what is beyond the cap, and what each way leaves in the pool. */
export function RedistributeChoice({ label, redistribute, result, onChange }: Props) {
  const messages = useMessages(fundsMessages).reward;
  const labelOf = (text: string, isChosen: boolean) => {
    if (!result) return text;
    const rest = isChosen ? result.rest : result.otherRest;
    return `${text}${messages.then}${messages.leaves(shownExactly(rest))}`;
  };
  return (
    <Field label={label}>
      <RadioGroup
        value={redistribute ? "give" : "keep"}
        onChange={(_, { value }) => onChange(value === "give")}
      >
        <Radio value="keep" label={labelOf(messages.keep, !redistribute)} />
        <Radio value="give" label={labelOf(messages.give, redistribute)} />
      </RadioGroup>
    </Field>
  );
}
