import type { Edit } from '../../../shared/domain/reference/returned/edit.ts';
import { EDITS, HABITS, type EditKind, type Rows } from './edit-kinds.ts';
import { readParts, type FilledDraft } from './filled-drafts.ts';
import { WordFile } from './word-file.ts';
import { DRAFT_WORDS } from './words-of-drafts.ts';

export interface EditVerdict {
  id: string;
  /** false: a word where nothing was changed · missed: none where something was · noise: others than are true. */
  verdict: 'right' | 'false' | 'missed' | 'noise' | 'no such place';
  says: string[];
}

/** Makes each edit in a draft of its own, and judges what is said of it. */
export async function judgeEdits(draft: FilledDraft, only?: readonly string[]): Promise<EditVerdict[]> {
  const verdicts: EditVerdict[] = [];
  for (const kind of [...HABITS, ...EDITS].filter(({ id }) => only === undefined || only.includes(id)))
    verdicts.push(await judgeEdit(draft, kind));
  return verdicts;
}

async function judgeEdit(draft: FilledDraft, { id, expect, figure, edit }: EditKind): Promise<EditVerdict> {
  const file = new WordFile(draft.bytes);
  try {
    edit(file, DRAFT_WORDS[draft.language]);
  } catch (error) {
    if (id !== 'untouched') return { id, verdict: 'no such place', says: [(error as Error).message] };
  }
  const parts = await readParts({ bytes: file.bytes(), name: 'draft.docx' }).catch((error: Error) => error);
  if (parts instanceof Error) return { id, verdict: 'no such place', says: [parts.message] };
  const edits = draft.edits(parts);
  const says = edits.map(({ kind, tag = '', printed, expected }) => `${kind} ${tag} «${printed.slice(0, 60)}» for «${expected.slice(0, 60)}»`); // prettier-ignore
  const nothing = expect.some((rows) => Object.keys(rows).length === 0);
  if (nothing) return { id, verdict: edits.length === 0 ? 'right' : 'false', says };
  if (edits.length === 0) return { id, verdict: 'missed', says };
  const isNamed = figure === undefined || edits.some(({ tag }) => tag?.split('@')[0] === figure);
  const isTrue = expect.length === 0 || expect.some((rows) => agrees(rows, edits));
  return { id, verdict: isTrue && isNamed ? 'right' : 'noise', says };
}

function agrees(rows: Rows, edits: readonly Edit[]): boolean {
  const counts = Object.groupBy(edits, ({ kind }) => kind);
  return (
    Object.entries(counts).every(([kind, own]) => rows[kind as Edit['kind']] === own.length) &&
    Object.keys(rows).length === Object.keys(counts).length
  );
}
