/** The bench is plain JavaScript; this is what these tests use of it. */
declare module '*/bench/statistics.mjs' {
  export function quantile(values: readonly number[], share: number): number;
  export function summarise(
    values: readonly number[],
  ): Record<'median' | 'p10' | 'p90' | 'p99' | 'runs', number>;
  export function timesFloor(
    none: Readonly<{ median: number }>,
    floor: Readonly<{ median: number }>,
    figures: Readonly<{ median: number }>,
  ): number;
  export function score(
    hears: (text: string) => boolean,
    harsh: readonly string[],
    others: readonly string[],
  ): Record<'precision' | 'recall' | 'found' | 'wrong', number>;
  export function roundOff(value: number): number;
  export function takeTurns<T>(
    contestants: readonly T[],
    rounds: number,
    measure: (contestant: T, round: number) => Promise<void>,
  ): Promise<void>;
}

declare module '*/bench/report.mjs' {
  interface Row {
    readonly what: string;
    readonly unit: string;
    readonly median: number;
    readonly p99?: number;
    readonly ratio?: number;
    readonly to?: string;
    readonly limits?: Readonly<Record<string, number>>;
  }
  export function isOver(row: Row): boolean;
  export function toTables(sections: readonly { title: string; how: string; rows: readonly Row[] }[]): string;
}
