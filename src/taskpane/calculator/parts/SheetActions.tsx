import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { MathFormulaRegular, PrintRegular, TableRegular } from "@fluentui/react-icons";
import { explanationTable } from "../../../functions/explanationTable";
import { insertAtSelection, sizeOf } from "../../explanation/insertExplanation";
import { callOf } from "../../formula/callOf";
import { emptiedSheet } from "../../insertion/emptiedSheet";
import { useLanguage, useWords } from "../../shell/language";
import { useSheet } from "../../shell/useHost";
import { TaskStatus } from "../../task/TaskStatus";
import { useTask } from "../../task/useTask";
import { callArguments } from "../model/callArguments";
import { formulaTarget } from "../model/formulaTarget";
import { approvalOf } from "../print/approval";
import { printSheet } from "../print/printSheet";
import type { Calculator } from "../useCalculator";
import { calculatorWords } from "../words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  names: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** What becomes of the calculation: a formula, its working in the sheet, a sheet of paper. */
export function SheetActions({ calculator }: { calculator: Calculator }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(calculatorWords);
  const sheet = useSheet();
  const task = useTask();
  const { answers, typed, fill, outcome, firm, project } = calculator;
  const { id } = answers.rule;
  const explanation = outcome.kind === "due" ? outcome.explanation : undefined;
  const approval = approvalOf(calculator, language);
  const argumentsIn = (sheetId: string) => callArguments(answers, typed, fill?.source, sheetId);

  const insertFormula = () =>
    task.run(async () => {
      const used = await sheet!.readUsed();
      const isHere = fill?.source.sheetId === used.sheetId;
      const cells = isHere ? Object.values(fill.source.cells) : [];
      const target = formulaTarget(
        used,
        cells.map((cell) => cell.address)
      );
      const formula = callOf(id, argumentsIn(used.sheetId));
      const { address, undo } = await sheet!.writeBlock(target, [[{ formula }]]);
      return { said: words.inserted(address), undo };
    });
  const insertExplanation = () =>
    task.run(async () => {
      const size = sizeOf(explanationTable(explanation!, language).length);
      const formula = (sheetId: string) => callOf("JG_EXPLAIN", [id, ...argumentsIn(sheetId)]);
      const inserted = await insertAtSelection(sheet!, size, formula, words.explanationSheet);
      const { address, newSheet, undo } = inserted;
      return {
        said: newSheet === undefined ? words.explained(address) : words.explainedOnSheet(newSheet),
        undo,
        ...emptiedSheet(newSheet, language),
      };
    });
  const isOff = !sheet || !explanation;
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<MathFormulaRegular />}
          disabledFocusable={isOff}
          onClick={() => void insertFormula()}
        >
          {words.insertFormula}
        </Button>
        <Button
          icon={<TableRegular />}
          disabledFocusable={isOff}
          onClick={() => void insertExplanation()}
        >
          {words.insertExplanation}
        </Button>
      </div>
      <TaskStatus task={task} />
      <div className={styles.names}>
        <Field label={words.firm}>
          <Input
            className={styles.name}
            value={firm}
            onChange={(_, { value }) => calculator.name({ firm: value })}
          />
        </Field>
        <Field label={words.projectName}>
          <Input
            className={styles.name}
            value={project}
            onChange={(_, { value }) => calculator.name({ project: value })}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          icon={<PrintRegular />}
          disabledFocusable={!approval}
          onClick={() => approval && printSheet(approval, language)}
        >
          {words.print}
        </Button>
      </div>
    </>
  );
}
