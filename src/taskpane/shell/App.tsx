import { inLanguage } from "../../core/text";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { Header } from "./Header";
import { LanguageContext, useLanguageChoice } from "./language";
import { NavigationContext } from "./navigation";
import { PageView } from "./PageView";
import { pageIds } from "./pages";
import { useTheme } from "./theme";
import { HostContext, useConnectedHost } from "./useHost";
import { usePage } from "./usePage";
import { shellMessages } from "./messages";
import { tagOf } from "../../core/text/languages";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, display: "flex", flexDirection: "column" },
});

/** The pane: what it is, its pages, and the one on show. Pages that were opened keep what was typed in them. */
export function App() {
  const styles = useStyles();
  const host = useConnectedHost();
  const [language, setLanguage] = useLanguageChoice(host?.language);
  const { page, visited, asked, go } = usePage();
  const messages = inLanguage(shellMessages, language);

  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.title = messages.title;
  }, [language, messages]);

  return (
    <FluentProvider theme={useTheme(host?.dark)}>
      <LanguageContext.Provider value={language}>
        <HostContext.Provider value={host}>
          <NavigationContext.Provider value={go}>
            <div className={styles.page}>
              <Header page={page} onPage={go} onLanguage={setLanguage} />
              <main className={styles.main}>
                {pageIds.map(
                  (id) =>
                    visited.has(id) && (
                      <PageView key={id} id={id} active={id === page} asked={asked[id]} />
                    )
                )}
              </main>
            </div>
          </NavigationContext.Provider>
        </HostContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
