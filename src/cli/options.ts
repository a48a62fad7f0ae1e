import { parseArgs, type ParseArgsConfig } from "node:util";
import { readAmount, type Amount } from "../core/amount";
import { USUAL_TOLERANCE } from "../core/audit";
import type { FieldOverrides } from "../core/ledger/ledger";
import type { Language } from "../core/text";
import { policies, type Policy } from "../policies";
import { MOST_ROWS, USUAL_ROWS } from "../template";
import { UsageProblem } from "./problem";
import { readAddress, type ServeAddress } from "./serve/address";
import { textOf } from "./texts";
import { languageCoded, languages } from "../core/text/languages";

const COMMANDS = [
  "audit",
  "approve",
  "recalc",
  "native",
  "explain",
  "template",
  "functions",
  "serve",
] as const;
type CommandName = (typeof COMMANDS)[number];

const REPORT_FORMATS = ["md", "html", "json"] as const;
/** How a report is written. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What was typed behind a command, read and checked. */
export interface Options {
  readonly command: CommandName | "help";
  /** Files, or whatever else the command takes. */
  readonly operands: readonly string[];
  readonly language: Language;
  readonly policy?: Policy | undefined;
  /** Heading or column letters → field. */
  readonly overrides: FieldOverrides;
  readonly out?: string | undefined;
  readonly report?: ReportFormat | undefined;
  /** In 万元. */
  readonly tolerance: Amount;
  readonly seed: number;
  /** How many projects a template has room for. */
  readonly rows: number;
  readonly withFormulas: boolean;
  /** Of `native`: back to the original formulas. */
  readonly back: boolean;
  /** A template defines the row functions as well. */
  readonly withLambdas: boolean;
  readonly json: boolean;
  /** Of `serve` only. */
  readonly address?: ServeAddress | undefined;
}

const COMMON = { json: "boolean", lang: "string", help: "boolean" } as const;
const OF_COMMAND: Readonly<Record<CommandName, Readonly<Record<string, "string" | "boolean">>>> = {
  audit: {
    policy: "string",
    map: "string",
    out: "string",
    report: "string",
    tolerance: "string",
    seed: "string",
    "with-formulas": "boolean",
  },
  approve: { policy: "string", map: "string", out: "string" },
  recalc: { out: "string" },
  native: { out: "string", back: "boolean" },
  explain: { policy: "string", map: "string" },
  template: { out: "string", rows: "string", lambda: "boolean" },
  functions: {},
  serve: { host: "string", port: "string", cert: "string", key: "string", "base-url": "string" },
};

const DEFAULT_SEED = 1;

/** The language asked for, even where the rest can't be understood; Chinese unless it says en. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf("--lang");
  const asked = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith("--lang="))?.slice(7);
  return languageCoded(asked) ?? "zh";
}

/**
 * Reads the command line.
 *
 * @throws UsageProblem that says what isn't understood and what is allowed
 */
export function readOptions(argv: readonly string[]): Options {
  const { name, rest } = commandIn(argv);
  const language = languageOf(argv);
  const defaults = {
    tolerance: USUAL_TOLERANCE,
    withFormulas: false,
    withLambdas: false,
    back: false,
    json: false,
  };
  const plain = {
    operands: [],
    language,
    overrides: {},
    seed: DEFAULT_SEED,
    rows: USUAL_ROWS,
  } as const;
  const asksForHelp = name === undefined || name === "help" || /^--?(help|h)$/.test(name);
  if (asksForHelp) return { command: "help", ...plain, ...defaults };
  if (!isOneOf(COMMANDS, name)) {
    throw usage((words) => words.usage.unknownCommand(name, COMMANDS));
  }
  const { values, positionals } = parse(name, rest);
  if (values.help) return { command: "help", ...plain, ...defaults };
  return {
    command: name,
    operands: positionals,
    language: readLanguage(values.lang),
    policy: readPolicy(values.policy),
    overrides: readOverrides(values.map ?? []),
    out: readOut(values.out),
    report: readReport(values.report),
    tolerance: readTolerance(values.tolerance),
    seed: readSeed(values.seed),
    rows: readRows(values.rows),
    withFormulas: values["with-formulas"] ?? false,
    back: values.back ?? false,
    withLambdas: values.lambda ?? false,
    json: values.json ?? false,
    address: name === "serve" ? readAddress(values) : undefined,
  };
}

/** What every command takes may stand before its name. */
function commandIn(argv: readonly string[]): { name: string | undefined; rest: string[] } {
  let at = 0;
  for (let arg = argv[0]; arg !== undefined && /^--(json$|lang(=|$))/.test(arg); arg = argv[at]) {
    at += arg === "--lang" ? 2 : 1;
  }
  return { name: argv[at], rest: [...argv.slice(0, at), ...argv.slice(at + 1)] };
}

interface Values {
  policy?: string;
  map?: string[];
  out?: string;
  report?: string;
  tolerance?: string;
  seed?: string;
  rows?: string;
  "with-formulas"?: boolean;
  back?: boolean;
  lambda?: boolean;
  json?: boolean;
  host?: string;
  port?: string;
  cert?: string;
  key?: string;
  "base-url"?: string;
  lang?: string;
  help?: boolean;
}

function parse(name: CommandName, args: string[]): { values: Values; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [option, type] of Object.entries({ ...COMMON, ...OF_COMMAND[name] })) {
    options[option] = { type, multiple: option === "map" };
  }
  try {
    return parseArgs({ args, options, allowPositionals: true }) as ReturnType<typeof parse>;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /--?[\w-]+/.exec(message)?.[0] ?? "";
    const allowed = Object.keys(options).map((each) => `--${each}`);
    throw code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE"
      ? usage((words) => words.usage.badValue(option))
      : usage((words) => words.usage.unknownOption(option, allowed));
  }
}

function readLanguage(asked: string | undefined): Language {
  const language = languageCoded(asked ?? "zh");
  if (language) return language;
  const codes = languages.map(({ code }) => code);
  throw usage((words) => words.usage.notOneOf("--lang", asked!, codes));
}

function readPolicy(asked: string | undefined): Policy | undefined {
  const policy = policies.find(({ id }) => id === asked);
  if (asked === undefined || policy) return policy;
  const known = policies.map(({ id }) => id);
  throw usage((words) => words.usage.notOneOf("--policy", asked, known));
}

/** A variable of the shell that turns out blank doesn't mean this folder. */
function readOut(asked: string | undefined): string | undefined {
  if (asked?.trim() === "") throw usage((words) => words.usage.badValue("--out"));
  return asked;
}

function readReport(asked: string | undefined): ReportFormat | undefined {
  if (asked === undefined || isOneOf(REPORT_FORMATS, asked)) return asked;
  throw usage((words) => words.usage.notOneOf("--report", asked, REPORT_FORMATS));
}

/** `列=input`: the last equals sign parts them, for a heading may hold one. */
function readOverrides(typed: readonly string[]): FieldOverrides {
  // A heading may be `__proto__`.
  const overrides = Object.create(null) as Record<string, string>;
  for (const each of typed) {
    const at = each.lastIndexOf("=");
    const [column, field] = [each.slice(0, at).trim(), each.slice(at + 1).trim()];
    if (at < 1 || !column || !field) throw usage((words) => words.usage.notAMap(each));
    overrides[column] = field;
  }
  return overrides;
}

function readTolerance(typed: string | undefined): Amount {
  if (typed === undefined) return USUAL_TOLERANCE;
  try {
    return readAmount(typed);
  } catch {
    throw usage((words) => words.usage.notATolerance(typed));
  }
}

function readSeed(typed: string | undefined): number {
  const seed = typed === undefined ? DEFAULT_SEED : Number(typed);
  if (typed?.trim() === "" || !Number.isSafeInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw usage((words) => words.usage.notASeed(typed ?? ""));
  }
  return seed;
}

function readRows(typed: string | undefined): number {
  const rows = typed === undefined ? USUAL_ROWS : Number(typed);
  if (typed?.trim() === "" || !Number.isSafeInteger(rows) || rows < 1 || rows > MOST_ROWS) {
    throw usage((words) => words.usage.notRows(typed ?? "", MOST_ROWS));
  }
  return rows;
}

function usage(choose: Parameters<typeof textOf>[0]): UsageProblem {
  return new UsageProblem(textOf(choose));
}

function isOneOf<T extends string>(allowed: readonly T[], word: string): word is T {
  return (allowed as readonly string[]).includes(word);
}
