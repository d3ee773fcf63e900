import { checkDocument } from '../../shared/domain/checks/check-document.ts';
import type { Relation } from '../../shared/domain/checks/relation.ts';
import type { Finding } from '../../shared/domain/findings/finding.ts';
import type { Template } from '../../shared/domain/reference/reference.ts';
import { align, type Alignment } from '../../shared/domain/reference/read-back/align.ts';
import type { DocumentText } from '../../shared/domain/reference/read-back/document-text.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';

/** What is asked about a document, as plain values. */
export type DocumentQuestion =
  | { ask: 'alignment'; template: Template }
  | { ask: 'findings'; template: Template; relations: Relation[] };

export interface AlignedDocument {
  paragraphs: DocumentText['paragraphs'];
  alignment: Alignment;
}

/**
 * Runs inside the reading worker, behind the reading: comparing a document with the template takes time and memory
 * by the length of both, and whatever a hostile text makes of it dies with the thread.
 */
export function answerAbout(document: DocumentText, question: DocumentQuestion): AlignedDocument | Finding[] {
  const { template } = question;
  if (question.ask === 'alignment')
    return { paragraphs: document.paragraphs, alignment: align(template, document, wordingOf('en')) };
  return checkDocument(template, question.relations, document, wordingOf('en')).findings;
}
