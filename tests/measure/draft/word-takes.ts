import { retell } from '../../../main/work/reference/retelling.ts';
import { plainForm } from '../../../shared/domain/reference/read-back/plain-form.ts';
import { editTokens, decimalSignOf } from '../../../shared/domain/reference/returned/edit-tokens.ts';
import { editsOfText } from '../../../shared/domain/reference/returned/edits-of-text.ts';
import type { Passage } from '../../../shared/domain/reference/returned/passage.ts';
import { lineSpans } from '../../../shared/domain/reference/text/line-spans.ts';
import { lower } from '../../../shared/domain/text/fold.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import type { FilledDraft } from './filled-drafts.ts';

export interface TakeVerdict {
  /** otherwise: the text does not say what was taken · refused: it says why not. */
  verdict: 'taken' | 'refused' | 'otherwise' | 'figure lost';
  block: string;
  returned: string;
  says: string;
}

/** What a person does to one word of a line. */
const ACTS: readonly ((words: string[], at: number) => string[])[] = [
  (words, at) => words.with(at, 'olduqca'),
  (words, at) => words.toSpliced(at, 1),
  (words, at) => words.toSpliced(at, 0, 'olduqca'),
  (words, at) => words.toSpliced(at, 2, ...words.slice(at, at + 2).toReversed()),
];

/** Rewrites every nth word of every line in each way, takes it, and reads what the text then prints. */
export function wordTakes(draft: FilledDraft, every = 1): TakeVerdict[] {
  const verdicts: TakeVerdict[] = [];
  let seen = 0;
  for (const paragraph of draft.written.document.paragraphs) {
    if (paragraph.from === undefined) continue;
    const words = paragraph.text.split(' ');
    for (const at of words.keys())
      for (const act of ACTS) {
        seen += 1;
        if ((seen - 1) % every !== 0) continue;
        const text = act(words, at).join(' ');
        if (plainForm(text) !== plainForm(paragraph.text)) verdicts.push(takeOne(draft, paragraph, text));
      }
  }
  return verdicts;
}

type Paragraph = FilledDraft['written']['document']['paragraphs'][number];

function takeOne(draft: FilledDraft, paragraph: Paragraph, text: string): TakeVerdict {
  const { wordValue } = wordingOf(draft.language);
  const decimal = decimalSignOf(draft.written.document.paragraphs);
  const { block, line } = paragraph.from!;
  const passage = (one: Paragraph): Passage => ({
    paragraph: one,
    tokens: editTokens(one, decimal, wordValue),
    at: '0',
    lines: [{ block, line, from: 0, to: one.text.length }],
  });
  const { tags: _tags, ...bare } = paragraph;
  const { edits } = editsOfText(passage(paragraph), passage({ ...bare, text }), (tag) =>
    draft.owners.has(tag),
  );
  const base = { block, returned: text };
  const changes = edits.flatMap(({ change }) => change ?? []);
  if (changes.length < edits.length || edits.length === 0)
    return { ...base, verdict: edits.length === 0 ? 'taken' : 'refused', says: edits[0]?.kind ?? '' };
  const told = retell(draft.blocks, changes.map((change) => ({ change, say: () => null })), draft.segments); // prettier-ignore
  if (!told.ok) return { ...base, verdict: 'refused', says: told.error };
  const { source } = told.value.blocks.find(({ id }) => id === block)!;
  const span = lineSpans(source)[line]!;
  const segments = draft.segments(source.slice(span.from, span.to));
  const says = segments.map(({ printed }) => printed).join('');
  const figures = (of: string): string[] => of.match(/\{[a-z0-9_]+\.[a-z0-9_.]+/g) ?? [];
  const had = figures(draft.blocks.find(({ id }) => id === block)!.source);
  const lost = had.length - figures(source).length;
  // The house prints the hyphen before the figure of a label as a dash.
  const form = (of: string): string => lower(plainForm(of)).replaceAll(/\s*[-–]\s*/gu, '-');
  const isSame = form(says) === form(text);
  const isLost = lost > 0 && told.value.dropped.length === 0 && !/\|noun:/.test(draft.blocks.find(({ id }) => id === block)!.source); // prettier-ignore
  return { ...base, verdict: !isSame ? 'otherwise' : isLost ? 'figure lost' : 'taken', says };
}
