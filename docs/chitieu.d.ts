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

export type Status = "exceeded" | "met" | "behind" | "none_yet" | "no_result" | "no_target";

export interface Attainment {
  attainment: Figure | null;
  excessCount: Count | null;
  excess: Figure | null;
  shortfall: Count | null;
  shortfallPercentage: Figure | null;
  status: Status;
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

/** A number of a report; places in UTF-16 units. */
export interface ReportInput {
  value: Count;
  start: number;
  end: number;
}

export interface ReportFinding {
  /** Where the claim stands; `quote` is the text between. */
  start: number;
  end: number;
  quote: string;
  kind: FigureKind | "sum" | "implied_target" | "range";
  /** The figure as it stands in the text. */
  printed: string;
  printedStart: number;
  printedEnd: number;
  hedge: "nearly" | "over" | "about" | "under" | null;
  inputs: {
    result: ReportInput | null;
    base: ReportInput | null;
    baseHigh: ReportInput | null;
    parts: ReportInput[];
    years: ReportInput | null;
    rate: ReportInput | null;
    rateHigh: ReportInput | null;
  };
  exact: Figure | null;
  verdict: Check["verdict"];
  rule: Check["rule"];
  shouldBe: Check["shouldBe"];
  /** Where exactly one number is missing: what it can be. */
  implied: Implied | null;
  /** A slip, "wrong_base", "points_as_percent", "percent_as_points" or "arithmetic". */
  why: string | null;
  /** With "wrong_base": the number with which the figure is right. */
  other: ReportInput | null;
}

/** A whole number, or a decimal string. */
export type PlanNumber = number | string;
export type GroupKind = "overlapping" | "partition";

/** The earliest first; without a kind exactly `low`. */
export interface PlanTarget {
  from?: string;
  kind?: "exactly" | "at-least" | "at-most" | "between" | "coverage" | "rate" | "none";
  low?: PlanNumber;
  high?: PlanNumber;
  low_rate?: string;
  high_rate?: string;
  base?: PlanNumber;
  of?: "start-of-year" | "end-of-previous-year" | "start-of-term" | "current";
}

export interface PlanYear {
  year: number;
  targets?: PlanTarget[];
  result?: PlanNumber;
  /** Four quarters or twelve months. */
  parts?: (PlanNumber | null)[];
  counts?: [string, PlanNumber][];
  /** Text that was typed and is no number: what it was typed for, and the text. */
  unread?: [string, string][];
}

export interface PlanUnit {
  id: number;
  /** 0 at the top, at most one more than in the row before. */
  level: number;
  name: string;
  note?: string;
  targets?: PlanTarget[];
  result?: PlanNumber;
  counts?: [string, PlanNumber][];
  unread?: [string, string][];
  years?: PlanYear[];
}

export interface Plan {
  version: 1;
  title: string;
  noun: string;
  term: { label: string; first: number; last: number };
  as_of?: string;
  groups?: { label: string; kind: GroupKind; of?: number; parts: { id: number; label: string }[] }[];
  stages?: { id: number; label: string }[];
  units: PlanUnit[];
}

/** Something for the term, and for each of its years keyed by it: years["2021"]. */
export interface Columns<T> {
  term: T;
  years: Record<string, T>;
}

/** Entered for this very cell, or the sum of the units right under it, or of the years of the term. */
export type Basis = "own" | "units" | "years";

export interface PlanFigure {
  /** The count measured against: n, the lower end of a range, a rate as a count. */
  target: Count | null;
  /** The upper end of a range. */
  targetHigh: Count | null;
  targetKind: "exactly" | "at-least" | "at-most" | "between" | "coverage" | "rate" | null;
  /** As the page prints it: "≥ 500". */
  targetText: string | null;
  targetBasis: Basis | null;
  /** Own target − sum of those of the units under it. */
  targetDifference: Count | null;
  /** Target of the term − sum of those of its years. */
  targetYearsDifference: Count | null;
  result: Count | null;
  resultBasis: Basis | null;
  /** Own result − sum of those of the units under it. */
  resultDifference: Count | null;
  /** Result of the term − sum of those of its years. */
  resultYearsDifference: Count | null;
  /** The part of the result from units, or years, without a target. */
  resultWithoutTarget: Count | null;
  attainment: Figure | null;
  /** Against the upper end of a range. */
  attainmentHigh: Figure | null;
  excessCount: Count | null;
  excess: Figure | null;
  shortfall: Count | null;
  shortfallPercentage: Figure | null;
  status: Status | "failed";
  noTargetReason: "blank" | "zero" | "mixed" | null;
  /** Why the status is "failed": the code of a refusal. */
  failure: string | null;
}

/** Units without others under them; those that failed are in `units` and `failed` alone. */
export interface PlanCounts {
  units: number;
  withResult: number;
  exceeded: number;
  met: number;
  behind: number;
  noneYet: number;
  noResult: number;
  noTarget: number;
  failed: number;
}

export interface PlanGroupFigures {
  label: string;
  kind: GroupKind;
  /** The id of the part that the group divides; null for the result. */
  of: number | null;
  whole: Columns<Count | null>;
  parts: ({ id: number; label: string } & Columns<{
    count: Count | null;
    share: Figure | null;
    exceedsWhole: boolean;
  }>)[];
  /** Sum of the parts − whole; null for a group whose parts overlap. */
  difference: Columns<Count | null> | null;
}

export interface PlanUnitFigures extends Columns<PlanFigure> {
  id: number;
  level: number;
  name: string;
  yearlyAverage: Figure | null;
  /** The longest run of years with a result of zero. */
  zeroRun: { first: number; years: number } | null;
  groups: PlanGroupFigures[];
}

export interface Evaluation {
  term: { label: string; first: number; last: number };
  years: number[];
  averageBasis: { kind: "whole_term" | "to_date"; years: Figure };
  total: Columns<PlanFigure> & { counts: Columns<PlanCounts>; yearlyAverage: Figure | null };
  /** Parents before children. */
  units: PlanUnitFigures[];
  groups: PlanGroupFigures[];
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
  evaluate(plan: Plan, options?: Style | null): Evaluation;
  checkReport(text: string, options?: Style | null): { findings: ReportFinding[] };
  /** The report on a plan as plain text: a blank line between paragraphs, a tab between cells of a table. */
  writeReport(plan: Plan, options?: Style | null): string;
  /** Puts a plan into the page; the one that was open stays kept. */
  openPlan(plan: Plan): void;
  /** The plan that is open in the page, or null. */
  currentPlan(): Plan | null;
}

declare global {
  interface Window {
    chitieu: ChiTieu;
  }
}
