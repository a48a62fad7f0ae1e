/**
 * The build's options: `npm run build -- --env namespace=JG --env baseUrl=https://… --env officejs=china`.
 * A wrong value ends the build with a sentence that says what is allowed.
 */
const cdn = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
  local: "office/",
};

const names = ["namespace", "baseUrl", "officejs"];

/**
 * Checks what was given and fills in the defaults.
 * @param {Record<string, unknown>} env webpack's `env`; its own WEBPACK_… entries are passed over
 * @returns {{namespace?: string, baseUrl: string, officejs: string, officeFolder: string}} officeFolder ends in "/"
 */
function readOptions(env = {}) {
  const unknown = Object.keys(env).filter(
    (name) => !names.includes(name) && !name.startsWith("WEBPACK_")
  );
  if (unknown.length > 0) {
    throw new Error(
      `--env ${unknown[0]}: there is no such option. Options are ${names.join(", ")}.`
    );
  }
  const officejs = env.officejs ?? "global";
  if (!Object.hasOwn(cdn, officejs)) {
    throw new Error(`--env officejs=${officejs}: allowed are ${Object.keys(cdn).join(", ")}.`);
  }
  return {
    namespace: env.namespace === undefined ? undefined : checkedNamespace(env.namespace),
    baseUrl: checkedBaseUrl(env.baseUrl ?? "https://localhost:3443"),
    officejs,
    officeFolder: cdn[officejs],
  };
}

function checkedNamespace(value) {
  if (
    typeof value !== "string" ||
    !/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/.test(value) ||
    value.length > 32
  ) {
    throw new Error(
      `--env namespace=${value}: allowed are letters, digits and single dots, beginning with a letter, at most 32 characters, such as JG.`
    );
  }
  return value;
}

function checkedBaseUrl(value) {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  const plain =
    url?.protocol === "https:" &&
    !url.search &&
    !url.hash &&
    !url.username &&
    !/[\s&<>"']/.test(value);
  if (!plain) {
    throw new Error(
      `--env baseUrl=${value}: allowed is an https address without user name, query or fragment, such as https://example.org/jigai.`
    );
  }
  return url.href.replace(/\/+$/, "");
}

module.exports = { readOptions };
