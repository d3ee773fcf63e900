import { z } from '../../../zod.ts';
import type { FigureState } from '../../../domain/figures/figure.ts';
import { schemaOf } from '../schema-of.ts';

export const FigureStateSchema = schemaOf<FigureState>()(
  z.enum(['agreed', 'decided', 'proposed', 'open', 'missing', 'printed']),
);
