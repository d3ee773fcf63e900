import type { Words } from '../words.ts';

export const history: Words['history'] = {
  title: 'Tarixçə',
  act: (act) => act.command,
};
