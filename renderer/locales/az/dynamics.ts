import type { Words } from '../words.ts';

export const dynamics: Words['dynamics'] = {
  title: 'Dinamika',
};
