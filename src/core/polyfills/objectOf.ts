/** The value as an object. @throws TypeError for undefined and null, which are none */
export function objectOf(value: unknown): object {
  if (value === undefined || value === null) {
    throw new TypeError("Cannot convert undefined or null to object");
  }
  return Object(value) as object;
}
