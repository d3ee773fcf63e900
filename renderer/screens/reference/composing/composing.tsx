import { toggleMark } from '@tiptap/pm/commands';
import { useMemo, useRef, useState, type RefObject } from 'react';
import type { ReferenceView } from '../../../../shared/contract/reference/reference.ts';
import { call, useAsk } from '../../../shell/api.ts';
import { useUndo } from '../../../shell/acts.ts';
import { leave } from '../../../shell/leaving.ts';
import { useSayInFooter } from '../../../shell/footer-note.tsx';
import { useToast } from '../../../shell/toast.tsx';
import { useActions } from '../../../keys/actions.tsx';
import { ErrorNote } from '../../../kit/error-note.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { ComposingBar } from './bar.tsx';
import { conditionSaid } from './condition.ts';
import type { Shown } from './document.ts';
import { anchorOf, becomeKind, chooseFigure, chooseNumber, chooseRange, chosenWords, paragraphOf, blockAt, beginBlock, chooseBlock, plainNumber, putBlock, putChip } from './edits.ts'; // prettier-ignore
import { Comments } from './comments.tsx';
import { FindBar } from './find-bar.tsx';
import { Held } from './keeping/held.tsx';
import { chosenChip } from './keys.ts';
import { useLeavingQuestion } from './keeping/leaving-question.tsx';
import { OpenPopover, type Open } from './open-popover.tsx';
import { figureOf, placeholderKind, worded, wordingName, type WordingName } from './placeholder.ts';
import { schema } from './schema.ts';
import { OtherLanguage } from './other-language.tsx';
import { Side } from './side.tsx';
import { Language } from '../language/language.tsx';
import { typedNumbers, type TypedNumber } from './typed-numbers.ts';
import { useEditor } from './use-editor.ts';
import { useNear } from './use-near.ts';
import { wordingOf } from '../../../../shared/words/document/wording-of.ts';
import css from './composing.module.css';
import screenCss from '../reference.module.css';

/** What is said of the paragraph with the caret follows it after this. Milliseconds. */
const LOOK_AFTER = 300;

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
  const { language, zoom, canvas } = props;
  const { data, error, slow } = useAsk('composing.text', { language });
  const text = data?.language === language ? data : null;
  const host = useRef<HTMLDivElement>(null);
  const toast = useToast();
  const { undo, redo } = useUndo();
  const [open, setOpen] = useState<Open | null>(null);
  const [numbers, setNumbers] = useState<readonly TypedNumber[]>([]);
  const [finding, setFinding] = useState(false);
  const [place, setPlace] = useState<{ paragraph: string; block: string | null }>({
    paragraph: '',
    block: null,
  });
  const looking = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = useMemo<Shown | null>(
    () =>
      text && {
        language: text.language,
        prints: text.prints,
        label: (figure) => text.labels[figure]?.[windowLanguage] ?? figure,
        when: (source) => conditionSaid(source, text.language, w.when, (figure) => text.labels[figure]?.[windowLanguage] ?? figure), // prettier-ignore
      },
    [text, windowLanguage, w],
  );
  const { editing, state } = useEditor(host, text, shown, {
    label: w.text,
    plugins: () => [typedNumbers(wordingOf(language).wordValue, setNumbers)],
    changed: (view) => {
      clearTimeout(looking.current);
      looking.current = setTimeout(
        () => setPlace({ paragraph: paragraphOf(view), block: blockAt(view) }),
        LOOK_AFTER,
      );
    },
    refuse: toast.refuse,
    acts: {
      openChip: () => openChip(),
      insertFigure: () => editing && setOpen({ what: 'pick', anchor: anchorOf(editing.view) }),
      condition: () => openCondition(),
      find: () => setFinding(true),
      undo: () => void editing?.writing.undo().then((whose) => whose === 'workspace' && undo()),
      redo: () => void editing?.writing.redo().then((whose) => whose === 'workspace' && redo()),
      leave: read,
    },
  });
  const leavingQuestion = useLeavingQuestion(editing, language);
  const near = useNear(canvas, editing);
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
    { id: 'composing.find', label: w.find, keys: 'Ctrl+F', footer: true, run: () => setFinding(true) },
    { id: 'composing.leave', label: w.read, keys: 'Escape', run: read },
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
  // What is being written stays on the screen.
  if (error && text === null) return <ErrorNote error={error} />;
  return (
    <>
      <section className={screenCss.editor}>
        <ComposingBar
          language={language}
          missing={text?.missing ?? { en: [], az: [] }}
          onLanguage={(to) => leave(() => props.onLanguage(to))}
          acts={{
            kind: (kind) => editing && becomeKind(editing.view, kind),
            bold: () => editing && mark('strong'),
            italic: () => editing && mark('italic'),
            table: () => editing && putBlock(editing.view, newTable()),
            pageBreak: () => editing && putBlock(editing.view, schema.node('page-break')),
            condition: openCondition,
            insert: setOpenPick,
            leave: read,
          }}
        />
        {finding && editing && (
          <FindBar
            view={editing.view}
            onClose={() => {
              setFinding(false);
              editing.view.focus();
            }}
          />
        )}
        {editing && state && <Held {...{ editing, state, language }} />}
        <div
          ref={canvas}
          className={screenCss.canvas}
          data-pane
          tabIndex={-1}
          role="region"
          aria-label={words.reference.document}
        >
          {text === null && <Loading slow={slow} />}
          <div ref={host} className={css.sheet} data-theme="light" style={{ zoom }} hidden={text === null} />
        </div>
      </section>
      <Side
        view={props.view}
        language={language}
        numbers={numbers}
        paragraph={place.paragraph}
        onFigure={(figure) => editing && chooseFigure(editing.view, figure)}
        acts={{
          go: (number) => editing && chooseRange(editing.view, number.from, number.to),
          bind: (number, figure, part) => void bind(number, figure, part),
          plain: (number, reason) => void keepPlain(number, reason),
          another: (number) => {
            if (!editing) return;
            chooseRange(editing.view, number.from, number.to);
            setOpen({ what: 'pick', anchor: anchorOf(editing.view) });
          },
        }}
      >
        {text && text.missing.az !== null && (
          <OtherLanguage
            language={language}
            block={editing && place.block !== null ? editing.writing.nameOf(place.block) : null}
            missing={text.missing[language] ?? []}
            onBegin={(id, source, behind) =>
              editing &&
              beginBlock(editing.view, { id, source }, behind, {
                nameOf: (one) => editing.writing.nameOf(one),
                shown: editing.writing.shown,
              })
            }
          />
        )}
        <Language
          language={language}
          near={near}
          onGo={({ block }) =>
            editing && chooseBlock(editing.view, block, (id) => editing.writing.nameOf(id))
          }
          before={async () => editing?.writing.keep()}
        />
        {editing && (
          <Comments view={editing.view} language={language} nameOf={(one) => editing.writing.nameOf(one)} />
        )}
      </Side>
      {leavingQuestion}
      {open && shown && (
        <OpenPopover
          open={open}
          shown={shown}
          year={text?.year ?? 0}
          setOpen={setOpen}
          onClose={close}
          onPut={(sources) => void put(sources)}
          onAnother={pickAnother}
        />
      )}
    </>
  );

  function read(): void {
    leave(props.onLeave);
  }

  async function bind(number: TypedNumber, figure: string, part: 'value' | 'change'): Promise<void> {
    if (!editing || !chooseNumber(editing.view, number)) return;
    const isWord = !/\d/.test(number.text);
    await put([part === 'change' ? `{${figure}|change}` : isWord ? `{${figure}|word}` : `{${figure}}`]);
  }

  async function keepPlain(number: TypedNumber, reason: string): Promise<void> {
    if (!editing || !chooseNumber(editing.view, number)) return;
    const { writing, view } = editing;
    await put([plainNumber(view, writing.nameOf(number.block), number.text)]);
    await writing.keep(reason);
  }

  function mark(name: 'strong' | 'italic'): void {
    if (!editing) return;
    toggleMark(schema.marks[name])(editing.view.state, editing.view.dispatch);
    editing.view.focus();
  }
}

const newTable = () =>
  schema.node('table', null, [0, 1].map(() => schema.node('row', null, [0, 1].map(() => schema.node('cell'))))); // prettier-ignore
