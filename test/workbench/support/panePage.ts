import type { Frame, Locator, Page } from "playwright-core";
import type { PaneHost } from "../../../src/workbench/pane/PaneHost";
import { axeViolations } from "../../support/axe";

/** What the pane's script draws first, and everything else upon. */
export const GROUND = "#root > .fui-FluentProvider";

/** The pane beside the grid, as its user reaches it: by what is written there. */
export class PanePage {
  private readonly frame;

  constructor(private readonly page: Page) {
    this.frame = page.frameLocator("iframe");
  }

  /** Opens a place, or a tab of the place on show. */
  async open(...tabs: string[]): Promise<void> {
    for (const name of tabs) await this.frame.getByRole("tab", { name, exact: true }).click();
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name, exact: true }).filter({ visible: true });
  }

  async press(...names: (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.button(name).click();
  }

  field(name: string): Locator {
    return this.frame.getByRole("textbox", { name, exact: true }).filter({ visible: true });
  }

  radio(name: string): Locator {
    return this.frame.getByRole("radio", { name, exact: true }).filter({ visible: true });
  }

  /** A step of a calculation, by its title. */
  line(title: string): Locator {
    const heading = this.frame.getByText(title, { exact: true });
    return this.frame.getByRole("listitem").filter({ has: heading, visible: true });
  }

  /** Waits until these texts are on show. */
  async said(...texts: (string | RegExp)[]): Promise<void> {
    for (const text of texts) {
      await this.frame.getByText(text).filter({ visible: true }).first().waitFor();
    }
  }

  /** What axe finds in the pane as it is, in the light and in the dark. */
  async violations(): Promise<string[]> {
    const light = await axeViolations(await this.document());
    await this.darken(true);
    const dark = await axeViolations(await this.document());
    await this.darken(false);
    return [...light.map((each) => `light: ${each}`), ...dark.map((each) => `dark: ${each}`)];
  }

  /** The grid is always light, and so tells the pane: here it tells otherwise. */
  private async darken(dark: boolean): Promise<void> {
    const before = await this.ground();
    await this.page.evaluate(
      (isDark) => (window.jigaiHost as PaneHost | undefined)?.update({ dark: isDark }),
      dark
    );
    const frame = await this.document();
    await frame.waitForFunction(
      ({ selector, was }) =>
        getComputedStyle(document.querySelector(selector)!).backgroundColor !== was,
      { selector: GROUND, was: before }
    );
  }

  private async ground(): Promise<string> {
    const frame = await this.document();
    return frame.locator(GROUND).evaluate((root) => getComputedStyle(root).backgroundColor);
  }

  private async document(): Promise<Frame> {
    const frame = await (await this.page.locator("iframe").elementHandle())?.contentFrame();
    return frame!;
  }
}
