import type { ReadWarning, ReadWarningTag } from '../../shared/domain/sheets/cell.ts';
import { LIMITS } from './limits.ts';

/** Collects warnings; a million broken formulas give a few hundred lines and a count, not a million. */
export class WarningList {
  readonly #kept: ReadWarning[] = [];
  readonly #counts = new Map<string, number>();

  add(tag: ReadWarningTag, at: { sheet?: string; ref?: string; detail?: string } = {}): void {
    const key = `${tag} ${at.sheet ?? ''}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= LIMITS.warnings) this.#kept.push({ tag, ...at });
  }

  all(): ReadWarning[] {
    const more = [...this.#counts].filter(([, count]) => count > LIMITS.warnings);
    return [
      ...this.#kept,
      ...more.map(([key, count]): ReadWarning => {
        const tag = key.slice(0, key.indexOf(' ')) as ReadWarningTag;
        const sheet = key.slice(tag.length + 1);
        return { tag, ...(sheet === '' ? {} : { sheet }), detail: `and ${count - LIMITS.warnings} more` };
      }),
    ];
  }
}
