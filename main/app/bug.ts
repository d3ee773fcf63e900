import type { AppError } from '../../shared/domain/errors/app-error.ts';

/** A mistake of ours, for the support. */
export const bugOf = (where: string, bug: unknown): AppError => ({
  tag: 'Bug',
  detail: `${where}: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`,
});
