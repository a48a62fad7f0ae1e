import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { Header } from "./Header";
import { LanguageContext, useLanguageChoice } from "./language";
import { NavigationContext } from "./navigation";
import { PlaceView } from "./PlaceView";
import { placeIds } from "./places";
import { useTheme } from "./theme";
import { HostContext, useConnectedHost } from "./useHost";
import { usePlace } from "./usePlace";
import { shellWords } from "./words";

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

/** The pane: what it is, its places, and the one on show. Places that were opened keep what was typed in them. */
export function App() {
  const styles = useStyles();
  const host = useConnectedHost();
  const [language, setLanguage] = useLanguageChoice(host?.language);
  const { place, visited, asked, go } = usePlace();
  const words = shellWords[language];

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = words.title;
  }, [language, words]);

  return (
    <FluentProvider theme={useTheme(host?.dark)}>
      <LanguageContext.Provider value={language}>
        <HostContext.Provider value={host}>
          <NavigationContext.Provider value={go}>
            <div className={styles.page}>
              <Header place={place} onPlace={go} onLanguage={setLanguage} />
              <main className={styles.main}>
                {placeIds.map(
                  (id) =>
                    visited.has(id) && (
                      <PlaceView key={id} id={id} active={id === place} asked={asked[id]} />
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
