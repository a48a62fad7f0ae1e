/** What the polyfills add to ES2016, for the floors that have nothing else beyond it. */

/// <reference lib="es2019.array" />

interface ObjectConstructor {
  entries<T>(of: { [key: string]: T } | ArrayLike<T>): [string, T][];
  entries(of: {}): [string, any][];
  values<T>(of: { [key: string]: T } | ArrayLike<T>): T[];
  values(of: {}): any[];
}
