import type { Page } from "playwright-core";

/** Keeps back the answers to requests for an address until they are released. */
export async function held(
  page: Page,
  address: string
): Promise<{ asked: Promise<unknown>; release(): void }> {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return { asked: page.waitForRequest(address), release };
}
