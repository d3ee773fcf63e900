import { countFindings } from '../../../shared/domain/findings/finding-count.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type { SectionLine, StreetView } from '../../../shared/contract/overview.ts';
import { countCells } from '../../store/tables/sheet-table.ts';
import { isCorrection, isReadAnew } from '../intake/deliveries.ts';
import type { OverviewSources } from './sources.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';

/** Totals along the way from spreadsheet to Word, each with what of it still needs somebody. */
export function streetOf(
  sources: OverviewSources,
  sections: { lines: readonly SectionLine[]; all: number },
): StreetView {
  const { workspace, state, deliveries, questions, findings, unread } = sources;
  const { conflicts, decisions, figures } = state;
  const inForce = state.observations.filter(isInForce);
  const { blockers, queries } = countFindings(findings.map(({ finding }) => finding));
  const question = questions[0];
  const ready = sections.lines.filter((line) => line.ready).length;
  return {
    deliveries: {
      all: deliveries.filter((one) => !isReadAnew(one, deliveries)).length,
      unread: unread.length,
      corrected: deliveries.filter((one) => isCorrection(one, deliveries)).length,
      correctedBy: deliveries.find((one) => isCorrection(one, deliveries))?.id ?? null,
    },
    cells: {
      all: countCells(workspace.db),
      questions: questions.length,
      hidden: deliveries.flatMap((one) => one.notes).filter(isHidden).length,
      hiddenIn: deliveries.find((one) => one.notes.some(isHidden))?.id ?? null,
      question: question ? { delivery: question.delivery, sheet: question.sheet, ref: question.ref } : null,
    },
    observations: {
      all: inForce.length,
      keys: new Set(inForce.map(keyText)).size,
      bodies: new Set(inForce.map((o) => o.agency)).size,
    },
    conflicts: {
      all: conflicts.length,
      open: conflicts.filter((conflict) => conflict.state === 'open').length,
      proposed: conflicts.filter((conflict) => conflict.state === 'proposed').length,
    },
    decisions: {
      all: decisions.length,
      confirmed: decisions.filter((decision) => decision.confirmedBy !== undefined).length,
    },
    figures: {
      all: figures.length,
      open: figures.filter((figure) => figure.state === 'open').length,
      proposed: figures.filter((figure) => figure.state === 'proposed').length,
      missing: figures.filter((figure) => figure.state === 'missing').length,
      blockers,
      queries,
    },
    sections: {
      all: sections.all,
      ready,
      toSettle: sections.lines.length - ready,
    },
  };
}

const isHidden = ({ tag }: { tag: string }): boolean =>
  tag === 'HiddenRowsOrColumns' || tag === 'HiddenSheet';
