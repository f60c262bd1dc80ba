// Types of window.chitieu; described in FORMATS.md.

/** A number, a BigInt, or a decimal string such as "1234.5". */
export type NumberInput = number | bigint | string;
/** A number where JavaScript keeps it exactly, otherwise a decimal string. */
export type Count = number | string;
/** Both ends of an interval; without an upper end the second is null. */
export type Interval = [Count, Count | null];

export interface Figure {
  /** The exact value in lowest terms: "1934/15". */
  fraction: string;
  /** Six decimals, half away from zero: "128.933333". */
  decimal: string;
  /** As the page prints it: "128,93%". */
  text: string;
}

export interface Style {
  locale?: string;
  decimals?: NumberInput;
  rounding?: "half_up" | "truncate";
}

export interface Attainment {
  attainment: Figure | null;
  excessCount: Count | null;
  excess: Figure | null;
  shortfall: Count | null;
  shortfallPercentage: Figure | null;
  status: "exceeded" | "met" | "behind" | "none_yet" | "no_result" | "no_target";
  yearlyAverage: Figure | null;
}

export interface Implied {
  halfUp: Interval | null;
  truncated: Interval | null;
}

export type FigureKind =
  "attainment" | "excess" | "shortfall" | "share" | "rate" | "average" | "growth" | "ratio";

export interface Check {
  exact: Figure | null;
  verdict: "agrees" | "truncated" | "approximate" | "disagrees" | "unverifiable";
  rule: "exact" | "both" | "half_up" | "truncated" | null;
  shouldBe: { halfUp: string; truncated: string } | null;
  why: string | null;
  implied: Implied | null;
}

/** What a refused call throws. */
export interface Refusal extends Error {
  code: string;
  field: string;
}

export interface ChiTieu {
  attainment(
    input: { target?: NumberInput | null; result?: NumberInput | null; years?: NumberInput | null } & Style,
  ): Attainment;
  impliedTargets(input: {
    result: NumberInput;
    printed: NumberInput;
    kind: "attainment" | "excess" | "share";
    locale?: string;
  }): Implied;
  checkFigure(
    input: {
      kind: FigureKind;
      result: NumberInput;
      base?: NumberInput | null;
      printed: NumberInput;
      hedge?: string;
    } & Style,
  ): Check;
  allocate(input: {
    total: NumberInput;
    weights: NumberInput[];
    min?: NumberInput | (NumberInput | null)[];
    max?: NumberInput | (NumberInput | null)[];
    method?: "largest_remainder" | "sainte_lague";
  }): { shares: Count[] };
}

declare global {
  interface Window {
    chitieu: ChiTieu;
  }
}
