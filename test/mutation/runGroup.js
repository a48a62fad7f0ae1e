/** Waits only where there is something to wait for: thousands of tests are over at once. */
async function call(run) {
  const result = run();
  if (typeof result?.then === "function") await result;
}

/**
 * Runs the tests of a group in their order.
 *
 * @param listener `isWanted` says whether to run a test, `begin` takes a test before it runs, `end` afterwards with its
 * error, if any, and says whether to go on
 * @param outer the hooks of the groups around
 * @returns whether to go on
 */
async function runGroup(group, listener, outer = { beforeEach: [], afterEach: [] }) {
  const holds = (child) => child.children?.some(holds) ?? listener.isWanted(child);
  if (!holds(group)) return true;
  const hooks = {
    beforeEach: [...outer.beforeEach, ...group.beforeEach],
    afterEach: [...group.afterEach, ...outer.afterEach],
  };
  try {
    const failed = await errorOf(group.beforeAll);
    for (const child of group.children) {
      if (child.children) {
        if (!(await runGroup(child, listener, hooks))) return false;
      } else if (listener.isWanted(child)) {
        listener.begin(child);
        const error = failed ?? (await errorOf([...hooks.beforeEach, child.run]));
        const after = await errorOf(hooks.afterEach);
        if (!listener.end(child, error ?? after)) return false;
      }
    }
    return true;
  } finally {
    for (const run of group.afterAll) await call(run);
  }
}

/** What the first of some functions that fails throws. */
async function errorOf(functions) {
  try {
    for (const run of functions) await call(run);
  } catch (error) {
    return error ?? new Error("something empty was thrown");
  }
}

module.exports = { runGroup };
