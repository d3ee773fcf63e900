import type { ComposedBlock, ComposedRun } from '../../../shared/domain/reference/composed.ts';
import type { DocumentParts } from '../../../shared/domain/reference/returned/document-parts.ts';
import { diffRuns } from '../../../shared/domain/reference/returned/diff-runs.ts';
import { plainForm } from '../../../shared/domain/reference/read-back/plain-form.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { runReader } from '../../readers/run-reader.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { currentLook, textVersion } from '../../store/tables/text-table.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { contentState } from './content-state.ts';
import { composeReference, type ComposeInput } from './compose-reference.ts';
import { documentBytes } from './document-bytes.ts';

/** By the state: a person who settles a draft change by change asks for the same document again and again. */
const known = new WeakMap<Reconciled, Map<string, DocumentParts>>();

/** The document that would be written of a state, read back as any other. */
export async function writtenParts(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  how: Required<Pick<ComposeInput, 'mode' | 'language'>>,
): Promise<Result<DocumentParts, ServiceError>> {
  const { db } = workspace;
  const name = `${how.mode} ${how.language} ${textVersion(db)} ${currentLook(db)?.id ?? ''}`;
  const made = known.get(state) ?? new Map<string, DocumentParts>();
  known.set(state, made);
  const had = made.get(name);
  if (had !== undefined) return ok(had);
  const written = await writeParts(app, workspace, state, how);
  if (written.ok) made.set(name, written.value);
  return written;
}

async function writeParts(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  how: Pick<ComposeInput, 'mode' | 'language'>,
): Promise<Result<DocumentParts, ServiceError>> {
  const parts = composeReference(app, workspace, state, how);
  if (!parts.ok) return parts;
  const bytes = await documentBytes(app, workspace, parts.value, state, {
    at: contentState(workspace).at,
    draft: null,
    by: '',
  });
  const name = 'reference.docx';
  const read = await runReader({ job: 'document', bytes, name, question: { ask: 'parts' } });
  if (!read.ok) throw new Error(`the reference cannot be read back: ${read.error.tag}`);
  return ok(withPlaces(read.value, parts.value.composed.blocks));
}

interface Place {
  section: string;
  page: number | undefined;
  /** The block, and which of its lines; absent where the program alone set it. */
  from?: { block: string; line: number };
}

/** Headings of sections are not printed: what stands where in the text, the text tells that was set. */
function withPlaces(parts: DocumentParts, blocks: readonly ComposedBlock[]): DocumentParts {
  const lines = linesOf(blocks);
  const texts = parts.document.paragraphs.map(({ text }) => plainForm(text));
  const own = new Map<number, Place>();
  let [at, line] = [0, 0];
  for (const { added, removed, count } of diffRuns(
    texts,
    lines.map(([text]) => text),
  )) {
    // prettier-ignore
    if (!added && !removed) for (let n = 0; n < count; n += 1) own.set(at + n, lines[line + n]![1]);
    if (!added) at += count;
    if (!removed) line += count;
  }
  let place: Omit<Place, 'from'> = { section: '', page: undefined };
  const paragraphs = parts.document.paragraphs.map((paragraph, index) => {
    const here = own.get(index);
    place = here ?? place;
    const { section, page } = place;
    return {
      ...paragraph,
      section,
      ...(page !== undefined && { page }),
      ...(here?.from && { from: here.from }),
    };
  });
  return { ...parts, document: { ...parts.document, paragraphs } };
}

/** The printed lines of all blocks, as they count in their own. */
function linesOf(blocks: readonly ComposedBlock[]): [string, Place][] {
  let section = '';
  return blocks.flatMap((block): [string, Place][] => {
    if (block.kind === 'section') section = block.title;
    const page = 'page' in block ? block.page : undefined;
    const at = block.kind === 'slide' ? block.title : section;
    const lines = block.kind === 'slide' ? block.items.map(({ line }) => line) : null;
    return textsOf(block).map((text, nth) => {
      const line = lines === null ? nth : lines[nth];
      const from = line === undefined ? {} : { from: { block: block.id, line } };
      return [plainForm(text), { section: at, page, ...from }];
    });
  });
}

function textsOf(block: ComposedBlock): string[] {
  const textOf = (runs: readonly ComposedRun[]): string => runs.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'section':
      return block.printed ? [block.title] : [];
    case 'page-break':
      return [];
    case 'contact':
      return block.lines;
    case 'slide':
      return block.items.map(({ runs }) => textOf(runs));
    case 'table':
      return block.rows.flat().map(textOf);
    default:
      return [textOf(block.runs)];
  }
}
