import { formatAmount, inCapitals, type Amount } from "../../../core/amount";
import type { Explanation, Input } from "../../../core/rule";
import { dictionaries } from "../../../core/text";
import { citation } from "../../../policies";
import { shownValue } from "../../explanation/shownValue";
import type { Language } from "../../shell/language";
import { calculatorWords } from "../words";

/** What an approval sheet says. */
export interface Approval {
  readonly firm: string;
  readonly project: string;
  readonly document: string;
  /** What was given, as people read it. */
  readonly inputs: readonly { readonly input: Input; readonly shown: string }[];
  readonly amount: Amount;
  readonly explanation: Explanation;
}

/** The sheet that goes round for signatures: plain HTML for paper, in its own document. */
export function ApprovalSheet({ approval, language }: { approval: Approval; language: Language }) {
  const { form, firm, projectName } = calculatorWords[language];
  const { explain } = dictionaries[language];
  const { explanation, amount, inputs } = approval;
  const { title, steps, alternatives, notes, basis } = explanation;
  const cited = (id: string) => [id, citation(id)?.article].filter(Boolean).join(" ");
  return (
    <article>
      <h1>{form.title(title[language])}</h1>
      <p className="unit">{form.unit}</p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{firm}</th>
            <td>{approval.firm}</td>
          </tr>
          <tr>
            <th scope="row">{projectName}</th>
            <td>{approval.project}</td>
          </tr>
          <tr>
            <th scope="row">{form.document}</th>
            <td>{approval.document}</td>
          </tr>
          <tr>
            <th scope="row">{form.basis}</th>
            <td>{cited(basis)}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <caption>{form.inputs}</caption>
        <tbody>
          {inPairs(inputs).map((pair) => (
            <tr key={pair[0]!.input.name}>
              {pair.map(({ input, shown }) => [
                <th scope="row" key={input.name}>
                  {input.label[language]}
                </th>,
                <td key={`${input.name} value`} className={input.kind}>
                  {shown}
                </td>,
              ])}
              {pair.length === 1 && [<th key="label" />, <td key="value" />]}
            </tr>
          ))}
        </tbody>
      </table>
      <table className="steps">
        <caption>{form.headings[1]}</caption>
        <thead>
          <tr>
            {form.headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step, i) => (
            <tr key={i}>
              <td>{step.title[language]}</td>
              <td>{step.working[language]}</td>
              <td>{`${step.basis} ${step.article}`.trim()}</td>
              <td className="amount">{shownValue(step.value, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="result">
        <tbody>
          <tr>
            <th scope="row">{form.amount}</th>
            <td className="amount">{form.amountWith(formatAmount(amount))}</td>
            <th scope="row">{form.capitals}</th>
            <td lang="zh-CN">{inCapitals(amount)}</td>
          </tr>
        </tbody>
      </table>
      <section>
        <h2>{form.remarks}</h2>
        <ol>
          {alternatives.map(({ basis: of, word, gist, value }) => (
            <li key={of + word}>
              {explain.otherReading} {of}：{explain.wouldGive(word, gist[language])}{" "}
              {shownValue(value, language)}
            </li>
          ))}
          {notes.map(({ kind, basis: of, text }) => (
            <li key={of + text[language]}>
              {explain.noteKinds[kind]} {of}：{text[language]}
            </li>
          ))}
        </ol>
        <p className="trial">{form.trial}</p>
      </section>
      <table className="signatures">
        <tbody>
          <tr>
            {form.signatures.map((who) => (
              <td key={who}>
                <strong>{who}</strong>
                {form.seal}
                <div>{form.date}</div>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </article>
  );
}

function inPairs<T>(items: readonly T[]): T[][] {
  return items.flatMap((item, i) => (i % 2 === 0 ? [items.slice(i, i + 2)] : []));
}
