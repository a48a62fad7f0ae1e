import { Amount } from "../../amount";
import type { AmountInput, CountInput, Input } from "../input";
import type { AmountNode, Condition, Node, PerKind } from "../node";
import { Codes } from "./Codes";
import { BLOCK, EXACT, NotInColumns } from "./column";
import type { AmountColumn, AmountFound, AnswerFound } from "./column";

/** One pass over the first rows of a block. */
export type Pass = (rows: number) => void;

/** What compiles each kind of node. Handed along, as each of them needs the compiler for what stands inside. */
export interface Operators {
  readonly amounts: PerKind<AmountNode, [Compiler], AmountFound>;
  readonly conditions: PerKind<Condition, [Compiler], AnswerFound>;
}

/**
 * Turns each node of a rule, once, into passes over columns, each upon what those before have worked out. Amounts are
 * whole numbers: how large the inputs may be for all of them to stay exact is known beforehand, so no pass looks.
 */
export class Compiler {
  readonly passes: Pass[] = [];
  readonly amountInputs = new Map<string, Float64Array>();
  readonly codedInputs = new Map<string, Codes>();
  /** The largest whole number of an input. */
  bound = 1e15;
  private readonly found = new Map<Node, AmountFound | AnswerFound>();

  /**
   * @param given those inputs that are not left out in all rows
   * @param scale decimals of an amount that is given
   */
  constructor(
    given: readonly Input[],
    private readonly scale: number,
    private readonly operators: Operators
  ) {
    for (const input of given) {
      const { kind, name } = input;
      if (kind === "amount" && input.statedIn !== undefined && input.statedIn !== input.unit)
        throw new NotInColumns();
      if (kind === "amount" || kind === "count")
        this.amountInputs.set(name, new Float64Array(BLOCK));
      else if (kind === "number" || kind === "id") throw new NotInColumns();
      else this.codedInputs.set(name, new Codes(BLOCK));
    }
  }

  amount(node: AmountNode): AmountFound {
    return this.once(node, () => {
      const column = this.operators.amounts[node.kind](node as never, this);
      return column && this.kept(column);
    });
  }

  answer(node: Condition): AnswerFound {
    return this.once(node, () => this.operators.conditions[node.kind](node as never, this));
  }

  input({ kind, name }: AmountInput | CountInput): AmountFound {
    const at = this.amountInputs.get(name);
    return at && { at, scale: kind === "count" ? 0 : this.scale, slope: 1, most: 0 };
  }

  constant(value: Amount): AmountColumn {
    const scale = value.decimalPlaces();
    const most = value.times(new Amount(`1e${scale}`)).toNumber();
    return this.kept({ at: new Float64Array(BLOCK).fill(most), scale, slope: 0, most });
  }

  /** A column of its own, filled by a pass. */
  column(kind: Omit<AmountColumn, "at">, fill: (at: Float64Array) => Pass): AmountColumn {
    const at = new Float64Array(BLOCK);
    this.passes.push(fill(at));
    return { ...kind, at };
  }

  /** Answers of their own, filled by a pass. */
  answers(fill: (at: Uint8Array) => Pass): Uint8Array {
    const at = new Uint8Array(BLOCK);
    this.passes.push(fill(at));
    return at;
  }

  /** The same amounts with more decimals. */
  rescaled(column: AmountColumn, scale: number): AmountColumn {
    if (column.scale === scale) return column;
    const finer = this.multiplied(column, 10 ** (scale - column.scale));
    return { ...finer, scale };
  }

  /** Amounts with as many decimals as one another. */
  aligned(columns: readonly AmountColumn[]): AmountColumn[] {
    const scale = Math.max(0, ...columns.map((column) => column.scale));
    return columns.map((column) => this.rescaled(column, scale));
  }

  times(column: AmountColumn, rate: Amount): AmountColumn {
    const decimals = rate.decimalPlaces();
    const factor = rate.times(new Amount(`1e${decimals}`)).toNumber();
    return { ...this.multiplied(column, factor), scale: column.scale + decimals };
  }

  private multiplied(column: AmountColumn, factor: number): AmountColumn {
    const { at: from, scale, slope, most } = column;
    const kind = { scale, slope: slope * factor, most: most * factor };
    return this.kept(
      this.column(kind, (at) => (rows) => {
        const [to, source, by] = [at, from, factor];
        for (let i = 0; i < rows; i++) to[i] = source[i]! * by;
      })
    );
  }

  /** Keeps the inputs small enough for this column to be exact. */
  private kept(column: AmountColumn): AmountColumn {
    const { slope, most } = column;
    if (!(most <= EXACT)) throw new NotInColumns();
    if (slope > 0) this.bound = Math.min(this.bound, Math.floor((EXACT - most) / slope));
    return column;
  }

  private once<Found extends AmountFound | AnswerFound>(node: Node, find: () => Found): Found {
    if (this.found.has(node)) return this.found.get(node) as Found;
    const found = find();
    this.found.set(node, found);
    return found;
  }
}
