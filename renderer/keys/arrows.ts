const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Where an arrow leads: rows down and columns to the right; null where the key is none. */
export const arrowStep = (key: string): readonly [rows: number, columns: number] | null => STEPS[key] ?? null;

/** Where an arrow, Home or End leads in a list of `count`, which ends at both ends; null where the key is none of them. */
export function placeInList(key: string, at: number, count: number): number | null {
  const [rows] = arrowStep(key) ?? [0];
  const to = rows !== 0 ? at + rows : key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
  return to === null ? null : Math.max(0, Math.min(count - 1, to));
}
