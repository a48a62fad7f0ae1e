/**
 * How webpack reads TypeScript: types are dropped, not checked (that is `npm run typecheck`), a file at a time.
 * @param {string} target the version of the language that comes out, such as "es2017"
 * @returns {import("webpack").RuleSetRule[]}
 */
function swcRules(target) {
  return [
    { test: /\.ts$/, exclude: /node_modules/, tsx: false },
    { test: /\.tsx$/, exclude: /node_modules/, tsx: true },
    // It is published in the language of 2020.
    { test: /\.js$/, include: /node_modules[\\/]@borgar[\\/]fx/, tsx: false },
  ].map(({ tsx, ...which }) => ({
    ...which,
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        parser: { syntax: "typescript", tsx },
        // One copy of each for all files.
        externalHelpers: true,
        // An object spread is an Object.assign, as the TypeScript compiler has it, and no helper in every file.
        assumptions: { setSpreadProperties: true, objectRestNoSymbols: true, pureGetters: true },
        // A field without a value is nothing, as the TypeScript compiler has it, and no defineProperty each time.
        transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
      },
    },
  }));
}

module.exports = { swcRules };
