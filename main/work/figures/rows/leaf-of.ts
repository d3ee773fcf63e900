import { keyText } from '../../../../shared/domain/keys/figure-key.ts';
import type { Catalogue } from '../../../../shared/domain/catalogue/catalogue.ts';
import type { Conflict } from '../../../../shared/domain/conflicts/conflict.ts';
import type { Decision } from '../../../../shared/domain/decisions/decision.ts';
import type { FigureKey } from '../../../../shared/domain/keys/figure-key.ts';
import type { Figure } from '../../../../shared/domain/figures/figure.ts';
import {
  keyReader,
  unitLabel,
  wordsLabel,
  type KeyWords,
} from '../../../../shared/domain/catalogue/key-label.ts';
import { UNKNOWN_SENDER, type Observation } from '../../../../shared/domain/observations/observation.ts';
import type { Period } from '../../../../shared/domain/periods/period.ts';
import type { PrintedValue } from '../../../../shared/domain/figures/printed-value.ts';
import type { Said } from '../../../../shared/domain/text/said.ts';
import type { AgencyName } from '../../../../shared/contract/origin.ts';
import { agencyName } from '../../catalogue/agency-name.ts';
import type { CheckMark } from './check-marks.ts';
import type { Leaf } from './leaf.ts';
import { searchTexts } from './search-texts.ts';
import { agreeing, sourceCells } from './source-cells.ts';
import type { ObservationId } from '../../../../shared/domain/keys/ids.ts';

/** What the lines of all figures are made with. */
export interface LeafWords {
  names: AgencyName[];
  /** Which column is a body's. */
  columnOf: (agency: string) => number;
  printed: (figure: string) => { value: number | null; change: number | null } | undefined;
  read: (figure: string) => KeyWords;
  unit: (unit: string) => Said;
  text: (words: KeyWords, figure: string, bodies: readonly Said[]) => string;
}

/** @param agencies bodies that reported anything, in the order of their columns */
export function leafWords(
  catalogue: Catalogue,
  agencies: readonly string[],
  printed: readonly PrintedValue[],
): LeafWords {
  const columns = new Map(agencies.map((id, index) => [id, index]));
  const asPrinted = printedByFigure(printed);
  const units = new Map<string, Said>();
  return {
    names: agencies.map((id) => agencyName(catalogue, id)),
    columnOf: (agency) => columns.get(agency) ?? 0,
    printed: (figure) => asPrinted.get(figure),
    read: keyReader(catalogue),
    unit: (unit) => {
      const name = units.get(unit) ?? unitLabel(catalogue, unit);
      units.set(unit, name);
      return name;
    },
    text: searchTexts(),
  };
}

function printedByFigure(
  printed: readonly PrintedValue[],
): Map<string, { value: number | null; change: number | null }> {
  const found = new Map<string, { value: number | null; change: number | null }>();
  for (const { figure, part, value } of printed) {
    const known = found.get(figure) ?? { value: null, change: null };
    if (part === 'change') known.change ??= value;
    else known.value ??= value;
    found.set(figure, known);
  }
  return found;
}

/** Everything that a line shows, apart from its words. */
export interface LeafInput {
  figure: Omit<Figure, 'observations' | 'unit'>;
  unit: string;
  /** All that was said of its key. */
  said: readonly Observation[];
  /** All conflicts of its figure, and of the figure that it repeats. */
  own: readonly Conflict[];
  repeated: readonly Conflict[];
  observation: (id: ObservationId) => Observation | undefined;
  /** All decisions on its figure. */
  decisions: readonly Decision[];
  check?: CheckMark | undefined;
  /** Named where it is another than that of the workspace. */
  inPeriod: Period | null;
}

/** Whether a value shows in the columns of the bodies. */
export const isShown = (o: Observation): boolean =>
  o.supersededBy === undefined && o.agency !== UNKNOWN_SENDER;

/** The line of a figure or key. */
export function leafOf(input: LeafInput, words: LeafWords): Leaf {
  const { figure, check } = input;
  const key: FigureKey = { figure: figure.id, period: figure.period };
  const id = keyText(key);
  // What a chart repeats is disputed where its text figure is.
  const conflict = worst(input.own, key.period) ?? worst(input.repeated, key.period);
  const from = (conflict?.rivals ?? []).flatMap((other): Observation[] => {
    const rival = input.observation(other);
    return rival && rival.supersededBy === undefined && keyText(rival) !== id ? [rival] : [];
  });
  const sources = sourceCells([...input.said.filter(isShown), ...from], figure, conflict, words.columnOf);
  const name = words.read(figure.id);
  const proposedBy =
    figure.state === 'proposed'
      ? input.decisions.find((decision) => decision.id === figure.decision)?.proposedBy
      : undefined;
  const printed = words.printed(figure.id);
  return {
    key,
    label: inPeriod(wordsLabel(name, figure.id), input.inPeriod),
    unit: words.unit(input.unit),
    value: figure.value,
    previous: figure.previous,
    change: figure.change,
    state: figure.state,
    ...(conflict ? { conflict } : {}),
    disputed: input.own.some(({ period }) => period === key.period),
    ...(proposedBy === undefined ? {} : { proposedBy }),
    agree: agreeing(sources),
    ...(check ? { check: check.severity } : {}),
    checks: check?.count ?? 0,
    sources,
    ...(printed ? { printed } : {}),
    text: words.text(
      name,
      figure.id,
      sources.map(([agency]) => words.names[agency]!.short),
    ),
  };
}

/** The conflict of a period that is furthest from settled. */
function worst(conflicts: readonly Conflict[], period: Period): Conflict | undefined {
  let found: Conflict | undefined;
  for (const conflict of conflicts) {
    if (conflict.period !== period || (conflict.kind === 'revision' && conflict.state === 'decided'))
      continue;
    if (!found || rank(conflict) < rank(found)) found = conflict;
  }
  return found;
}

const rank = ({ kind, state }: Conflict): number =>
  (state === 'open' ? 0 : state === 'proposed' ? 1 : 2) + (kind === 'revision' ? 0.5 : 0);

/** Which period a key of another one is about. */
const inPeriod = (label: Said, period: Period | null): Said =>
  period === null ? label : { en: `${label.en}, ${period}`, az: `${label.az}, ${period}` };
