import { toggleMark } from '@tiptap/pm/commands';
import { useMemo, useRef, useState, type RefObject } from 'react';
import type { ReferenceView } from '../../../../shared/contract/reference.ts';
import { call, useAsk } from '../../../shell/api.ts';
import { useUndo } from '../../../shell/acts.ts';
import { useSayInFooter } from '../../../shell/footer-note.tsx';
import { useToast } from '../../../shell/toast.tsx';
import { useActions } from '../../../keys/actions.tsx';
import { ErrorNote } from '../../../kit/error-note.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { useShowOrigin } from '../../../parts/origin/origin-provider.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { textProblemsAz, textProblemsEn } from '../../../../shared/words/errors/text-problem.ts';
import { ComposingBar } from './bar.tsx';
import { ChipPopover } from './chip-popover.tsx';
import { ConditionPopover } from './condition-popover.tsx';
import type { Shown } from './document.ts';
import { anchorOf, becomeKind, chosenWords, putBlock, putChip } from './edits.ts';
import { chosenChip } from './keys.ts';
import { PickFigure } from './pick-figure.tsx';
import { figureOf, placeholderKind, worded, wordingName, type WordingName } from './placeholder.ts';
import { schema } from './schema.ts';
import { SourcePopover } from './source-popover.tsx';
import { useEditor } from './use-editor.ts';
import type { Anchor } from './popover.tsx';
import css from './composing.module.css';
import barCss from './bar.module.css';
import screenCss from '../reference.module.css';

type Open =
  | { what: 'pick' | 'another'; anchor: Anchor }
  | { what: 'chip'; anchor: Anchor; source: string; figure: string }
  | { what: 'source'; anchor: Anchor; source: string }
  | { what: 'condition'; anchor: Anchor; words: string; figures: string[] };

/** The reference as it is written: the paper is the editor. What is typed is kept after every pause. */
export function Composing(props: {
  view: ReferenceView;
  language: 'en' | 'az';
  canvas: RefObject<HTMLDivElement | null>;
  zoom: number;
  onLanguage: (language: 'en' | 'az') => void;
  onLeave: () => void;
}) {
  const words = useWords();
  const w = words.composing;
  const windowLanguage = useLanguage();
  const { language } = props;
  const { data, error, slow } = useAsk('composing.text', { language });
  const text = data?.language === language ? data : null;
  const host = useRef<HTMLDivElement>(null);
  const toast = useToast();
  const { undo, redo } = useUndo();
  const show = useShowOrigin();
  const [open, setOpen] = useState<Open | null>(null);
  const shown = useMemo<Shown | null>(
    () =>
      text && {
        language: text.language,
        prints: text.prints,
        label: (figure) => text.labels[figure]?.[windowLanguage] ?? figure,
      },
    [text, windowLanguage],
  );
  const { editing, state } = useEditor(host, text, shown, {
    label: w.text,
    plugins: () => [],
    changed: () => undefined,
    refuse: toast.refuse,
    acts: {
      openChip: () => openChip(),
      insertFigure: () => editing && setOpen({ what: 'pick', anchor: anchorOf(editing.view) }),
      condition: () => openCondition(),
      find: () => undefined,
      undo: () => void editing?.writing.undo().then((whose) => whose === 'workspace' && undo()),
      redo: () => void editing?.writing.redo().then((whose) => whose === 'workspace' && redo()),
      leave: () => props.onLeave(),
    },
  });
  useSayInFooter(state?.dirty === true ? w.keeping : '');
  useActions([
    { id: 'composing.insert', label: w.figureKey, keys: '#', footer: true, run: () => setOpenPick() },
    {
      id: 'composing.condition',
      label: w.condition,
      keys: 'Ctrl+.',
      footer: true,
      run: () => openCondition(),
    },
    { id: 'composing.leave', label: w.read, keys: 'Escape', run: props.onLeave },
  ]);
  const close = (): void => {
    setOpen(null);
    editing?.view.focus();
  };
  function setOpenPick(): void {
    if (editing) setOpen({ what: 'pick', anchor: anchorOf(editing.view) });
  }
  function openChip(): void {
    const chosen = editing && chosenChip(editing.view.state);
    if (!chosen) return;
    const source = String(chosen.node.attrs['source']);
    const figure = figureOf(source);
    const anchor = anchorOf(editing.view);
    if (figure !== null && placeholderKind(source) === 'figure')
      setOpen({ what: 'chip', anchor, source, figure });
    else setOpen({ what: 'source', anchor, source });
  }
  function openCondition(): void {
    if (!editing) return;
    const chosen = chosenWords(editing.view);
    const own = chosenChip(editing.view.state);
    if (own && placeholderKind(String(own.node.attrs['source'])) === 'clause') return openChip();
    if (chosen === null || chosen.figures.length === 0) return toast.say(w.chooseWords);
    if (chosen.hasClause) return toast.say(w.noClauseInside);
    setOpen({
      what: 'condition',
      anchor: anchorOf(editing.view),
      words: chosen.words,
      figures: chosen.figures,
    });
    return undefined;
  }
  /** Puts a piece in with what it prints now. */
  const put = async (sources: readonly string[]): Promise<void> => {
    if (!editing) return;
    const answer = await call('composing.prints', { language, sources: [...sources] });
    if (!answer.ok) return toast.refuse(answer.error);
    const { prints, labels } = answer.value;
    // A figure without a change stands alone.
    const source = sources.find((one) => !(prints[one] ?? []).some(({ text: says }) => says.includes('…'))) ?? sources.at(-1)!; // prettier-ignore
    const { writing, view } = editing;
    writing.know(prints, (figure) => labels[figure]?.[windowLanguage]);
    setOpen(null);
    putChip(view, source, writing.shown);
    return undefined;
  };
  const pickAnother = (figure: string): void => {
    const chosen = editing && chosenChip(editing.view.state);
    const wording: WordingName = (chosen && wordingName(String(chosen.node.attrs['source']))) ?? 'both';
    void put([worded(figure, wording)]);
  };
  if (error) return <ErrorNote error={error} />;
  return (
    <>
      <section className={screenCss.editor}>
        <ComposingBar
          language={language}
          missing={text?.missing ?? { en: [], az: [] }}
          onLanguage={props.onLanguage}
          acts={{
            kind: (kind) => editing && becomeKind(editing.view, kind),
            bold: () => editing && mark('strong'),
            italic: () => editing && mark('italic'),
            table: () => editing && putBlock(editing.view, newTable()),
            pageBreak: () => editing && putBlock(editing.view, schema.node('page-break')),
            condition: openCondition,
            insert: setOpenPick,
            leave: props.onLeave,
          }}
        />
        {state !== null && state.unreadable.length > 0 && (
          <p className={barCss.strip} role="alert">
            {w.unreadable(state.unreadable.length)}{' '}
            {(windowLanguage === 'az' ? textProblemsAz : textProblemsEn)(
              state.unreadable.map(({ problem }) => problem),
            )}
          </p>
        )}
        {state !== null && state.alsoChanged.length > 0 && (
          <p className={barCss.strip} role="alert">
            {w.alsoChanged(state.alsoChanged.join(', '))}
          </p>
        )}
        <div
          ref={props.canvas}
          className={screenCss.canvas}
          data-pane
          tabIndex={-1}
          role="region"
          aria-label={words.reference.document}
        >
          {text === null && <Loading slow={slow} />}
          <div
            ref={host}
            className={css.sheet}
            data-theme="light"
            style={{ zoom: props.zoom }}
            hidden={text === null}
          />
        </div>
      </section>
      {open?.what === 'pick' && (
        <PickFigure
          title={w.insert}
          anchor={open.anchor}
          onClose={close}
          onPick={(figure) => void put([worded(figure, 'both'), worded(figure, 'value')])}
        />
      )}
      {open?.what === 'another' && (
        <PickFigure title={w.another} anchor={open.anchor} onClose={close} onPick={pickAnother} />
      )}
      {open?.what === 'chip' && (
        <ChipPopover
          anchor={open.anchor}
          figure={open.figure}
          source={open.source}
          label={shown?.label(open.figure) ?? open.figure}
          onClose={close}
          onWording={(source) => void put([source])}
          onOrigin={() =>
            show({
              figure: open.figure,
              anchor: new DOMRect(open.anchor.left, open.anchor.top, 1, open.anchor.bottom - open.anchor.top),
            })
          }
          onAnother={() => setOpen({ what: 'another', anchor: open.anchor })}
          onCondition={() =>
            setOpen({ what: 'condition', anchor: open.anchor, words: open.source, figures: [open.figure] })
          }
        />
      )}
      {open?.what === 'source' && (
        <SourcePopover
          anchor={open.anchor}
          source={open.source}
          head={{ year: text?.year ?? 0, language }}
          onClose={close}
          onTake={(source) => void put([source])}
        />
      )}
      {open?.what === 'condition' && (
        <ConditionPopover
          anchor={open.anchor}
          words={open.words}
          figures={open.figures.map((figure) => ({ figure, label: shown?.label(figure) ?? figure }))}
          onClose={close}
          onTake={(source) => void put([source])}
        />
      )}
    </>
  );

  function mark(name: 'strong' | 'italic'): void {
    if (!editing) return;
    toggleMark(schema.marks[name])(editing.view.state, editing.view.dispatch);
    editing.view.focus();
  }
}

const newTable = () =>
  schema.node('table', null, [0, 1].map(() => schema.node('row', null, [0, 1].map(() => schema.node('cell'))))); // prettier-ignore
