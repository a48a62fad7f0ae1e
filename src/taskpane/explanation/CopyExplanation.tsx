import { Button, Caption1 } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Explanation } from "../../core/rule";
import { useLanguage, useMessages } from "../shell/language";
import { copyText } from "../parts/copyText";
import { explanationText } from "./explanationText";
import { explanationMessages } from "./messages";

/** Copies the calculation as text, and says whether that went well. */
export function CopyExplanation({ explanation }: { explanation: Explanation }) {
  const language = useLanguage();
  const messages = useMessages(explanationMessages);
  const [said, setSaid] = useState<"copied" | "copyFailed">();
  useEffect(() => setSaid(undefined), [explanation]);
  const copy = async () =>
    setSaid((await copyText(explanationText(explanation, language))) ? "copied" : "copyFailed");
  return (
    <>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {messages.copy}
      </Button>
      <Caption1 role="status">{said && messages[said]}</Caption1>
    </>
  );
}
