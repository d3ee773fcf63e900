import { Schema, type DOMOutputSpec, type Node, type NodeSpec } from '@tiptap/pm/model';
import type { LiveRun } from '../../../../shared/domain/reference/live-run.ts';
import { placeholderKind } from './placeholder.ts';
import css from './composing.module.css';

/** A block of the text: under its id, or null where it is new. */
const block = (spec: NodeSpec, name: string, tag = 'p'): NodeSpec => ({
  group: 'block',
  ...spec,
  attrs: { ...spec.attrs, id: { default: null } },
  toDOM: (node): DOMOutputSpec => [
    tag,
    {
      class: `${css['block']} ${css[name]}`,
      'data-as': node.type.name,
      ...(node.attrs['id'] === null ? {} : { 'data-block': String(node.attrs['id']) }),
      ...(name === 'section' && { 'data-section': '', 'data-named': String(node.attrs['named']) }),
      ...(name === 'section' &&
        node.attrs['id'] !== null && { id: `part-${node.attrs['id']}`, 'data-part': node.attrs['id'] }),
    },
    0,
  ],
});

/** A line of it: chips and pages stand among letters that are bold, italic, or neither. */
const LINE = { content: 'inline*' };
/** Letters alone. */
const WORDS = { content: 'text*', marks: '' };

/** Exactly the blocks of the text model (`shared/domain/reference/text/block-parts.ts`). */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: block(LINE, 'paragraph'),
    'list-item': block(LINE, 'item'),
    title: block({ ...LINE, attrs: { named: { default: false } }, defining: true }, 'title', 'h2'),
    section: block({ ...WORDS, attrs: { named: { default: false } }, defining: true }, 'section', 'h3'),
    note: block(WORDS, 'note'),
    table: block({ content: 'row+', isolating: true }, 'table', 'div'),
    row: { content: 'cell+', toDOM: () => ['div', { class: css['row']!, 'data-as': 'row' }, 0] },
    cell: { ...LINE, isolating: true, toDOM: () => ['div', { class: css['cell']!, 'data-as': 'cell' }, 0] },
    slide: block(
      { content: 'slideLine+', attrs: { name: { default: '' } }, isolating: true },
      'slide',
      'div',
    ),
    slideLine: {
      ...LINE,
      attrs: { role: { default: 'label' } },
      toDOM: (node) => ['p', { class: `${css['slideLine']} ${css[String(node.attrs['role'])]}` }, 0],
    },
    contact: block({ content: 'contactLine+', isolating: true }, 'contact', 'div'),
    contactLine: { ...LINE, toDOM: () => ['p', { class: css['contactLine']! }, 0] },
    'page-break': atomBlock('pageBreak'),
    'printed-page': atomBlock('printedPage', { page: { default: 1 } }),
    text: { group: 'inline' },
    chip: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { source: {}, runs: { default: [] }, label: { default: '' }, when: { default: [] } },
      leafText: (node) => chipText(node),
      toDOM: chipDom,
    },
    page: {
      group: 'inline',
      inline: true,
      atom: true,
      selectable: false,
      attrs: { source: {} },
      leafText: () => '',
      toDOM: (node) => [
        'span',
        { class: css['page']!, contenteditable: 'false' },
        /\d+/.exec(String(node.attrs['source']))?.[0] ?? '',
      ],
    },
  },
  marks: {
    strong: { excludes: 'strong italic', parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['b', 0] },
    italic: { excludes: 'strong italic', parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['i', 0] },
  },
});

function atomBlock(name: string, attrs: NodeSpec['attrs'] = {}): NodeSpec {
  return {
    group: 'block',
    atom: true,
    attrs: { ...attrs, id: { default: null } },
    toDOM: (node) => [
      'div',
      {
        class: css[name]!,
        contenteditable: 'false',
        ...(node.attrs['id'] !== null && { 'data-block': String(node.attrs['id']) }),
      },
      name === 'printedPage' ? String(node.attrs['page']) : '',
    ],
  };
}

/** What a chip prints. */
const chipText = (node: Node): string => (node.attrs['runs'] as LiveRun[]).map(({ text }) => text).join('');

function chipDom(node: Node): DOMOutputSpec {
  const source = String(node.attrs['source']);
  const runs = node.attrs['runs'] as LiveRun[];
  const kind = placeholderKind(source);
  const label = String(node.attrs['label']);
  const attrs = {
    class: [css['chip'], css[kind], kind === 'figure' && css[markOf(runs)], kind === 'clause' && runs.length === 0 && css['silent']].filter(Boolean).join(' '), // prettier-ignore
    'data-source': source,
    'data-kind': kind,
    contenteditable: 'false',
    ...(label !== '' && { title: label }),
  };
  if (kind === 'clause') {
    const text = runs.map((run) => (run.kind === 'figure' ? ['span', { class: `${css['figure']} ${css[run.mark]}` }, run.text] : run.text)); // prettier-ignore
    const [before = '', figure = '', after = ''] = node.attrs['when'] as string[];
    const when = [
      'span',
      { class: css['when']! },
      ['span', { class: css['bracket']! }, '⟨⟩'],
      ` ${before}`,
      ['b', figure],
      after,
    ];
    return ['span', attrs, when, ['span', { class: css['bracket']! }, '⟨'], ...text, ['span', { class: css['bracket']! }, '⟩']] as unknown as DOMOutputSpec; // prettier-ignore
  }
  if (kind === 'note') return ['span', attrs, '*'];
  return ['span', attrs, chipText(node) || '…'];
}

const markOf = (runs: readonly LiveRun[]): string =>
  runs.find((run) => run.kind === 'figure' && run.mark !== 'plain')?.kind === 'figure'
    ? (runs.find((run) => run.kind === 'figure' && run.mark !== 'plain') as { mark: string }).mark
    : 'plain';
