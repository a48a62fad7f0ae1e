const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");
const swc = require("@swc/core");
const { projects } = require("../../jest.config");
const { collect } = require("./jestApi");

/** What swc is told by ending, as Jest tells it. */
const transforms = Object.entries(projects[0].transform).map(([pattern, [, options]]) => [
  pattern.includes("tsx") ? ".tsx" : ".ts",
  options,
]);

Object.assign(globalThis, projects[0].globals);

/** Compiled once for all worlds of the process. */
const compiled = new Map();

function compile(file, transform) {
  let run = compiled.get(file);
  if (!run) {
    const { code } = swc.transformSync(fs.readFileSync(file, "utf8"), {
      ...transform,
      filename: file,
      sourceMaps: false,
      swcrc: false,
    });
    run = vm.compileFunction(
      code,
      ["exports", "require", "module", "__filename", "__dirname", "Map", "WeakMap"],
      { filename: file }
    );
    compiled.set(file, run);
  }
  return run;
}

/** Whether modules are being loaded: what a map takes up later is forgotten after each test. */
let loading = 0;
const remembered = [];

/**
 * What a module remembers of one test must not hide a mutant from the next one, nor outlive the mutant. So maps that
 * modules make while they load forget, after each test, what came into them meanwhile.
 */
const forgetful = (Kind) =>
  class {
    constructor(...args) {
      const map = new Kind(...args);
      if (loading > 0) {
        map.set = (key, value) => {
          if (loading === 0 && !map.has(key)) remembered.push([map, key]);
          return Kind.prototype.set.call(map, key, value);
        };
      }
      return map;
    }
  };
const ForgetfulMap = forgetful(Map);
const ForgetfulWeakMap = forgetful(WeakMap);

function forget() {
  for (const [map, key] of remembered.splice(0)) map.delete(key);
}

/** Compiles the project's TypeScript as Jest is told to. */
function loadTypeScript(root) {
  const sources = path.join(root, "src") + path.sep;
  for (const [extension, transform] of transforms) {
    Module._extensions[extension] = (module, file) => {
      const require = (id) => module.require(id);
      const maps = file.startsWith(sources) ? [ForgetfulMap, ForgetfulWeakMap] : [Map, WeakMap];
      loading += 1;
      try {
        compile(file, transform).call(
          module.exports,
          module.exports,
          require,
          module,
          file,
          path.dirname(file),
          ...maps
        );
      } finally {
        loading -= 1;
      }
    };
  }
}

/** The project's modules, loaded under one mutant or none; the packages are the same in all worlds. */
class World {
  #root;
  #modules = new Map();
  #groups = new Map();
  /** What this world's modules hand to the functions in place of Excel. */
  #host;

  constructor(root) {
    this.#root = root;
  }

  /** Does something with this world's modules in place. */
  async enter(run) {
    for (const [file, module] of this.#modules) Module._cache[file] = module;
    globalThis.CustomFunctions = this.#host;
    try {
      await run();
    } finally {
      this.#host = globalThis.CustomFunctions;
      this.#modules = takeModules(this.#root);
    }
  }

  /** What a test file declares. */
  group(file) {
    let group = this.#groups.get(file);
    if (!group) {
      group = collect(() => require(path.join(this.#root, file)));
      this.#groups.set(file, group);
    }
    return group;
  }

  /** The project's files that a test file loads, itself or by way of others. */
  filesOf(file) {
    const files = new Set();
    const visit = (module) => {
      if (files.has(module.filename) || !isOwn(this.#root, module.filename)) return;
      files.add(module.filename);
      module.children.forEach(visit);
    };
    visit(Module._cache[path.join(this.#root, file)]);
    return files;
  }
}

const isOwn = (root, file) => file.startsWith(root + path.sep) && !file.includes("node_modules");

/** Takes the project's modules out of Node's cache. */
function takeModules(root) {
  const modules = new Map();
  for (const [file, module] of Object.entries(Module._cache)) {
    if (!isOwn(root, file)) continue;
    modules.set(file, module);
    delete Module._cache[file];
  }
  return modules;
}

/** As `jest.isolateModules`: what is loaded meanwhile is loaded anew, and forgotten afterwards. */
const isolateModules = (root) => (load) => {
  const outer = takeModules(root);
  try {
    load();
  } finally {
    takeModules(root);
    for (const [file, module] of outer) Module._cache[file] = module;
  }
};

module.exports = { World, loadTypeScript, isolateModules, forget };
