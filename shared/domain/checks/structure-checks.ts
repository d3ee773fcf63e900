import type { DocumentFact } from '../findings/finding-facts.ts';
import type { Finding, FindingPlace } from '../findings/finding.ts';
import type { Alignment } from '../reference/read-back/align.ts';
import type { DocumentParagraph, DocumentText } from '../reference/read-back/document-text.ts';
import { placeOfPrint } from './values-from-print.ts';
import { variableKey } from '../keys/variable-key.ts';

/** What the document itself lacks or has twice, without arithmetic. */
export function structureChecks(alignment: Alignment, document: DocumentText): Finding[] {
  return [
    ...missingPages(document),
    ...repeatedTitles(alignment, document),
    ...repeatedLines(document),
    ...emptyLabels(document),
    ...missingNumbers(alignment, document),
    ...absentParagraphs(alignment),
    ...unlinkedNumbers(alignment, document),
  ];
}

/** Numbers typed by hand, by paragraph; those of the annex's tables and captions are counted only. */
function unlinkedNumbers({ unlinked, met }: Alignment, { paragraphs }: DocumentText): Finding[] {
  const isAnnex = annexParts(met, paragraphs);
  const annex = new Set(unlinked.filter(({ paragraph }) => isAnnex[paragraph]));
  const byParagraph = Map.groupBy(
    unlinked.filter((one) => !annex.has(one)),
    ({ paragraph }) => paragraph,
  );
  const found = [...byParagraph].map(([paragraph, numbers]) => {
    const what = { tag: 'document-unlinked', texts: numbers.map(({ text }) => text) } as const;
    return finding('document.unlinked', `${paragraph + 1}`, 'note', what, placeOfPrint(numbers[0]!));
  });
  if (annex.size === 0) return found;
  const what = { tag: 'document-annex', count: annex.size } as const;
  return [...found, finding('document.annex', 'all', 'note', what, undefined)];
}

/** Whether a paragraph is a cell of a table, or a new one on a slide; for each paragraph. */
function annexParts(met: Alignment['met'], paragraphs: DocumentParagraph[]): boolean[] {
  let onSlide = false;
  return paragraphs.map(({ kind }, at) => {
    const known = met[at];
    if (known) onSlide = known.kind === 'slide-title' || known.kind === 'slide-line';
    return kind === 'table-cell' || (!known && onSlide);
  });
}

function missingPages({ pages, paragraphs }: DocumentText): Finding[] {
  return pages.slice(1).flatMap((page, at) => {
    const before = pages[at]!;
    if (page <= before + 1) return [];
    const first = paragraphs.find((paragraph) => paragraph.page === page);
    const what = { tag: 'document-pages', from: before + 1, to: page - 1 } as const;
    return [finding('document.pages', String(before + 1), 'note', what, first && placeOf(first))];
  });
}

function repeatedTitles({ met }: Alignment, { paragraphs }: DocumentText): Finding[] {
  const seen = new Map<string, { section: string; paragraph: DocumentParagraph }>();
  return paragraphs.flatMap((paragraph, at) => {
    if (paragraph.kind !== 'title' && met[at]?.kind !== 'slide-title') return [];
    const section = met[at]?.section ?? paragraph.section;
    const before = seen.get(paragraph.text);
    seen.set(paragraph.text, { section, paragraph });
    if (!before || before.section === section) return [];
    const { page } = before.paragraph;
    const what = {
      tag: 'document-title',
      title: paragraph.text,
      ...(page === undefined ? {} : { page }),
    } as const;
    return [finding('document.title', section, 'note', what, placeOf(paragraph))];
  });
}

/** Two lines of one slide that are alike to the letter: one label or value is a copy. */
function repeatedLines({ paragraphs }: DocumentText): Finding[] {
  const seen = new Set<string>();
  return paragraphs.flatMap((paragraph, at) => {
    const { text, section, page, kind } = paragraph;
    if (kind === 'table-cell' || text.length > 120 || !/\p{L}{3}/u.test(text) || !/\d/.test(text)) return [];
    const key = JSON.stringify([text, section, page]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const what = { tag: 'document-line', line: text } as const;
    return [finding('document.line', String(at + 1), 'query', what, placeOf(paragraph))];
  });
}

function emptyLabels({ paragraphs }: DocumentText): Finding[] {
  return paragraphs.flatMap((paragraph, at) => {
    const label = /^[^:]{1,40}:$/.test(paragraph.text.trim());
    if (!label) return [];
    const what = { tag: 'document-empty', label: paragraph.text.trim() } as const;
    return [finding('document.empty', `${at + 1}`, 'note', what, placeOf(paragraph))];
  });
}

function missingNumbers({ missing }: Alignment, { paragraphs }: DocumentText): Finding[] {
  return missing.map(({ figure, part, paragraph, section }) => {
    const of = part === 'change' ? 'change' : 'value';
    const place = { ...placeOf(paragraphs[paragraph]!), section };
    return {
      ...finding(
        'document.missing',
        variableKey({ figure, kind: of }),
        'query',
        { tag: 'document-missing', figure, part: of },
        place,
      ),
      figures: [figure],
    };
  });
}

function absentParagraphs({ absent }: Alignment): Finding[] {
  if (absent.length === 0) return [];
  const sections = [...new Set(absent.map(({ section }) => section))];
  const what = { tag: 'document-absent', count: absent.length, sections } as const;
  return [finding('document.absent', 'all', 'note', what, undefined)];
}

const placeOf = ({ page, section, text }: DocumentParagraph): FindingPlace => ({
  ...(page === undefined ? {} : { page }),
  section,
  sentence: text,
  text,
});

function finding(
  check: string,
  suffix: string,
  severity: Finding['severity'],
  what: DocumentFact,
  where: FindingPlace | undefined,
): Finding {
  const facts = { group: 'document', aspect: 'value', word: 'printed', what } as const;
  return { id: `${check}:${suffix}`, check, severity, figures: [], facts, ...(where ? { where } : {}) };
}
