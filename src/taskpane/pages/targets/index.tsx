import { inLanguage } from "../../../core/text";
import { Text } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { Tabs } from "../../parts/Tabs";
import { TrialNote } from "../../parts/TrialNote";
import { useAfterPaint } from "../../parts/useAfterPaint";
import { useLanguage, useMessages } from "../../shell/language";
import type { PageProps } from "../../shell/pages";
import { useTargets } from "./model/useTargets";
import { Choices } from "./ui/Choices";
import { SampleBar } from "./ui/SampleBar";
import { SheetTools } from "./ui/SheetTools";
import { TabPanel } from "./ui/TabPanel";
import type { ColumnId } from "./model/state";
import { Progress } from "./ui/progress/Progress";
import { Split } from "./ui/split/Split";
import { targetsMessages } from "./messages";

/** Money and projects are a script of their own: most people come for the targets. */
const Funds = lazy(() =>
  import(/* webpackChunkName: "funds" */ "../funds").then((script) => ({ default: script.Funds }))
);

const tabs = ["progress", "split", "funds"] as const;
/** What a selection without headings fills, column by column. */
const ORDER: Readonly<Record<"progress" | "split", readonly ColumnId[]>> = {
  progress: ["done", "previous"],
  split: ["base", "second", "third"],
};
type TabId = (typeof tabs)[number];

/** The planner's place: targets of the counties, how far they are, their funds or projects. */
export default function Targets(_: PageProps) {
  const language = useLanguage();
  const messages = useMessages(targetsMessages);
  const targets = useTargets();
  const [chosen, setTab] = useState<TabId>("progress");
  // What is typed in the first two is kept in `targets`; the third keeps its own, once it was opened.
  const [hasFunds, setHasFunds] = useState(false);
  const painted = useAfterPaint();
  const { funds, id: policy } = targets.policy;
  const tab = chosen === "funds" && !funds ? "progress" : chosen;
  const named = (value: TabId) => {
    const label =
      value === "funds" ? funds && inLanguage(funds.title, language) : messages.tabs[value];
    return label === undefined ? [] : [{ value, label, id: `targets-tab-${value}` }];
  };
  const content: Readonly<Record<TabId, ReactNode>> = {
    progress: <Progress targets={targets} />,
    split: <Split targets={targets} />,
    funds: (
      <Suspense fallback={<Text role="status">{messages.tabs.opening}</Text>}>
        <Funds policy={policy} year={targets.state.year} />
      </Suspense>
    ),
  };
  return (
    <>
      <Choices targets={targets} />
      <Tabs
        label={messages.tabs.label}
        tabs={tabs.flatMap(named)}
        selected={tab}
        onSelect={(value) => {
          setTab(value);
          if (value === "funds") setHasFunds(true);
        }}
      />
      {painted && tab !== "funds" && (
        <>
          <SampleBar targets={targets} />
          <SheetTools targets={targets} order={ORDER[tab]} writes={tab} />
        </>
      )}
      {tabs.map((id) => (
        <TabPanel key={id} labelledBy={`targets-tab-${id}`} shown={tab === id}>
          {painted && (tab === id || (id === "funds" && hasFunds)) && content[id]}
        </TabPanel>
      ))}
      <TrialNote />
    </>
  );
}
