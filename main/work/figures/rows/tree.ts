import type { Catalogue } from '../../../../shared/domain/catalogue/catalogue.ts';
import { codeLabel } from '../../../../shared/domain/catalogue/key-label.ts';
import { sameInBoth, type Said } from '../../../../shared/domain/text/said.ts';
import type { Arrangement } from '../../../../shared/contract/row-views.ts';
import { listedUnder } from '../../text/listed-under.ts';
import type { DocumentIndex } from '../../text/printed-at.ts';
import type { Leaf } from './leaf.ts';
import type { Leaves } from './leaves.ts';
import { uncapitalised } from '../../../../shared/domain/text/letter-case.ts';
import { keyText } from '../../../../shared/domain/keys/figure-key.ts';
import { ordinalDigitsAz } from '../../../../shared/domain/reference/grammar/ordinal-az.ts';

/** A line of the tree in reading order; `end` is the index after its last descendant. */
export interface TreeNode {
  id: string;
  kind: 'section' | 'breakdown' | 'figure';
  level: number;
  end: number;
  parent: number;
  /** As it begins, until the person folds or unfolds it. */
  folded: boolean;
  label: Said;
  leaf?: Leaf;
}

/** The lines in reading order. */
export interface Tree {
  nodes: TreeNode[];
  /** Leaves that stand one after the other with nothing below, by the index of the first. */
  blocks: ReadonlyMap<number, readonly Leaf[]>;
}

interface Branch {
  id: string;
  kind: TreeNode['kind'];
  label: Said;
  leaf?: Leaf;
  children: Branch[];
  /** Of a section: what stands under it after its children, with nothing below. */
  more?: readonly Leaf[];
  folded?: boolean;
}

/** Titles of the sections that no document has. */
const BEYOND = 'beyond';
const ANNEX = 'annex-charts';

/** @param before that of an earlier state, arranged alike: a line that stands where it stood is the same node */
export function makeTree(
  catalogue: Catalogue,
  document: DocumentIndex,
  all: Leaves,
  arrange: Arrangement,
  before?: Tree,
): Tree {
  if (arrange === 'flat') return flatten([], all.leaves, before);
  return flatten(arrange === 'agency' ? byAgency(all) : bySection(catalogue, document, all), [], before);
}

const branchOf = (leaf: Leaf): Branch => ({
  id: keyText(leaf.key),
  kind: 'figure',
  label: leaf.label,
  leaf,
  children: [],
});

function byAgency({ leaves, agencies }: Leaves): Branch[] {
  const owned = Map.groupBy(
    leaves,
    (leaf) =>
      (leaf.sources.find(([, value, mark]) => value !== null && (mark === 'accepted' || mark === 'same')) ??
        leaf.sources[0])?.[0] ?? -1,
  );
  return [...owned]
    .toSorted(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
    .map(([agency, own]) => ({
      id: `agency:${agencies[agency]?.id ?? ''}`,
      kind: 'section',
      label: agencies[agency]?.name ?? { en: 'Nobody yet', az: 'Hələ heç kim' },
      children: [],
      more: own,
    }));
}

function bySection(catalogue: Catalogue, document: DocumentIndex, { leaves, figures }: Leaves): Branch[] {
  const sections = new Map<string, Branch>(
    document.sections.map(({ id, title }) => [
      id,
      { id: `section:${id}`, kind: 'section', label: title, children: [] },
    ]),
  );
  const beyond: Branch = {
    id: `section:${BEYOND}`,
    kind: 'section',
    label: { en: 'Kept, not printed', az: 'Saxlanılıb, çap olunmur' },
    children: [],
    folded: true,
  };
  const branches = new Map(leaves.slice(0, figures).map((leaf) => [leaf.key.figure, branchOf(leaf)]));
  const sectionOf = (figure: string): string => {
    const places = document.printed.get(figure) ?? [];
    const own = places.filter((place) => place.figure === figure);
    const inText = own.find((place) => place.kind === 'text')?.section;
    return inText ?? (own.length > 0 ? ANNEX : (listedUnder(catalogue, document, figure) ?? BEYOND));
  };
  const home = new Map([...branches.keys()].map((figure) => [figure, sectionOf(figure)]));
  const kin = Map.groupBy(
    [...branches.keys()].flatMap((id) => catalogue.figuresById.get(id) ?? []),
    ({ indicator }) => indicator,
  );
  for (const [figure, branch] of branches) {
    const definition = catalogue.figuresById.get(figure);
    const base = definition?.repeats === undefined ? undefined : branches.get(definition.repeats);
    const parent =
      definition === undefined || base !== undefined
        ? undefined
        : definition.partOf === undefined
          ? wholeOf(definition, kin.get(definition.indicator) ?? [])
          : catalogue.figuresById.get(definition.partOf.figure);
    const within = parent && home.get(parent.id) === home.get(figure) ? branches.get(parent.id) : undefined;
    if (base) {
      const page = (document.printed.get(figure) ?? []).find((place) => place.figure === figure)?.page;
      if (page !== undefined)
        branch.label = { en: `on slide ${page}`, az: `${ordinalDigitsAz(page)} slaydda` };
      base.children.push(branch);
    } else if (within && definition && parent) {
      const extra = Object.keys(definition.categories).filter(
        (dimension) => !(dimension in parent.categories),
      );
      const dimension = extra[0]!;
      branch.label = partLabel(catalogue, dimension, definition.categories[dimension]!, branch.label);
      groupOf(catalogue, within, dimension).children.push(branch);
    } else (sections.get(home.get(figure)!) ?? beyond).children.push(branch);
  }
  for (const branch of branches.values()) settleGroups(branch);
  beyond.more = leaves.slice(figures);
  return [...sections.values(), beyond].filter(
    ({ children, more = [] }) => children.length + more.length > 0,
  );
}

type Definition = Catalogue['figures'][number];

/** The figure of the same indicator that has all of its categories but one or more: the nearest whole. */
function wholeOf(part: Definition, kin: readonly Definition[]): Definition | undefined {
  const size = (definition: Definition): number => Object.keys(definition.categories).length;
  return kin
    .filter(
      (whole) =>
        whole.id !== part.id &&
        whole.repeats === undefined &&
        whole.kind === part.kind &&
        size(whole) < size(part) &&
        Object.entries(whole.categories).every(([dimension, code]) => part.categories[dimension] === code),
    )
    .toSorted((a, b) => size(b) - size(a))[0];
}

/** `18–25 years` under "by age"; where the code has no words of its own, the figure's label stays. */
function partLabel(catalogue: Catalogue, dimension: string, code: string, whole: Said): Said {
  const label = codeLabel(catalogue, dimension, code);
  return label.en === code ? whole : label;
}

function groupOf(catalogue: Catalogue, whole: Branch, dimension: string): Branch {
  const id = `${whole.id}/${dimension}`;
  const known = whole.children.find((child) => child.id === id);
  if (known) return known;
  const labels = catalogue.dimensionsById.get(dimension)?.labels ?? sameInBoth(dimension);
  const label = { en: `by ${uncapitalised(labels.en, 'en')}`, az: `${uncapitalised(labels.az, 'az')} üzrə` };
  const group: Branch = { id, kind: 'breakdown', label, children: [] };
  whole.children.push(group);
  return group;
}

/** One breakdown alone needs no line of its own: its parts stand under the whole. */
function settleGroups(branch: Branch): void {
  const groups = branch.children.filter((child) => child.kind === 'breakdown');
  if (groups.length === 1) {
    branch.children = branch.children.flatMap((child) => (child === groups[0] ? child.children : [child]));
  }
}

function flatten(branches: readonly Branch[], leaves: readonly Leaf[], before: Tree | undefined): Tree {
  const nodes: TreeNode[] = [];
  const blocks = new Map<number, readonly Leaf[]>();
  const addLeaves = (own: readonly Leaf[], level: number, parent: number): void => {
    if (own.length === 0) return;
    const start = nodes.length;
    blocks.set(start, own);
    const was = before?.blocks.get(start) ?? [];
    const first = before?.nodes[start];
    const isThere = first?.level === level && first.parent === parent;
    for (let at = 0; at < own.length; at++) {
      const leaf = own[at]!;
      if (isThere && was[at] === leaf) nodes.push(before!.nodes[start + at]!);
      else nodes.push({ id: keyText(leaf.key), kind: 'figure', level, end: start + at + 1, parent, folded: false, label: leaf.label, leaf }); // prettier-ignore
    }
  };
  const add = (branch: Branch, level: number, parent: number): boolean => {
    const at = nodes.length;
    const { id, kind, label, leaf } = branch;
    const node: TreeNode = {
      id,
      kind,
      level,
      end: 0,
      parent,
      folded: false,
      label,
      ...(leaf ? { leaf } : {}),
    };
    nodes.push(node);
    let urgent = false;
    for (const child of branch.children) if (add(child, level + 1, at)) urgent = true;
    addLeaves(branch.more ?? [], level + 1, at);
    node.end = nodes.length;
    // What needs a person is seen without unfolding.
    node.folded = node.end > at + 1 && (branch.folded ?? (kind !== 'section' && !urgent));
    return urgent || (leaf !== undefined && isUrgent(leaf));
  };
  for (const branch of branches) add(branch, 0, -1);
  addLeaves(leaves, 0, -1);
  return { nodes, blocks };
}

const isUrgent = ({ state, check }: Leaf): boolean =>
  state === 'open' || state === 'proposed' || check === 'blocker';
