import type { Result } from '../../shared/result.ts';

/** The value of what has to succeed. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
