import { z } from '../zod.ts';
import type { Said } from '../domain/text/said.ts';
import { query, shaped } from './procedure.ts';

/** Something of the workspace that the palette found, and where it is. */
export interface FoundThing {
  kind: 'figure' | 'agency' | 'delivery' | 'finding' | 'question';
  id: string;
  label: Said;
  /** Value, state, sheet: what tells it from its neighbours. */
  detail: Said;
  screen: 'figures' | 'deliveries' | 'checks' | 'catalogue';
  params: Record<string, string>;
}

export const searchContract = {
  'search.find': query('workspace', z.strictObject({ text: z.string() }), shaped<{ found: FoundThing[] }>()),
};
