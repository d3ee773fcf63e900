import { useState } from 'react';
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { TextComment } from '../../../../shared/contract/reference/composing.ts';
import { useAct } from '../../../shell/acts.ts';
import { useAsk } from '../../../shell/api.ts';
import { useSession } from '../../../shell/session.tsx';
import { Button } from '../../../kit/button.tsx';
import { Mark } from '../../../kit/mark.tsx';
import { classes } from '../../../kit/classes.ts';
import { shownInstant } from '../../../kit/when.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { blockAt, chooseRange } from './edits.ts';
import css from './side.module.css';

/** Most letters of a place that are kept to find it again. */
const QUOTE = 200;

/** What persons say of places of the text; it never prints. */
export function Comments(props: { view: EditorView; language: 'en' | 'az'; nameOf: (id: string) => string }) {
  const w = useWords().composing;
  const windowLanguage = useLanguage();
  const { people, person } = useSession();
  const act = useAct();
  const { view, language, nameOf } = props;
  const { data } = useAsk('composing.comments', { language });
  const [draft, setDraft] = useState<{ block: string; quote: string } | null>(null);
  const [to, setTo] = useState('');
  const [text, setText] = useState('');
  const comments = data?.comments ?? [];
  const begin = (): void => {
    const { from, to: end, $from, $to } = view.state.selection;
    const block = blockAt(view);
    if (block === null) return;
    const quote = $from.sameParent($to) ? view.state.doc.textBetween(from, end).slice(0, QUOTE) : '';
    setDraft({ block: nameOf(block), quote });
  };
  const say = async (): Promise<void> => {
    if (draft === null || text.trim() === '') return;
    const whole = to === '' ? text.trim() : `@${to} ${text.trim()}`;
    const done = await act('composing.comment', { language, ...draft, text: whole });
    if (done === null) return;
    setDraft(null);
    setText('');
    view.focus();
  };
  const go = (one: TextComment): void => {
    const place = placeOf(view, one, nameOf);
    if (place) chooseRange(view, place.from, place.to);
  };
  return (
    <section className={css.group}>
      <h3>
        <Mark name="note">
          <span className={classes('bold', css.name)}>{w.comments}</span>
        </Mark>
        <span className={css.remark}>
          <Button small look="text" onClick={begin}>
            {w.comment}
          </Button>
        </span>
      </h3>
      {draft && (
        <form
          className={css.draft}
          onSubmit={(event) => {
            event.preventDefault();
            void say();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey) void say();
            else if (event.key === 'Escape') setDraft(null);
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {draft.quote !== '' && <p className={css.other}>{w.about(draft.quote)}</p>}
          <textarea
            className={css.said}
            autoFocus
            aria-label={w.comment}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <label className="small">
            {w.toWhom}{' '}
            <select className={css.said} value={to} onChange={(event) => setTo(event.target.value)}>
              <option value="">{w.everybody}</option>
              {people.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <Button small look="primary" keys="Ctrl+Enter" onClick={() => void say()}>
            {w.say}
          </Button>
        </form>
      )}
      <ul>
        {comments.map((one) => (
          <li key={one.id} className={css.entry}>
            <button type="button" onClick={() => go(one)}>
              <b>{one.by}</b>, {shownInstant(one.at, windowLanguage)}
              {person !== null && one.to.includes(person.name) && (
                <span className={css.detail}>{w.forYou}</span>
              )}
              <span className={css.detail}>{one.text}</span>
              {placeOf(view, one, nameOf) === null && <span className={css.detail}>{w.lost}</span>}
            </button>
            <Button
              small
              look="text"
              onClick={() => void act('composing.settle', { language, comment: one.id })}
            >
              {w.settle}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where its words stand, in its block alone; null where they do not any more. */
function placeOf(
  { state }: EditorView,
  { block, quote }: TextComment,
  nameOf: (id: string) => string,
): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  state.doc.forEach((node, pos) => {
    if (found !== null || nameOf(String(node.attrs['id'])) !== block) return;
    if (quote === '') found = { from: pos + 1, to: pos + 1 };
    node.descendants((line, offset) => {
      if (!line.inlineContent) return true;
      found ??= rangeOf(line, pos + 1 + offset, quote);
      return false;
    });
    if (node.inlineContent) found ??= rangeOf(node, pos, quote);
  });
  return found;
}

/** A chip is one place and several letters. */
function rangeOf(line: Node, pos: number, quote: string): { from: number; to: number } | null {
  const at = line.textContent.indexOf(quote);
  if (at < 0 || quote === '') return null;
  let letters = 0;
  let from: number | null = null;
  let to: number | null = null;
  line.forEach((child, offset) => {
    const text = child.isText ? child.text! : child.textContent === '' ? (child.type.spec.leafText?.(child) ?? '') : child.textContent; // prettier-ignore
    const place = (letter: number): number => pos + 1 + offset + (child.isText ? letter - letters : letter > letters ? 1 : 0); // prettier-ignore
    if (from === null && at < letters + text.length) from = place(at);
    if (to === null && at + quote.length <= letters + text.length) to = place(at + quote.length);
    letters += text.length;
  });
  return from === null || to === null ? null : { from, to };
}
