import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { parseKey } from '../../../shared/domain/keys/figure-key.ts';
import { openPlacesOf } from '../../../shared/domain/reference/open-places.ts';
import { drawable } from '../../../shared/charts/series.ts';
import { sameInBoth } from '../../../shared/domain/text/said.ts';
import type { App } from '../../resources/app.ts';
import { askedSeries } from '../../docx/build-task.ts';
import type { ReferenceParts } from './compose-reference.ts';
import { findingInBoth, labelOf } from './reference-places.ts';

/**
 * Why a reference cannot be final, each thing named; null: nothing speaks against it. A figure that only a chart draws
 * is as open as one in the text.
 *
 * @param findings those that wait
 */
export function notFinal(
  app: App,
  { composed, annex, lookup, places }: ReferenceParts,
  findings: readonly Finding[],
): Extract<ServiceError, { tag: 'NotFinal' }> | null {
  const catalogue = app.catalogue();
  const blockers = findings
    .filter(({ severity }) => severity === 'blocker')
    .map((finding) => ({ finding: finding.id, message: findingInBoth(catalogue, finding) }));
  const { figures, words } = openPlacesOf(composed.blocks);
  const drawn = [...askedSeries(composed, annex, lookup, places)].flatMap(([key, found]) =>
    drawable(found).open === true ? [key] : [],
  );
  const ids = new Set([...figures, ...drawn.map((key) => parseKey(key, String(composed.year))!.figure)]);
  const open = [
    ...[...ids].map((figure) => ({ figure, label: labelOf(catalogue, figure) })),
    ...words.map(({ block, text }) => ({ figure: block, label: sameInBoth(text) })),
  ];
  return open.length + blockers.length > 0 ? { tag: 'NotFinal', open, blockers } : null;
}
