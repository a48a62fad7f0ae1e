import type { PolicyId } from "./targetPolicy";
import { emptyPolicy, withTexts, withPolicy, type State } from "./state";

/** Made-up round figures in 亿元: base, further indicators, done, same time last year. */
type Row = readonly [base: string, second: string, third: string, done: string, previous: string];

const figures: Readonly<Record<PolicyId, Readonly<Record<string, Row>>>> = {
  yichang: {
    "420506": ["60", "150", "90", "22", "6"],
    "420581": ["90", "200", "160", "34", "9"],
    "420582": ["55", "120", "80", "19", "5"],
    "420583": ["80", "180", "120", "31", "8"],
    "4205GX": ["70", "160", "140", "20", "7"],
    "420525": ["30", "60", "40", "10", "2"],
    "420526": ["25", "50", "35", "5", "2"],
    "420527": ["20", "45", "25", "7", "2"],
    "420528": ["15", "30", "15", "4", "1"],
    "420529": ["10", "20", "10", "3", "1"],
    "420502": ["20", "40", "45", "8", "2"],
    "420503": ["20", "45", "40", "7", "2"],
    "420504": ["25", "50", "35", "6", "3"],
    "420505": ["40", "80", "60", "16", "4"],
  },
  enshi: {
    "422801": ["20", "50", "30", "6", "5"],
    "422802": ["15", "35", "20", "5", "4"],
    "4228GX": ["12", "30", "18", "4", "3"],
    "422822": ["8", "20", "10", "2", "2"],
    "422823": ["8", "22", "11", "3", "2"],
    "422825": ["6", "15", "8", "2", "1"],
    "422826": ["7", "16", "9", "1.5", "1.6"],
    "422827": ["6", "14", "8", "1.8", "1.5"],
    "422828": ["5", "12", "6", "1.2", "1"],
  },
};

/** Fills the policy on show with made-up figures; whatever was typed for it is replaced. */
export function withSample(state: State): State {
  const rows = Object.entries(figures[state.policy]);
  const empty = withPolicy(state, () => ({ ...emptyPolicy, isSample: true }));
  return (["base", "second", "third", "done", "previous"] as const).reduce(
    (filled, column, i) =>
      withTexts(filled, column, Object.fromEntries(rows.map(([code, row]) => [code, row[i]!]))),
    empty
  );
}
