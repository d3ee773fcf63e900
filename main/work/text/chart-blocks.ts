import { AnnexSchema, type Annex } from '../../../shared/domain/reference/annex.ts';
import type { TextBlock } from '../../../shared/domain/reference/text/text-block.ts';

/** The charts of each slide as a block of their own, the same in all languages. */
export const chartBlocks = ({ slides }: Annex): TextBlock[] =>
  slides.map((slide) => ({ id: `charts.${slide.page}`, source: JSON.stringify(slide) }));

export const annexOf = (blocks: readonly TextBlock[]): Annex =>
  AnnexSchema.parse({ slides: blocks.map(({ source }) => JSON.parse(source) as unknown) });
