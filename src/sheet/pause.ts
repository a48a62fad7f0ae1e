/** Lets the page draw itself and hear a click between two pieces of long work. */
export function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
