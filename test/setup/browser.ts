import { checkStamps } from "./stamps";

/** Before the tests in a browser. */
export default function setup(): void {
  checkStamps(["dist", "dist-workbench", "dist-test/site", "dist-test/page"]);
}
