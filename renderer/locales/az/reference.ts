import type { Words } from '../words.ts';

export const reference: Words['reference'] = {
  title: 'Arayış',
};
