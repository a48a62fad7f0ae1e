/** After the tests in a browser. */
export default async function teardown(): Promise<void> {
  await globalThis.endBrowserTests?.();
}
