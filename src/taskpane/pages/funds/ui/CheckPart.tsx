import { inLanguage } from "../../../../core/text";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { AmountField } from "../../../parts/AmountField";
import { Section } from "../../../parts/Section";
import { shownExactly } from "../../../parts/shownAmount";
import { useLanguage, useMessages } from "../../../shell/language";
import { useByYear } from "../model/useByYear";
import { useReading } from "../model/useReading";
import { useWriting } from "../model/useWriting";
import { checkTyped, isSound, nothingTyped } from "../model/check";
import { checkBlock } from "../model/checkBlock";
import { groupsOf, type CheckKind } from "../model/checkKind";
import { checkSample } from "../model/sample";
import { errorIn, withCells, withoutRead, withRead, withText } from "../model/texts";
import { Bars } from "./Bars";
import { Certificate } from "./Certificate";
import { CheckTable } from "./CheckTable";
import { NoteList } from "./NoteList";
import { SourceBar } from "./SourceBar";
import { Totals } from "./Totals";
import { WriteBar } from "./WriteBar";
import { fundsMessages } from "../messages";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  kind: CheckKind;
  year: string;
}

/** Units against their minimum: read or typed, checked as one types, written as live formulas. */
export function CheckPart({ kind, year }: Props) {
  const styles = useStyles();
  const messages = useMessages(fundsMessages);
  const language = useLanguage();
  const [typed, change, replace] = useByYear(year, nothingTyped);
  const result = useMemo(() => checkTyped(kind, typed), [kind, typed]);
  const column = kind.amount.name;
  const places = groupsOf(kind).flatMap((group) => group.places);
  const reading = useReading({ ...kind.wanted, year }, (read) => {
    // Made-up figures make way, all of them.
    const start = typed.isSample ? { ...typed, texts: nothingTyped.texts } : typed;
    const texts = withRead(start.texts, [column], read);
    change(() => ({ ...start, texts, isSample: false }));
    return () => change((now) => ({ ...now, texts: withoutRead(now.texts, texts, start.texts) }));
  });
  const writing = useWriting(
    (origin) => checkBlock(kind, typed, result!, year, language, origin),
    inLanguage(kind.sheetName(year), language)
  );
  const obstacle = !result ? messages.notYet : isSound(result) ? undefined : messages.mendFirst;
  const { besides } = kind;
  return (
    <div className={styles.part}>
      <SourceBar
        reading={reading}
        isEmpty={!result}
        isSample={typed.isSample}
        onSample={() => change(() => checkSample(kind))}
        onClear={() => replace(nothingTyped)}
        onKeep={() => change((now) => ({ ...now, isSample: false }))}
      />
      {result && (
        <Section title={inLanguage(kind.heading, language)}>
          <Totals kind={kind} result={result} />
          <Bars kind={kind} result={result} />
        </Section>
      )}
      {besides && (
        <AmountField
          label={inLanguage(besides.input.label, language) + inLanguage(kind.unitMark, language)}
          value={typed.besides}
          error={errorIn(besides.input, typed.besides)}
          hint={messages.usual(shownExactly(besides.usual), inLanguage(kind.unit, language))}
          onText={(text) => change((now) => ({ ...now, besides: text }))}
        />
      )}
      <CheckTable
        kind={kind}
        texts={typed.texts}
        result={result}
        onText={(place, text) =>
          change((now) => ({ ...now, texts: withText(now.texts, place, column, text) }))
        }
        onCells={(place, cells) =>
          change((now) => ({
            ...now,
            texts: withCells(now.texts, places, [column], { place, column }, cells),
          }))
        }
      />
      {result && isSound(result) && (
        <>
          <NoteList notes={result.notes} />
          <Certificate explanation={result.explanation} />
        </>
      )}
      <WriteBar writing={writing} obstacle={obstacle} />
    </div>
  );
}
