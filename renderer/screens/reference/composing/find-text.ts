import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { lower } from '../../../../shared/domain/text/fold.ts';

/** Letters of one line. */
export interface Match {
  from: number;
  to: number;
}

/** A chip is one sign that nobody types: no match holds one. */
const CHIP = '\uFFFC';

/** Sign by sign, so that places stay. */
const folded = (text: string): string => Array.from(text, (sign) => (sign.length > 1 ? sign : (lower(sign)[0] ?? sign))).join(''); // prettier-ignore

/** Where letters stand in the text, whatever their case. */
export function findText(doc: Node, wanted: string): Match[] {
  if (wanted === '') return [];
  const needle = folded(wanted);
  const found: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.inlineContent) return true;
    const text = folded(node.textBetween(0, node.content.size, undefined, CHIP));
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
      found.push({ from: pos + 1 + at, to: pos + 1 + at + needle.length });
    return false;
  });
  return found;
}

/** Puts other letters in the place of some matches, as one change. */
export function replaceText(view: EditorView, matches: readonly Match[], by: string): void {
  const { tr } = view.state;
  for (const { from, to } of matches.toReversed()) {
    if (by === '') tr.delete(from, to);
    else tr.insertText(by, from, to);
  }
  view.dispatch(tr);
}
