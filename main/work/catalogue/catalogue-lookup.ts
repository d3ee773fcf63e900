import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { indicatorOf, parseKey, type FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import { nearest } from '../../../shared/domain/text/near.ts';
import { inYear, isPeriod } from '../../../shared/domain/periods/period.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';

/** The catalogue's agency that `--agency` names, by id (any case). */
export function knownAgency(catalogue: Catalogue, agency: string): Result<string, ServiceError> {
  const wanted = agency.trim().toLowerCase();
  const found = catalogue.agencies.find((a) => a.id.toLowerCase() === wanted);
  if (found) return ok(found.id);
  const ids = catalogue.agencies.map((a) => a.id);
  return err({ tag: 'AgencyUnknown', agency, near: nearest(wanted, ids) });
}

export const knownPeriod = (period: string): Result<string, ServiceError> =>
  isPeriod(period) ? ok(period) : err({ tag: 'PeriodInvalid', period });

/** A key that this workspace can hold: a figure of the catalogue, or an indicator with categories. */
export function knownKey(
  catalogue: Catalogue,
  text: string,
  workspacePeriod: string,
): Result<FigureKey, ServiceError> {
  const key = parseKey(text, workspacePeriod);
  if (!key) return err({ tag: 'KeyInvalid', key: text });
  const definition = catalogue.figures.find((figure) => figure.id === key.figure);
  if (definition) {
    const own = inYear(definition.period ?? '{year}', workspacePeriod);
    return ok(text.includes('@') ? key : { ...key, period: own });
  }
  const indicator = indicatorOf(key.figure);
  if (key.figure.includes('{') && catalogue.indicators.some((i) => i.id === indicator)) return ok(key);
  if (key.figure.includes('{') && catalogue.figures.some((f) => f.id === indicator)) return ok(key);
  const ids = catalogue.figures.map((figure) => figure.id);
  return err({ tag: 'FigureUnknown', figure: key.figure, near: nearest(key.figure, ids) });
}
