import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { TextsContext, texts, useLanguage } from "../language";
import { useTheme } from "../theme";
import { HostContext, useHost } from "../useHost";
import { FunctionList } from "./FunctionList";
import { Intro } from "./Intro";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    overflowWrap: "anywhere",
  },
});

/** The pane: what the add-in is, and its functions. */
export function App() {
  const styles = useStyles();
  const host = useHost();
  const [language, setLanguage] = useLanguage(host?.language);
  const words = texts[language];

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = words.title;
  }, [language, words]);

  return (
    <FluentProvider theme={useTheme(host?.dark)}>
      <TextsContext.Provider value={words}>
        <HostContext.Provider value={host}>
          <div className={styles.page}>
            <Intro language={language} onLanguage={setLanguage} />
            <FunctionList language={language} />
          </div>
        </HostContext.Provider>
      </TextsContext.Provider>
    </FluentProvider>
  );
}
