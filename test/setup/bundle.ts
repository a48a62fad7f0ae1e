import { checkStamps } from "./stamps";

/** Before the tests of the shipped files. */
export default function setup(): void {
  checkStamps(["dist", "lib", "dist-test/site"]);
}
