import type { ComposedBlock, ComposedRun } from '../../../shared/domain/reference/composed.ts';
import type { DocumentParts } from '../../../shared/domain/reference/returned/document-parts.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { runReader } from '../../readers/run-reader.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { composeReference, type ComposeInput } from './compose-reference.ts';
import { documentBytes } from './document-bytes.ts';

/** The document that would be written of a state, read back as any other. */
export async function writtenParts(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  how: Pick<ComposeInput, 'mode' | 'language'>,
): Promise<Result<DocumentParts, ServiceError>> {
  const parts = composeReference(app, workspace, state, how);
  if (!parts.ok) return parts;
  const bytes = await documentBytes(app, workspace, parts.value, state, {
    at: app.now(),
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
}

/** Headings of sections are not printed: what stands in which section, and on which page, the text tells that was set. */
function withPlaces(parts: DocumentParts, blocks: readonly ComposedBlock[]): DocumentParts {
  const places = Map.groupBy(placesOf(blocks), ([text]) => text);
  let place: Place = { section: '', page: undefined };
  const paragraphs = parts.document.paragraphs.map((paragraph) => {
    place = places.get(blanks(paragraph.text))?.shift()?.[1] ?? place;
    const { section, page } = place;
    return { ...paragraph, section, ...(page !== undefined && { page }) };
  });
  return { ...parts, document: { ...parts.document, paragraphs } };
}

function placesOf(blocks: readonly ComposedBlock[]): [string, Place][] {
  let section = '';
  const textOf = (runs: readonly ComposedRun[]): string => blanks(runs.map(({ text }) => text).join(''));
  return blocks.flatMap((block): [string, Place][] => {
    if (block.kind === 'section') {
      section = block.title;
      return block.printed ? [[blanks(block.title), { section, page: undefined }]] : [];
    }
    if (block.kind === 'contact' || block.kind === 'page-break') return [];
    const page = 'page' in block ? block.page : undefined;
    if (block.kind === 'slide')
      return block.items.map(({ runs }) => [textOf(runs), { section: block.title, page }]);
    const lines = block.kind === 'table' ? block.rows.flat() : [block.runs];
    return lines.map((runs) => [textOf(runs), { section, page }]);
  });
}

const blanks = (text: string): string => text.replace(/\s+/g, ' ').trim();
