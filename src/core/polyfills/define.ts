/** Gives an object the methods that it lacks, as the language has its own: not among what is listed of the object. */
export function define(on: object, methods: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(methods)) {
    if (name in on) continue;
    Object.defineProperty(on, name, { value: methods[name], writable: true, configurable: true });
  }
}
