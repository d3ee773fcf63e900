import type { AppError } from '../../../shared/rpc/app-error.ts';

/** One sentence that says what happened and what to do. */
export const errors = {
  title: 'Not done',
  sentence: (error: AppError): string => error.tag,
};
