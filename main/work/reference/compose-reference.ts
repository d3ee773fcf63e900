import type { Annex, AnnexSlide } from '../../../shared/domain/reference/annex.ts';
import { annexSpecs, drawsNothing } from '../../../shared/charts/annex-specs.ts';
import type { SeriesRemark } from '../../../shared/charts/series-remark.ts';
import type { FigureBreak } from '../../../shared/domain/figures/figure-break.ts';
import { placeMap, type TilePlace } from '../../../shared/charts/place-map.ts';
import type { SpecContext } from '../../../shared/charts/spec.ts';
import { drawable, type SeriesLookup } from '../../../shared/charts/series.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { suspectsOf } from '../../../shared/domain/findings/suspects-of.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { compose, type ComposeOptions } from '../../../shared/domain/reference/compose.ts';
import type { ComposedDocument, FindingRemark } from '../../../shared/domain/reference/composed.ts';
import type { ReferenceText } from '../../../shared/domain/reference/reference.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { exactly } from '../../../shared/domain/numbers/exactly.ts';
import { findingComment } from '../../../shared/words/findings/finding-comment.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { figureBreaks } from '../../store/tables/figure-break-table.ts';
import { seriesRemarks } from '../../store/tables/series-remark-table.ts';
import type { Suppressed } from '../../../shared/domain/suppression/suppress.ts';
import { editionOutside } from '../../../shared/domain/reference/edition-outside.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { lookupOutside, shownOutside, tellsHidden } from './outside.ts';
import { labelOf } from './reference-places.ts';
import { reasonsByFigure, rivalsByFigure } from './reference-reasons.ts';
import { shippedReference } from '../text/template-files.ts';
import { textOf } from '../text/workspace-text.ts';
import { seriesLookup } from './series.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** The reference of a workspace as it stands, before it is drawn or written. */
export interface ReferenceParts {
  text: ReferenceText;
  composed: ComposedDocument;
  annex: Annex;
  lookup: SeriesLookup;
  /** Those of the country, for its map. */
  places: TilePlace[];
  remarks: SeriesRemark[];
  breaks: FigureBreak[];
}

/** The language of every printed document that is taken in. */
export const PRINTED_IN = 'en';

export interface ComposeInput {
  mode: ComposedDocument['mode'];
  language?: ReferenceLanguage;
  /** Those that wait; they stand at the numbers. */
  findings?: readonly Finding[];
  /** What readers outside are not shown; absent: it is written for those inside. */
  outside?: Suppressed;
}

export function composeReference(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  { mode, language = 'en', findings = [], outside }: ComposeInput,
): Result<ReferenceParts, ServiceError> {
  const catalogue = app.catalogue();
  const { texts, annex } = textOf(app, workspace);
  const own = texts.get(language);
  if (own === undefined) return err({ tag: 'LanguageNotReady', language });
  const { period } = workspace.meta;
  if (mode === 'as-printed' && (language !== PRINTED_IN || state.printed.length === 0))
    return err({ tag: 'NothingPrinted', period, language });
  // What was printed stays as it was, whatever the text says by now.
  const text = mode === 'as-printed' ? printedText(app, workspace) : own;
  const inside = seriesLookup(catalogue, state);
  const lookup = outside ? lookupOutside(inside, outside) : inside;
  const places = catalogue.places.flatMap(({ id, labels, tile }) => (tile ? [{ id, labels, tile }] : []));
  const composed = compose(text, {
    ...composeOptions(app, workspace, state, { mode, language, findings, ...(outside && { outside }) }),
    charted: new Set(annex.slides.map(({ page }) => page)),
    blank: new Set(
      annex.slides.flatMap((slide) =>
        isBlank(slide, places, { year: text.year, language, lookup }) ? [slide.page] : [],
      ),
    ),
  });
  const isTold = (series: string, at: string): boolean =>
    outside !== undefined && tellsHidden(outside, series, at);
  return ok({
    text,
    composed: outside ? editionOutside(composed) : composed,
    annex,
    lookup,
    places,
    remarks: seriesRemarks(workspace.db).filter(({ series, period: at }) => !isTold(series, at)),
    breaks: figureBreaks(workspace.db).filter(({ from, to, period: at }) => ![...from, ...to].some((figure) => isTold(figure, at))), // prettier-ignore
  });
}

const printedText = (app: App, { meta }: Workspace): ReferenceText => ({
  ...shippedReference(app, meta.template, PRINTED_IN),
  year: Number(meta.period),
});

/** What a text is set with. */
export function composeOptions(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  { mode, language = 'en', findings = [], outside }: ComposeInput,
): ComposeOptions {
  const catalogue = app.catalogue();
  if (outside) return optionsOutside(catalogue, workspace, state, { mode, language, outside });
  const blockers = findings.filter(({ severity }) => severity === 'blocker');
  return {
    mode,
    wording: wordingOf(language),
    figures: new Map(state.figures.map((figure) => [figure.id, figure])),
    printed: state.printed,
    since: sumsOf(seriesLookup(catalogue, state), Number(workspace.meta.period)),
    rivals: rivalsByFigure(catalogue, workspace, state),
    reasons: reasonsByFigure(workspace, state),
    remarks: findings.filter(({ severity }) => severity !== 'note').map(remarkOf(catalogue, language)),
    blocked: new Set(blockers.flatMap(suspectsOf)),
  };
}

/** No remarks, no rivals, no words of the printed document: what is inside only says more than is shown. */
function optionsOutside(
  catalogue: Catalogue,
  { meta }: Workspace,
  state: Reconciled,
  { mode, language, outside }: Required<Pick<ComposeInput, 'mode' | 'language' | 'outside'>>,
): ComposeOptions {
  const lookup = lookupOutside(seriesLookup(catalogue, state), outside);
  return {
    mode,
    wording: wordingOf(language),
    figures: new Map(state.figures.map(shownOutside(outside)).map((figure) => [figure.id, figure])),
    printed: [],
    since: sumsOf(lookup, Number(meta.period)),
    rivals: new Map(),
  };
}

const isBlank = (slide: AnnexSlide, places: readonly TilePlace[], context: SpecContext): boolean =>
  drawsNothing(annexSpecs(slide, context)) && placeMap(slide.places, places, context) === null;

/** The sum of a figure over whole years, exactly where every one of them is known. */
const sumsOf =
  (lookup: SeriesLookup, year: number) =>
  (figure: string, from: number): { value: number | null; open: boolean; hidden?: true } => {
    const years = Array.from({ length: Math.max(0, year - from + 1) }, (_, at) => String(from + at));
    const values = years.map((period) => drawable(lookup(figure, period)));
    if (values.some(({ status }) => status === 'hidden')) return { value: null, open: false, hidden: true };
    if (values.length === 0 || values.some(({ value }) => value === null)) return { value: null, open: true };
    const sum = values.reduce((all, { value }) => all + value!, 0);
    return { value: exactly(sum), open: values.some(({ open }) => open === true) };
  };

const remarkOf =
  (catalogue: Catalogue, language: ReferenceLanguage) =>
  (finding: Finding): FindingRemark => ({
    ...(finding.cause === undefined ? {} : { cause: finding.cause }),
    ...(finding.where?.block === undefined ? {} : { block: finding.where.block }),
    figures: finding.figures,
    comment: findingComment(finding, language, (figure) => labelOf(catalogue, figure)[language]),
  });
