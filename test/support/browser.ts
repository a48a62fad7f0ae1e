import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type ViewportSize,
} from "playwright-core";
import { findBrowser } from "../../scripts/findBrowser";
import type { Started } from "../setup/browser";
import { BLANK, type Addresses } from "../setup/sites";
import { describeWhere } from "./describeWhere";

const MISSING =
  "no Chromium, Chrome or Edge was found on this machine (CHROMIUM_PATH can name one)";

/** A group of tests that need a browser. Without one they are skipped, saying so; where CI is set they fail. */
export function describeInBrowser(name: string, tests: () => void): void {
  describeWhere(findBrowser() !== undefined, MISSING, name, tests);
}

/** What test/setup/browser.ts has started for all tests. */
const started = () => JSON.parse(process.env["JIGAI_BROWSER_TESTS"]!) as Started;

/** Where the pages under test are served. */
export const addresses = (): Addresses => started().addresses;

/** How a page appears to its user. */
export interface Appearance {
  viewport: ViewportSize;
  /** Light where nothing is said. */
  colorScheme?: "light" | "dark";
}

/** The browser that a worker's tests have in common, as a group of them uses it. */
export class SharedBrowser {
  private readonly fresh: BrowserContext[] = [];
  private readonly kept = new Map<keyof Addresses, Page>();

  private constructor(private readonly browser: Browser) {}

  static async connect(): Promise<SharedBrowser> {
    const { browsers } = started();
    const own = browsers[Number(process.env["JEST_WORKER_ID"]) - 1]!;
    return new SharedBrowser(await chromium.connectOverCDP(own));
  }

  /** A page for one test, with storage and caches of its own, as somebody new has them. */
  async freshPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ locale: "zh-CN", ...options });
    this.fresh.push(context);
    return withPatience(await context.newPage());
  }

  /**
   * The page that the tests of a site have in common: kept from one to the next, it needn't compile the scripts again.
   * To whoever gets it, it is as if it were new.
   */
  async keptPage(site: keyof Addresses, appearance: Appearance): Promise<Page> {
    const address = addresses()[site];
    const page = this.kept.get(site) ?? (await this.find(address));
    this.kept.set(site, page);
    // Behind another one it would draw next to nothing.
    await page.bringToFront();
    await clear(page, address + BLANK, appearance);
    return page;
  }

  /** The page that the groups before had, in the profile that the browser starts with; for the first group a new one. */
  private async find(address: string): Promise<Page> {
    const [context] = this.browser.contexts() as [BrowserContext];
    const found = context.pages().find((page) => page.url().startsWith(`${address}/`));
    const page = withPatience(found ?? (await context.newPage()));
    // Whichever languages the browser was installed with.
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setLocaleOverride", { locale: "zh-CN" });
    return page;
  }

  /** Closes the pages that were for one test. */
  async endTest(): Promise<void> {
    await Promise.all(this.fresh.splice(0).map((context) => context.close()));
  }

  /** Leaves nothing on the kept pages that goes on working. */
  async leave(): Promise<void> {
    for (const [site, page] of this.kept) await page.goto(addresses()[site] + BLANK);
    await this.browser.close();
  }
}

/** Connects a group of tests to the browser, which is there from the first test on. */
export function useBrowser(): () => SharedBrowser {
  let browser: SharedBrowser | undefined;
  beforeAll(async () => {
    browser = await SharedBrowser.connect();
  });
  afterEach(() => browser?.endTest());
  afterAll(() => browser?.leave());
  return () => browser!;
}

// A slow machine is no fault of the page's.
function withPatience(page: Page): Page {
  page.setDefaultTimeout(90_000);
  return page;
}

/**
 * Leaves nothing of the test before: what ran on the page goes with its document, what the browser remembers of
 * the site is cleared on a page where nobody can write it anew.
 */
async function clear(
  page: Page,
  blank: string,
  { viewport, colorScheme = "light" }: Appearance
): Promise<void> {
  const context = page.context();
  await Promise.all([
    page.unrouteAll({ behavior: "ignoreErrors" }),
    context.unrouteAll({ behavior: "ignoreErrors" }),
  ]);
  await page.goto(blank);
  await Promise.all([
    page.setViewportSize(viewport),
    page.emulateMedia({ colorScheme, reducedMotion: "reduce" }),
    context.clearCookies(),
    context.clearPermissions(),
    ...["Shift", "Control", "Alt", "Meta"].map((key) => page.keyboard.up(key)),
    page.mouse.up(),
    page.mouse.move(0, 0),
    page.evaluate(() => {
      window.name = "";
      localStorage.clear();
      sessionStorage.clear();
    }),
  ]);
}
