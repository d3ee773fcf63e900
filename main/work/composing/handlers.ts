import type { composingContract } from '../../../shared/contract/reference/composing.ts';
import { figuresNamed } from '../../../shared/domain/reference/reference.ts';
import { parseInlines } from '../../../shared/domain/reference/text/parse-inlines.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../../session/handler.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { newestEntryOf } from '../../store/seen-token.ts';
import { numberOffers } from '../reference/number-offers.ts';
import { labelOf } from '../reference/reference-places.ts';
import { comment, commentsOn, settle } from './comments.ts';
import { findFigures } from './find-figures.ts';
import { printsOf } from './prints.ts';
import { writeBlocks } from './write-blocks.ts';
import { writtenTextView } from './written-text.ts';

export const composingHandlers: HandlersOf<typeof composingContract> = {
  'composing.text': ({ derived }, { language }) => derived.get(writtenTextView, language),
  'composing.prints': ({ app, workspace, derived }, { language, sources }) => {
    const year = Number(workspace.meta.period);
    const figures = sources.flatMap((source) =>
      figuresNamed(parseInlines(source, { language, year, note: () => undefined })),
    );
    const known = app.catalogue();
    return ok({
      prints: printsOf(derived, language, sources),
      labels: Object.fromEntries([...new Set(figures)].map((figure) => [figure, labelOf(known, figure)])),
    });
  },
  'composing.figures': ({ derived }, { language, text }) =>
    ok({ figures: findFigures(derived, language, text) }),
  'composing.offers': ({ app, derived }, { language, numbers }) => {
    const { figures } = derived.get(stateView);
    const wording = wordingOf(language);
    return ok({
      offers: numbers.map(({ text, value, sentence }) =>
        numberOffers(app.catalogue(), figures, wording, {
          number: { text, value, from: 0, to: text.length },
          sentence,
          isShare: /^\s*(?:%|per ?cent|faiz)/u.test(sentence.slice(sentence.indexOf(text) + text.length)),
        }),
      ),
    });
  },
  'composing.comments': ({ workspace }, { language }) => ok({ comments: commentsOn(workspace, language) }),
  'composing.comment': ({ app, workspace, by }, input) => comment(app, workspace, { ...input, by }),
  'composing.settle': ({ app, workspace, by }, input) => settle(app, workspace, { ...input, by }),
  'composing.write': ({ app, workspace, by }, input) => {
    const written = writeBlocks(app, workspace, { ...input, by });
    return written.ok ? ok({ ...written.value, at: newestEntryOf(workspace.db) }) : written;
  },
};
