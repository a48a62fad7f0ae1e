import { EmptyState } from "../../parts/EmptyState";
import { useMessages } from "../../shell/language";
import { policyFunds } from "./model/policyFunds";
import { PolicySection } from "./ui/PolicySection";
import { fundsMessages } from "./messages";

interface Props {
  /** The policy on show, by its id. */
  policy: string;
  /** A year in force, or the word for all of them. */
  year: string;
}

const isYear = (year: string) => /^\d{4}$/.test(year);

/** Funds, rewards and projects of a policy's units; every policy keeps what was typed for each year. */
export function Funds({ policy, year }: Props) {
  const messages = useMessages(fundsMessages);
  return (
    <>
      {!isYear(year) && <EmptyState text={messages.yearOnly} />}
      {policyFunds.map((funds) => (
        <PolicySection
          key={funds.policy}
          funds={funds}
          // All years together have no funds of their own.
          year={funds.policy === policy && isYear(year) ? year : undefined}
        />
      ))}
    </>
  );
}
