import { useAsk } from '../../shell/api.ts';
import type { ReturnedDraft, ReturnedNumber } from '../../../shared/contract/reference.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { fileNameOf } from '../../kit/file-path.ts';
import { Mark, type MarkName } from '../../kit/mark.tsx';
import css from './returned.module.css';

const KINDS: [ReturnedNumber['kind'], MarkName][] = [
  ['changed', 'open'],
  ['exchanged', 'open'],
  ['chart', 'open'],
  ['missing', 'hidden'],
  ['unlinked', 'typed'],
  ['added', 'typed'],
  ['duplicated', 'typed'],
  ['text', 'typed'],
  ['moved', 'hidden'],
  ['stale', 'stale'],
];

/** What a draft that came back says otherwise than the workspace: sentence by sentence, each a step away. */
export function Returned(props: { path: string; onClose: () => void; onGo: (selector: string) => void }) {
  const words = useWords();
  const { data, error } = useAsk('reference.returned', { path: props.path });
  const file = fileNameOf(props.path);
  return (
    <Dialog
      title={words.reference.returnedTitle(file)}
      width={720}
      onClose={props.onClose}
      footer={<Button onClick={props.onClose}>{words.frame.close}</Button>}
    >
      {error && <ErrorNote error={error} />}
      {!data && !error && <p className="muted">{words.reference.comparing}</p>}
      {data && <Compared draft={data} onGo={props.onGo} />}
    </Dialog>
  );
}

function Compared({ draft, onGo }: { draft: ReturnedDraft; onGo: (selector: string) => void }) {
  const words = useWords().reference;
  const { numbers, compared, drawings } = draft;
  const without = drawings ? null : <p className="muted">{words.withoutCharts}</p>;
  if (numbers.length === 0)
    return (
      <>
        <p>{words.same(compared)}</p>
        {without}
      </>
    );
  return (
    <div className={css.returned}>
      <p className="muted">{words.differs(numbers.length, compared)}</p>
      {without}
      {KINDS.map(([kind, mark]) => {
        const own = numbers.filter((one) => one.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h3 className="flex gap-6">
              <Mark name={mark}>
                <span className={`bold ${css.kind}`}>{words.kinds[kind]}</span>
              </Mark>
              <span className="muted small">{words.kindNotes[kind]}</span>
            </h3>
            <ul>
              {own.map((one, at) =>
                isPassage(one) ? (
                  <PassageRow key={at} number={one} />
                ) : (
                  <Row key={at} number={one} onGo={onGo} />
                ),
              )}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const PASSAGES: ReadonlySet<ReturnedNumber['kind']> = new Set(['added', 'duplicated', 'moved', 'text']);

/** A sentence or more, shown beside what the program would write. */
const isPassage = ({ kind, expected }: ReturnedNumber): boolean =>
  PASSAGES.has(kind) || expected.length > LONGEST_NUMBER;

const LONGEST_NUMBER = 40;

/** A passage that is new, gone, elsewhere or worded otherwise. */
function PassageRow({ number: { printed, expected, where } }: { number: ReturnedNumber }) {
  const words = useWords().reference;
  return (
    <li className={css.difference}>
      <div>
        {where.section !== '' && <span className="medium small">{where.section}</span>}
        {printed !== '' && <p>{printed}</p>}
        {expected !== '' && <p className="small muted">{words.expectedHere(expected)}</p>}
      </div>
      <span className="faint tiny">{where.page === undefined ? '' : words.p(where.page)}</span>
    </li>
  );
}

function Row({ number, onGo }: { number: ReturnedNumber; onGo: (selector: string) => void }) {
  const words = useWords().reference;
  const language = useLanguage();
  const { printed, expected, figure, label, draft, where } = number;
  const said =
    printed === ''
      ? words.expectedHere(expected)
      : expected === ''
        ? printed
        : words.printedNow(printed, expected);
  return (
    <li className={css.difference}>
      <div>
        <b>{said}</b>
        {label && <span> {label[language]}</span>}
        {draft !== undefined && <span className="muted small"> · {words.ofDraft(draft)}</span>}
        <div className="small muted">
          {where.section !== '' && <span className="medium">{where.section}: </span>}
          <Sentence sentence={where.sentence} text={printed} />
        </div>
      </div>
      <span className="faint tiny">{where.page === undefined ? '' : words.p(where.page)}</span>
      {figure === undefined ? (
        <span />
      ) : (
        <Button small onClick={() => onGo(`[data-figure="${CSS.escape(figure)}"]`)}>
          {words.jump}
        </Button>
      )}
    </li>
  );
}

/** The sentence, short, with the number marked where it stands. */
function Sentence({ sentence, text }: { sentence: string; text: string }) {
  const at = text === '' ? -1 : sentence.indexOf(text);
  if (at < 0) return sentence.length > LONG ? `${sentence.slice(0, LONG)}…` : sentence;
  const from = at > LONG ? at - LONG / 2 : 0;
  const to = at + text.length + LONG / 2;
  return (
    <>
      {from > 0 && '…'}
      {sentence.slice(from, at)}
      <mark>{text}</mark>
      {sentence.slice(at + text.length, to)}
      {to < sentence.length && '…'}
    </>
  );
}

const LONG = 160;
