import type { FigurePart } from '../../figures/printed-value.ts';
import type { PlainInline } from '../reference.ts';
import type { Token } from './tokens.ts';
import type { Wording } from '../wording.ts';
import { assertNever } from '../../../result.ts';
import { tokenize } from './tokens.ts';

/** A place in the template where a document has a number. */
export type Hole = { maybe?: true } & (
  | {
      figure: string;
      part: FigurePart;
      /** Numbers of a reference text (`2020–2024` has two) in order; absent for figures. */
      ref?: { index: number; printed: string };
    }
  /** A number stands there that is worked out of the figure. */
  | { figure: string; part: 'derived'; ref?: undefined }
);

export type TemplateToken = { hole: Hole } | { hole?: undefined; token: Token };

/** The paragraph's tokens, with labels as printed or as corrected. */
export function templateTokens(
  inlines: readonly PlainInline[],
  labels: 'printed' | 'corrected',
  named: Wording['named'],
): TemplateToken[] {
  return inlines.flatMap((inline): TemplateToken[] => {
    if (inline.kind === 'figure') {
      const { figure, part, maybe } = inline;
      return [{ hole: { figure, part, ...(maybe && { maybe }) } }];
    }
    if (inline.kind === 'gap') return [{ hole: { figure: inline.figure, part: 'derived' } }];
    const { text, ref } = fixedText(inline, labels);
    let index = 0;
    return tokenize(text, named).map((token): TemplateToken => {
      const isNumber = token.kind === 'number' || token.named !== undefined;
      if (ref === undefined || !isNumber) return { token };
      return { hole: { figure: ref, part: 'value', ref: { index: index++, printed: token.text } } };
    });
  });
}

function fixedText(
  inline: Exclude<PlainInline, { kind: 'figure' | 'gap' }>,
  labels: 'printed' | 'corrected',
): { text: string; ref?: string | undefined } {
  switch (inline.kind) {
    case 'label':
      return { text: inline[labels], ref: inline.figure };
    case 'noun':
      return { text: inline.forms.at(-1)! };
    case 'year':
      return { text: String(inline.year) };
    case 'text':
      return inline;
    default:
      return assertNever(inline);
  }
}
