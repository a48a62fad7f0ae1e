/**
 * A group of tests that need something of the machine. Where it isn't there they are skipped, saying so;
 * where CI is set they fail.
 *
 * @param missing what to say where it isn't there
 */
export function describeWhere(
  isThere: boolean,
  missing: string,
  name: string,
  tests: () => void
): void {
  if (isThere) {
    describe(name, tests);
  } else if (process.env.CI && process.env.CI !== "false") {
    describe(name, () => {
      it("has what it needs", () => {
        throw new Error(missing);
      });
    });
  } else {
    console.warn(`Skipped "${name}": ${missing}.`);
    describe.skip(`${name} (skipped: ${missing})`, tests);
  }
}
