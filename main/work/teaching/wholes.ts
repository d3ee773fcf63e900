import type { WholeFigure } from '../../../shared/contract/teaching.ts';
import { dimensionsFor, mayHaveParts, type NewFigure } from '../../../shared/domain/catalogue/new-figure.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { OWN } from '../../../shared/domain/catalogue/own-dimension.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';
import { withAdded } from './with-added.ts';
import { findFigures } from '../questions/find-figures.ts';
import { documentIndex } from '../text/printed-at.ts';
import { listedUnder } from '../text/listed-under.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** Figures that a new one can be a part of or take the place of: those that are named first, then those found. */
export function wholesOf(
  app: App,
  workspace: Workspace,
  { text, ids, added }: { text: string; ids: readonly string[]; added: readonly NewFigure[] },
): Result<{ figures: WholeFigure[] }, ServiceError> {
  const known = withAdded(app, workspace, added, UNKNOWN_SENDER);
  if (!known.ok) return known;
  const catalogue = known.value.app.catalogue();
  const document = documentIndex(app, workspace);
  const found = [...new Set([...ids, ...findFigures(catalogue, text).map(({ id }) => id)])];
  return ok({
    figures: found.flatMap((id): WholeFigure[] => {
      const figure = catalogue.figuresById.get(id);
      if (figure === undefined) return [];
      return [
        {
          id,
          name: namesOfFigure(catalogue, id),
          unit: catalogue.indicatorsById.get(figure.indicator)?.unit ?? '',
          dimensions: mayHaveParts(figure) ? dimensionsFor(figure, catalogue).map(named(catalogue)) : [],
          section: listedUnder(catalogue, document, id),
        },
      ];
    }),
  });
}

const named =
  (catalogue: Catalogue) =>
  (id: string): WholeFigure['dimensions'][number] => {
    const { en, az } = (catalogue.dimensionsById.get(id) ?? OWN).labels;
    return { id, name: { en, az } };
  };
