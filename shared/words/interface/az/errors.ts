import { appErrorAz } from '../../errors/app-error.ts';
import type { Words } from '../words.ts';

export const errors: Words['errors'] = {
  title: 'Edilmədi',
  sentence: appErrorAz,
};
