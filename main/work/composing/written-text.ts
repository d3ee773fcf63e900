import type { WrittenText } from '../../../shared/contract/reference/composing.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { figuresNamed, linesOf } from '../../../shared/domain/reference/reference.ts';
import { blockParts, partLines } from '../../../shared/domain/reference/text/block-parts.ts';
import { tokensOf } from '../../../shared/domain/reference/text/line-tokens.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { view, type Derived } from '../../session/view.ts';
import { newestEntryOf } from '../../store/seen-token.ts';
import { labelOf } from '../reference/reference-places.ts';
import { textOf, type WorkspaceText } from '../text/workspace-text.ts';
import { printsOf } from './prints.ts';

/** The text of a language as it is written, with what its pieces print now. */
export const writtenTextView = view('written text', writtenText);

function writtenText(derived: Derived, language: ReferenceLanguage): Result<WrittenText, ServiceError> {
  const { app, workspace } = derived.from;
  const text = textOf(app, workspace);
  const blocks = text.blocks.get(language);
  const meant = text.texts.get(language);
  if (blocks === undefined || meant === undefined) return err({ tag: 'LanguageNotReady', language });
  const lines = blocks.flatMap(({ source }) => partLines(blockParts(source)));
  const sources = lines
    .flatMap(tokensOf)
    .flatMap((token) => (token.kind === 'placeholder' ? [token.source] : []));
  const named = new Set(meant.blocks.flatMap(linesOf).flatMap(figuresNamed));
  const catalogue = app.catalogue();
  return ok({
    language,
    year: Number(workspace.meta.period),
    at: newestEntryOf(workspace.db),
    blocks: blocks.map(({ id, source }) => ({ id, source })),
    prints: printsOf(derived, language, sources),
    labels: Object.fromEntries([...named].map((figure) => [figure, labelOf(catalogue, figure)])),
    missing: { en: missing(text, 'en', 'az'), az: missing(text, 'az', 'en') },
  });
}

/** Blocks with words that stand in one language only. */
function missing(
  { blocks }: WorkspaceText,
  language: ReferenceLanguage,
  other: ReferenceLanguage,
): string[] | null {
  const own = blocks.get(language);
  if (own === undefined) return null;
  const ids = new Set(own.map(({ id }) => id));
  return (blocks.get(other) ?? []).flatMap(({ id, source }) =>
    ids.has(id) || source.startsWith('<!--') || source.startsWith('> ') ? [] : [id],
  );
}
