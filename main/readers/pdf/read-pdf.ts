import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { DRAFT_PROPERTY } from '../../../shared/domain/reference/draft-mark.ts';
import type { NotRead } from '../../../shared/domain/sheets/cell.ts';
import { LIMITS } from '../../cells/limits.ts';
import { ReadRefusal, refuse } from '../../cells/refusal.ts';
import type { StoredDocument } from '../../cells/stored-document.ts';
import { WarningList } from '../../cells/warning-list.ts';
import { flowSheets } from '../flow/flow-sheets.ts';
import { paintPage } from './paint-page.ts';
import { PdfFlow } from './pdf-flow.ts';

// This is a thread of its own already: the library is not to start another.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** More characters than this in a hundred that stand for nothing: what is shown cannot be read out of the file. */
const UNREADABLE = 0.02;

/**
 * Reads the text of a PDF: what is drawn, and where. Tables come as sheets, the rest as paragraphs. Recognised text
 * behind a scan is no text that anybody wrote, and a font that does not say what its signs mean can be read by eyes
 * only: both are evidence.
 */
export async function readPdf(bytes: Uint8Array): Promise<StoredDocument> {
  const document = await opened(bytes);
  try {
    const warnings = new WarningList();
    const flow = new PdfFlow();
    const count = { shown: 0, unreadable: 0 };
    if (document.numPages > LIMITS.pages) refuse({ tag: 'TooLarge', what: 'pages', limit: LIMITS.pages });
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const marks = await paintPage(page);
      count.shown += marks.glyphs.length;
      count.unreadable += marks.unreadable;
      if (count.shown > LIMITS.characters)
        refuse({ tag: 'TooLarge', what: 'characters', limit: LIMITS.characters });
      if (marks.glyphs.length === 0) warnings.add('PartUnreadable', { detail: `page ${number} has no text` });
      flow.page(marks);
      page.cleanup();
    }
    if (count.shown === 0 || count.unreadable > count.shown * UNREADABLE)
      refuse({ tag: 'Evidence', what: 'pdf' });
    if (count.unreadable > 0) warnings.add('LettersLost', { detail: `${count.unreadable} characters` });
    flow.finish();
    const { tables, paragraphs, margins } = flow;
    const sheets = flowSheets({ tables, paragraphs, margins }, warnings);
    const marks = { property: await isOwn(document), tags: [] };
    return { format: 'pdf', sheets, warnings: warnings.all(), marks };
  } catch (error) {
    if (error instanceof ReadRefusal) throw error;
    return unread({ tag: 'Damaged', detail: messageOf(error) });
  } finally {
    await document.loadingTask.destroy();
  }
}

async function opened(data: Uint8Array): Promise<pdfjs.PDFDocumentProxy> {
  const task = pdfjs.getDocument({
    // The library takes the bytes for itself.
    data: data.slice(),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    // Pictures are not looked at.
    maxImageSize: 1,
    stopAtErrors: false,
  });
  try {
    return await task.promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return unread({ tag: 'PasswordProtected' });
    return unread({ tag: 'Damaged', detail: messageOf(error) });
  }
}

const unread = (why: NotRead): never => refuse({ tag: 'Evidence', what: 'pdf', why });

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : 'a PDF that cannot be read').slice(0, 200);

/** A reference of ours that was printed says so among its properties. */
async function isOwn(document: pdfjs.PDFDocumentProxy): Promise<boolean> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  return JSON.stringify(info).includes(DRAFT_PROPERTY);
}
