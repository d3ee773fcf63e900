import type { BothNames } from '../../../shared/domain/collect/letter.ts';
import type { NamedCause, RereadCause } from '../../../shared/domain/rereading/view.ts';
import { sameInBoth } from '../../../shared/domain/text/said.ts';
import type { App } from '../../resources/app.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';

export const namedCauses = (app: App, causes: readonly RereadCause[]): NamedCause[] =>
  causes.map((cause) => ({ ...cause, name: nameOf(app, cause) }));

function nameOf(app: App, cause: RereadCause): BothNames {
  if (cause.what === 'program') return sameInBoth('Arayış');
  const { kind, item } = cause;
  const catalogue = app.catalogue();
  const labels = {
    figure: catalogue.figuresById,
    indicator: catalogue.indicatorsById,
    unit: catalogue.unitsById,
  };
  switch (kind) {
    case 'agency':
      return namesOfAgency(catalogue, item);
    case 'layout': {
      const agency = app.layouts().layouts.find(({ id }) => id === item)?.agency ?? null;
      return agency === null ? sameInBoth(item) : namesOfAgency(catalogue, agency);
    }
    case 'figure':
    case 'indicator':
    case 'unit': {
      const found = labels[kind].get(item)?.labels;
      return found ? { en: found.en, az: found.az } : sameInBoth(item);
    }
    case 'header-words':
      return sameInBoth(item);
    default:
      return sameInBoth(item);
  }
}
