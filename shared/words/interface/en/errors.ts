import { appErrorEn } from '../../errors/app-error.ts';

/** One sentence that says what happened and what to do. */
export const errors = {
  title: 'Not done',
  sentence: appErrorEn,
};
