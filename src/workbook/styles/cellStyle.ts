export type Side = "top" | "right" | "bottom" | "left";

/** How a cell looks, in plain terms: colours are `#RRGGBB`; what isn't there is as usual. */
export interface CellStyle {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** Degrees, counter-clockwise; "vertical" stacks the characters. */
  readonly rotation?: number | "vertical";
  readonly borders?: Partial<Record<Side, Border>>;
  /** A number format as Excel writes it, such as `#,##0.00`. */
  readonly numberFormat?: string;
}

export interface Border {
  /** Excel's own word: thin, medium, double, … */
  readonly line: string;
  readonly colour: string;
}
