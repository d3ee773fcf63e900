import { checkDocument } from '../../shared/domain/checks/check-document.ts';
import { coverageOf, type Coverage } from '../../shared/domain/checks/document/coverage.ts';
import {
  withMeanings,
  type KnowledgeData,
  type NumberVerdict,
} from '../../shared/domain/checks/document/knowledge.ts';
import type { Relation } from '../../shared/domain/checks/relation.ts';
import type { Finding } from '../../shared/domain/findings/finding.ts';
import { proseLanguage, type ProseLanguage } from '../../shared/domain/prose/prose-language.ts';
import type { DocumentText } from '../../shared/domain/reference/read-back/document-text.ts';
import { readBack, type ReadBack, type Written } from '../../shared/domain/reference/gate/read-back.ts';
import { textFor } from '../../shared/domain/reference/read-back/text-for.ts';
import type { ReferenceText } from '../../shared/domain/reference/reference.ts';
import { compareParts, type Comparing } from '../../shared/domain/reference/returned/compare-parts.ts';
import type { DocumentParts } from '../../shared/domain/reference/returned/document-parts.ts';
import type { Compared } from '../../shared/domain/reference/returned/edit.ts';
import type { ReferenceLanguage } from '../../shared/domain/reference/wording.ts';
import { wordingOf } from '../../shared/words/document/wording-of.ts';

/** What is asked about a document, as plain values. */
export type DocumentQuestion =
  /** `texts`: the same reference in several languages; the document is read by the one in its own. */
  | {
      ask: 'findings';
      texts: readonly ReferenceText[];
      relations: Relation[];
      /** What its numbers are held against; absent: only each other. */
      knowledge?: KnowledgeData;
      /** The text and all its numbers are wanted, too. */
      marked?: true;
    }
  | { ask: 'parts' }
  /** Of a document that the program has just made: whether it says what was composed, and what the checks say of it. */
  | ({ ask: 'gate'; expected: Written; text: ReferenceText; relations: Relation[] } & Omit<
      Comparing,
      'wordValue'
    >)
  /** The lines at the head of its pages. */
  | { ask: 'headers' }
  | ({ ask: 'edits'; written: DocumentParts; language: ReferenceLanguage } & Omit<Comparing, 'wordValue'>);

/** What was done to a document that was written so. */
export interface EditedDocument {
  compared: Compared;
}

/** What a document says when it is read back. */
export interface GatedDocument {
  readBack: ReadBack;
  findings: Finding[];
}

/** A document's findings, and how far they reach. */
export interface CheckedFile extends Coverage {
  findings: Finding[];
  /** Where it was asked for: to bring a long text over from the thread takes time. */
  marked?: MarkedDocument;
}

/** The text of a document with what became of each of its numbers. */
interface MarkedDocument {
  document: DocumentText;
  /** That it is written in. */
  language: ProseLanguage;
  verdicts: NumberVerdict[];
}

export type DocumentAnswerValue = CheckedFile | DocumentParts | string[] | EditedDocument | GatedDocument;

/**
 * Runs inside the reading worker, behind the reading: comparing a document with the template takes time and memory
 * by the length of both, and whatever a hostile text makes of it dies with the thread.
 */
export function answerAbout(parts: DocumentParts, question: DocumentQuestion): DocumentAnswerValue {
  if (question.ask === 'parts') return parts;
  if (question.ask === 'headers') return parts.headers;
  if (question.ask === 'edits')
    return {
      compared: compareParts(question.written, parts, {
        ...question,
        wordValue: wordingOf(question.language).wordValue,
      }),
    };
  if (question.ask === 'gate') {
    const { text, expected } = question;
    const wording = wordingOf(text.language);
    return {
      readBack: readBack(expected, parts, { ...question, wordValue: wording.wordValue }),
      findings: checkDocument(text, question.relations, parts.document, wording).findings,
    };
  }
  const text = textFor(question.texts, parts.document);
  const { findings, numbers } = checkDocument(
    text,
    question.relations,
    parts.document,
    wordingOf(text.language),
    question.knowledge && withMeanings(question.knowledge),
  );
  const { document } = parts;
  const language = proseLanguage(document.paragraphs.map((one) => one.text));
  const marked = question.marked && { marked: { document, language, verdicts: numbers } };
  return { findings, ...coverageOf(numbers, document), ...marked };
}
