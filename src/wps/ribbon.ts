/** What of WPS opens the pane. */
export interface PaneHost {
  CreateTaskPane(address: string): TaskPane;
  GetTaskPane(id: number): TaskPane | null | undefined;
  readonly PluginStorage: {
    getItem(key: string): unknown;
    setItem(key: string, value: unknown): void;
  };
}

export interface TaskPane {
  readonly ID: number;
  Visible: boolean;
}

/** A button of ribbon.xml: its id is the pane's place. */
export interface RibbonControl {
  readonly Id: string;
}

/** The storage is shared with WPS Writer and Presentation, whose panes have numbers of their own. */
const PANE = "jigai.pane.et";

/**
 * What ribbon.xml calls.
 *
 * @param folder the add-in's address, which ends in "/"
 */
export function ribbon(host: () => PaneHost, folder: string) {
  return {
    OnAddinLoad: () => true,
    /** Shows the pane on the button's place; the one that was open before goes. */
    OnAction({ Id: place }: RibbonControl) {
      const { PluginStorage } = host();
      const open = PluginStorage.getItem(PANE);
      const before = open ? host().GetTaskPane(Number(open)) : undefined;
      if (before) before.Visible = false;
      const pane = host().CreateTaskPane(`${folder}taskpane.html?place=${place}`);
      PluginStorage.setItem(PANE, pane.ID);
      pane.Visible = true;
      return true;
    },
    GetImage: ({ Id: place }: RibbonControl) => `assets/icons/${place}-32.png`,
  };
}
