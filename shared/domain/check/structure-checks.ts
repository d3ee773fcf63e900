import type { Finding, FindingPlace } from '../finding.ts';
import type { Alignment } from '../reference/align.ts';
import type { DocumentParagraph, DocumentText } from '../reference/document-text.ts';
import { placeOfPrint } from './values-from-print.ts';

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
    const texts = numbers.map(({ text }) => text).join(', ');
    const message = `${numbers.length === 1 ? 'No number' : 'No numbers'} of the template: ${texts}.`;
    return finding('document.unlinked', `${paragraph + 1}`, 'note', message, placeOfPrint(numbers[0]!));
  });
  if (annex.size === 0) return found;
  const message = `${annex.size} numbers in tables and captions beside the slides are not looked at.`;
  return [...found, finding('document.annex', 'all', 'note', message, undefined)];
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
    const gap = page === before + 2 ? `Page ${before + 1} is` : `Pages ${before + 1}–${page - 1} are`;
    return [
      finding('document.pages', String(before + 1), 'note', `${gap} missing.`, first && placeOf(first)),
    ];
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
    const page = before.paragraph.page === undefined ? '' : ` of p. ${before.paragraph.page}`;
    const message = `The title repeats the one${page}: ${paragraph.text}.`;
    return [finding('document.title', section, 'note', message, placeOf(paragraph))];
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
    const message = `The line is printed twice: ${text}.`;
    return [finding('document.line', String(at + 1), 'query', message, placeOf(paragraph))];
  });
}

function emptyLabels({ paragraphs }: DocumentText): Finding[] {
  return paragraphs.flatMap((paragraph, at) => {
    const label = /^[^:]{1,40}:$/.test(paragraph.text.trim());
    if (!label) return [];
    return [
      finding(
        'document.empty',
        `${at + 1}`,
        'note',
        `Nothing follows “${paragraph.text.trim()}”.`,
        placeOf(paragraph),
      ),
    ];
  });
}

function missingNumbers({ missing }: Alignment, { paragraphs }: DocumentText): Finding[] {
  return missing.map(({ figure, part, paragraph, section }) => {
    const what = part === 'change' ? 'The change of' : 'A number for';
    const place = { ...placeOf(paragraphs[paragraph]!), section };
    return {
      ...finding(
        'document.missing',
        part === 'change' ? `${figure}@change` : figure,
        'query',
        `${what} ${figure} is expected here and not printed.`,
        place,
      ),
      figures: [figure],
    };
  });
}

function absentParagraphs({ absent }: Alignment): Finding[] {
  if (absent.length === 0) return [];
  const sections = [...new Set(absent.map(({ section }) => section))].join(', ');
  const count = absent.length === 1 ? 'One paragraph' : `${absent.length} paragraphs`;
  const message = `${count} of the template with figures ${absent.length === 1 ? 'is' : 'are'} not in this document: ${sections}.`;
  return [finding('document.absent', 'all', 'note', message, undefined)];
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
  message: string,
  where: FindingPlace | undefined,
): Finding {
  return { id: `${check}:${suffix}`, check, severity, figures: [], message, ...(where ? { where } : {}) };
}
