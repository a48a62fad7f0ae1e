import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

const require = createRequire(import.meta.url);
const { provideJestApi } = require("./jestApi.js");
const { limitProperties } = require("./limitProperties.js");
const { firstToSee, nearestFirst } = require("./nearestFirst.js");
const { runGroup } = require("./runGroup.js");
const { isLeftOut, mayKill, testFiles } = require("./testFiles.js");
const { forget, isolateModules, loadTypeScript, World } = require("./World.js");

/**
 * Runs the tests in the process that Stryker gives, over and over: Jest would start anew for each of thousands of
 * mutants. Modules stay loaded; a mutant of what runs while modules load gets a world of modules of its own.
 */
class InProcessRunner {
  /** The copy of the project that has all the mutants in it. */
  #root = process.cwd();
  /** What Stryker's code among ours looks at. */
  #stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #files = testFiles(this.#root);
  #clean = new World(this.#root);
  /** By test file the project's files that it loads. */
  #loads = new Map();
  #coverageFile = join(this.#root, ".mutants-by-test.json");
  #coverage;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    process.env.NODE_ENV = "test";
    loadTypeScript(this.#root);
    provideJestApi(isolateModules(this.#root));
    limitProperties();
  }

  /**
   * Runs the tests that load any of these files, which have the mutants in them; twice, as a test that fails when it
   * runs again would kill every mutant.
   */
  async dryRun({ files }) {
    await this.#load();
    const sources = files.map((file) => [file, this.#nameOf(file)]);
    const about = (test) =>
      sources.some(([file, name]) => this.#loads.get(test).has(file) && mayKill(test, name));
    const wanted = this.#files.filter(about);
    const told = {
      begin: (id) => (this.#stryker.currentTestId = id),
      end: () => (this.#stryker.currentTestId = undefined),
    };
    await this.#run(this.#clean, wanted, told);
    const tests = await this.#run(this.#clean, wanted, told);
    const { mutantCoverage } = this.#stryker;
    writeFileSync(this.#coverageFile, JSON.stringify(testsByMutant(mutantCoverage)));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, mutantActivation, hitLimit }) {
    await this.#load();
    const source = this.#nameOf(sandboxFileName);
    const files = nearestFirst(
      source,
      this.#files.filter(
        (file) => this.#loads.get(file).has(sandboxFileName) && mayKill(file, source)
      )
    );
    const run = async (world, files, chosen) => {
      Object.assign(this.#stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
      this.#stryker.activeMutant = activeMutant.id;
      const isWanted = chosen ? Set.prototype.has.bind(new Set(chosen)) : undefined;
      try {
        const tests = await this.#run(world, files, { isWanted, bail: true });
        const stopped = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
        return toMutantRunResult(stopped ?? { status: DryRunStatus.Complete, tests });
      } finally {
        this.#stryker.activeMutant = undefined;
      }
    };
    if (mutantActivation === "runtime") return run(this.#clean, files, testFilter);
    const covering = this.#covering(activeMutant.id);
    if (covering) {
      // Most of what runs while modules load runs under tests, too, and dies there for less.
      const result = await run(this.#clean, files, covering);
      if (result.status !== MutantRunStatus.Survived) return result;
    }
    return run(new World(this.#root), firstToSee(source, files));
  }

  /** A file's name from the project's root. */
  #nameOf(file) {
    return file.slice(this.#root.length + 1);
  }

  /** The tests in which a mutant's code runs, as the dry run found in another process. */
  #covering(id) {
    this.#coverage ??= JSON.parse(readFileSync(this.#coverageFile, "utf8"));
    const tests = this.#coverage.byMutant[id];
    return tests?.map((at) => this.#coverage.tests[at]);
  }

  /** Loads all test files, once, without a mutant. */
  async #load() {
    if (this.#loads.size) return;
    await this.#clean.enter(() => {
      for (const file of this.#files) {
        this.#clean.group(file);
        this.#loads.set(file, this.#clean.filesOf(file));
      }
    });
  }

  async #run(world, files, { isWanted = yes, bail = false, begin = noop, end = noop }) {
    const tests = [];
    const told = (file, id, started, error) => {
      const test = { id, name: id, fileName: join(this.#root, file) };
      const timeSpentMs = Math.round(performance.now() - started);
      tests.push(
        error === undefined
          ? { ...test, timeSpentMs, status: TestStatus.Success }
          : { ...test, timeSpentMs, status: TestStatus.Failed, failureMessage: messageOf(error) }
      );
      return error === undefined || !bail;
    };
    await world.enter(async () => {
      for (const file of files) {
        const idOf = ({ name }) => `${file} ${name}`;
        let started = performance.now();
        try {
          const goesOn = await runGroup(world.group(file), {
            isWanted: (test) => !isLeftOut(file, test.name) && isWanted(idOf(test)),
            begin: (test) => {
              started = performance.now();
              begin(idOf(test));
            },
            end: (test, error) => {
              end();
              forget();
              return told(file, idOf(test), started, error);
            },
          });
          if (!goesOn) return;
        } catch (error) {
          // A file that doesn't even load, or clear away.
          if (!told(file, file, started, error)) return;
        }
      }
    });
    return tests;
  }
}

const noop = () => {};
const yes = () => true;

const messageOf = (error) => String(error?.message ?? error).slice(0, 500);

/** Words in both languages aren't rules. */
function shouldIgnore({ node }) {
  const isWords = ({ key, value }) =>
    ["zh", "en"].includes(key?.name) &&
    (value?.type === "StringLiteral" ||
      (value?.type === "TemplateLiteral" && value.expressions.length === 0));
  return node.type === "ObjectExpression" &&
    node.properties.length > 0 &&
    node.properties.every(isWords)
    ? "words"
    : undefined;
}

function testsByMutant({ perTest }) {
  const tests = Object.keys(perTest);
  const byMutant = {};
  tests.forEach((test, at) => {
    for (const id of Object.keys(perTest[test])) (byMutant[id] ??= []).push(at);
  });
  return { tests, byMutant };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
  declareValuePlugin(PluginKind.Ignore, "words", { shouldIgnore }),
];
