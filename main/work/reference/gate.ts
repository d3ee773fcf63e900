import { countFindings, type FindingCount } from '../../../shared/domain/findings/finding-count.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Written, WrittenChart } from '../../../shared/domain/reference/gate/read-back.ts';
import { writtenLines, writtenNotes } from '../../../shared/domain/reference/gate/written-lines.ts';
import { annexSpecs } from '../../../shared/charts/annex-specs.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { tagOf } from '../../docx/content-control.ts';
import { ownLines } from '../../docx/words.ts';
import { runReader } from '../../readers/run-reader.ts';
import type { App } from '../../resources/app.ts';
import { checkValuesOf, relationsKnowing } from '../checks/checks.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import type { ReferenceParts } from './compose-reference.ts';
import { figureTags } from './returned-edits.ts';

/** What the two gates say of a document that was read back. */
export interface GateSays {
  /** Figures found at their places, each as the workspace has it. */
  verified: number;
  /** What `check` finds in it. */
  check: FindingCount;
  /** Blockers that only the document shows: what the program says of its state knows nothing of them. */
  unknown: Finding[];
}

/**
 * Reads a document back as any other file, in the reading thread, before it is anywhere: by `verify` against what was
 * composed, number by number, and by `check` for what it says by itself.
 *
 * @param state what the document was made of: a rule that gives way to a figure which no sentence prints gives way
 * @param known what was found in the workspace, cleared or not
 */
export async function gate(
  app: App,
  bytes: Uint8Array,
  parts: ReferenceParts,
  state: Reconciled,
  known: readonly Finding[],
): Promise<Result<GateSays, ServiceError>> {
  const { language, mode } = parts.composed;
  const expected = writtenOf(parts);
  const values = checkValuesOf(state);
  const relations = relationsKnowing(app, (figure) => values.has(figure));
  const question = {
    ask: 'gate',
    expected,
    text: parts.text,
    relations,
    owners: new Set(figureTags(state).keys()),
    ownLines: ownLines(language),
  } as const;
  const read = await runReader({ job: 'document', bytes, name: 'reference.docx', question });
  if (!read.ok) throw new Error(`the reference cannot be read back: ${read.error.tag}`);
  const { readBack, findings } = read.value;
  if (readBack.edits.length > 0) {
    const places = readBack.edits.map(({ printed, expected: meant, where }) => ({
      printed,
      expected: meant,
      sentence: where.sentence,
    }));
    return err({ tag: 'NotAsWritten', places });
  }
  // As printed it repeats the slips of the printed document, and is not what the workspace says.
  const said = new Set(known.map(({ id }) => id));
  const unknown =
    mode === 'house' ? findings.filter(({ id, severity }) => severity === 'blocker' && !said.has(id)) : [];
  return ok({ verified: readBack.found, check: countFindings(findings), unknown });
}

function writtenOf({ composed, annex, lookup, remarks, breaks }: ReferenceParts): Written {
  const context = { year: composed.year, language: composed.language, lookup, remarks, breaks };
  const charts = composed.blocks.flatMap((block): WrittenChart[] => {
    if (block.kind !== 'slide' || block.empty === true) return [];
    const slide = annex.slides.find(({ page }) => page === block.page);
    return annexSpecs(slide, context).map(({ series }) =>
      series.map(({ points }) => points.map(({ value }) => value)),
    );
  });
  return {
    lines: writtenLines(composed, ({ figure, part }) => tagOf(figure, part)),
    charts,
    notes: writtenNotes(composed),
  };
}
