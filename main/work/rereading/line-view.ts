import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import type { RereadLine } from '../../../shared/domain/rereading/compare.ts';
import type { RereadLineView, RereadValue } from '../../../shared/domain/rereading/view.ts';
import type { App } from '../../resources/app.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';

/** A line as a host shows it. */
export function lineView(app: App, line: RereadLine, why: number[]): RereadLineView {
  const { change, sheet, ref, text, was, now, question } = line;
  return {
    change,
    sheet,
    ref,
    text,
    was: was && valueView(app, was),
    now: now && valueView(app, now),
    ...(question === undefined
      ? {}
      : { asks: { kind: question.kind, label: question.label, cells: question.settles } }),
    why,
  };
}

const valueView = (app: App, draft: ObservationDraft): RereadValue => ({
  figure: { id: draft.figure, name: namesOfFigure(app.catalogue(), draft.figure, draft.categories) },
  period: draft.period,
  agency: namesOfAgency(app.catalogue(), draft.agency),
  value: draft.value,
  status: draft.status,
  ...(draft.claimedChange === undefined ? {} : { change: draft.claimedChange }),
});
