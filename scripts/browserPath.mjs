import { existsSync } from "node:fs";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that the scripts drive: CHROMIUM_PATH, or one in its usual place. */
export const browserPath = process.env.CHROMIUM_PATH ?? usual.find(existsSync);
