import type { Words } from '../words.ts';

export const errors: Words['errors'] = {
  title: 'Edilmədi',
  sentence: (error) => error.tag,
};
