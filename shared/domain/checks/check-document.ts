import type { Finding } from '../findings/finding.ts';
import type { Alignment } from '../reference/read-back/align.ts';
import type { AlignedValue } from '../reference/read-back/read-values.ts';
import { align } from '../reference/read-back/align.ts';
import type { DocumentText } from '../reference/read-back/document-text.ts';
import type { ReferenceText } from '../reference/reference.ts';
import type { Wording } from '../reference/wording.ts';
import type { CheckContext } from './check-values.ts';
import { formatChecks } from './format-checks.ts';
import type { Relation } from './relation.ts';
import { runChecks, sortFindings } from './run-checks.ts';
import { structureChecks } from './structure-checks.ts';
import { valuesFromPrint } from './values-from-print.ts';

/** A document with fewer of the template's numbers, and less of the template in it, is of another kind. */
const OF_TEMPLATE = 0.1;
const OF_DOCUMENT = 0.3;

export interface DocumentCheck {
  findings: Finding[];
  printed: AlignedValue[];
}

/** Reads the numbers of a printed or edited reference and checks them against each other. */
export function checkDocument(
  reference: ReferenceText,
  relations: Relation[],
  document: DocumentText,
  wording: Pick<Wording, 'named'>,
): DocumentCheck {
  const alignment = align(reference, document, wording);
  const met = alignment.met.filter((known) => known !== undefined).length / Math.max(1, alignment.met.length);
  if (alignment.holesFilled < OF_TEMPLATE && met < OF_DOCUMENT) {
    return { findings: [unknownDocument(alignment, document)], printed: [] };
  }
  const values = valuesFromPrint(alignment.values);
  const context: CheckContext = {
    word: 'printed',
    listItems: listItems(alignment, document),
    text: document.paragraphs.map(({ text, page, section }) => ({
      text,
      place: { ...(page === undefined ? {} : { page }), section, sentence: text, text },
    })),
  };
  const findings = [
    ...runChecks(relations, values, context),
    ...formatChecks(alignment),
    ...structureChecks(alignment, document),
  ];
  return { findings: sortFindings(findings), printed: alignment.values };
}

/** List items by the id of the template's section: those that it knows, and new ones that stand among them. */
function listItems({ met }: Alignment, document: DocumentText): Map<string, number> {
  const counts = new Map<string, number>();
  let section = '';
  document.paragraphs.forEach(({ kind }, at) => {
    const known = met[at];
    section = known?.sectionId ?? section;
    if (known ? known.kind !== 'list-item' : kind !== 'list-item') return;
    counts.set(section, (counts.get(section) ?? 0) + 1);
  });
  return counts;
}

function unknownDocument({ values }: Alignment, document: DocumentText): Finding {
  return {
    id: 'document.unknown',
    check: 'document.unknown',
    severity: 'query',
    figures: [],
    imbalance: values.length,
    facts: {
      group: 'document',
      aspect: 'value',
      word: 'printed',
      what: { tag: 'document-unknown', paragraphs: document.paragraphs.length },
    },
  };
}
