import type { enquiriesContract } from '../../../shared/contract/letters.ts';
import { keyLabel, unitLabel } from '../../../shared/domain/catalogue/key-label.ts';
import type { EnquiryId } from '../../../shared/domain/enquiries/enquiry.ts';
import { ok } from '../../../shared/result.ts';
import { targetOf } from '../../session/agreed.ts';
import type { HandlersOf } from '../../session/handler.ts';
import type { Derived } from '../../session/view.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { writeTable } from '../exchange/write-table.ts';
import { countHidden, outsideView } from '../reference/outside.ts';
import { answersOf, type Answers } from './answers.ts';
import { answersTable } from './answers-table.ts';

interface Asked {
  id: EnquiryId;
  years: string[];
  inside: boolean;
  stated: Record<string, number>;
}

const answersIn = (derived: Derived, { id, years, inside, stated }: Asked): Answers => {
  const { app, workspace } = derived.from;
  return answersOf(app, workspace, derived.get(stateView), {
    id,
    years: [...new Set(years)].toSorted(),
    stated: new Map(Object.entries(stated)),
    outside: inside ? null : derived.get(outsideView),
  });
};

export const enquiriesHandlers: HandlersOf<typeof enquiriesContract> = {
  'enquiries.view': ({ app, workspace, derived }, asked) => {
    const { enquiry, lines, counts } = answersIn(derived, asked);
    const { title, about, sections, outside = [] } = enquiry;
    const catalogue = app.catalogue();
    const figures = new Set(lines.flatMap((line) => line.figures));
    const units = new Set(lines.map(({ unit }) => unit));
    return ok({
      period: workspace.meta.period,
      title,
      about,
      sections: sections.map((section) => section.title),
      lines,
      counts,
      outside: outside.map(({ id, label }) => ({ id, label })),
      hidden: asked.inside ? null : countHidden(derived.get(outsideView)),
      names: Object.fromEntries([
        ...[...figures].map((figure) => [figure, keyLabel(catalogue, figure)] as const),
        ...[...units].map((unit) => [unit, unitLabel(catalogue, unit)] as const),
      ]),
    });
  },
  'enquiries.save': async (
    { session, app, workspace, derived },
    { id, years, inside, stated, language, ...at },
  ) => {
    const answers = answersIn(derived, { id, years, inside, stated });
    const target = { ...targetOf(session, at), workspace };
    const written = await writeTable(target, answersTable(app.catalogue(), answers, language));
    return written.ok ? ok({ file: at.path, ...written.value }) : written;
  },
};
