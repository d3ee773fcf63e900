import type { ReactNode } from 'react';
import type {
  OpenPlace,
  ReferenceView,
  StalePlace,
  TypedPlace,
} from '../../../shared/contract/reference/reference.ts';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Mark, type MarkName } from '../../kit/mark.tsx';
import { shownInstant } from '../../kit/when.ts';
import { Icon } from '../../kit/icon.tsx';
import { Language } from './language/language.tsx';
import { SettlePane } from './settle-pane.tsx';
import css from './places.module.css';
import type { Wording } from '../../../shared/domain/reference/wording.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';

type Group = 'open' | 'proposed' | 'missing' | 'stale' | 'typed' | 'blocker' | 'query';

/** What there is to settle in the document, each with its page; one step leads there. */
export function Places({ view, onGo }: { view: ReferenceView; onGo: (selector: string) => void }) {
  const words = useWords().reference;
  const nav = useNav();
  const language = useLanguage();
  const wording = wordingOf(view.language);
  const count = view.open.length + view.stale.length + view.typed.length + view.findings.length;
  const of = (kind: OpenPlace['kind']): OpenPlace[] => view.open.filter((place) => place.kind === kind);
  const open = (kind: OpenPlace['kind'], mark: MarkName) => (
    <Section name={kind} mark={mark} count={of(kind).length}>
      {of(kind).map((place) => (
        <Item key={place.figure} page={place.page} onGo={() => onGo(`[data-chip="${place.at}"]`)}>
          <b>{place.text}</b> {place.label[language]}
          <span className={css.detail}>{whyOpen(place, words, wording)}</span>
        </Item>
      ))}
    </Section>
  );
  const found = (severity: 'blocker' | 'query') => {
    const own = view.findings.filter((one) => one.severity === severity);
    return (
      <Section name={severity} mark={severity} count={own.length}>
        {own.map(({ finding, message, place }) => (
          <Item key={finding} page={place?.page ?? null} onGo={() => nav.go('checks', { finding })}>
            {message[language]}
          </Item>
        ))}
      </Section>
    );
  };
  return (
    <SettlePane
      count={count}
      linked={view.linked}
      className={css.places}
      foot={
        <footer className="small muted">
          {view.draft?.number
            ? words.lastDraft(
                view.draft.number,
                shownInstant(view.draft.at, language),
                view.draft.by,
                view.stale.length,
              )
            : words.neverExported(1, view.figures.open + view.findings.length)}
        </footer>
      }
    >
      {count === 0 && <p className={`small muted ${css.pad}`}>{words.nothing(view.draft !== null)}</p>}
      {found('blocker')}
      {open('open', 'open')}
      {open('missing', 'question')}
      {open('proposed', 'proposed')}
      {found('query')}
      <Section name="stale" mark="stale" count={view.stale.length}>
        {view.stale.map((place) => (
          <Item key={place.figure} page={place.page} onGo={() => onGo(`[data-chip="${place.at}"]`)}>
            <Moved place={place} wording={wording} /> {place.label[language]}
            {place.reason !== undefined && <span className={css.detail}>{place.reason}</span>}
          </Item>
        ))}
      </Section>
      <Section name="typed" mark="typed" count={view.typed.length}>
        {view.typed.map((place) => (
          <TypedItem key={place.at} place={place} onGo={onGo} />
        ))}
      </Section>
      <Language language={view.language} onGo={({ section }) => onGo(`#part-${CSS.escape(section)}`)} />
    </SettlePane>
  );
}

function Section(props: { name: Group; mark: MarkName; count: number; children: ReactNode }) {
  const words = useWords().reference;
  if (props.count === 0) return null;
  return (
    <section className={css.group}>
      <h3>
        <Mark name={props.mark}>
          <span className={`bold ${css.name}`}>{words.groups[props.name]}</span>
        </Mark>
        <span className={css.remark}>{words.notes[props.name]}</span>
      </h3>
      <ul>{props.children}</ul>
    </section>
  );
}

function Item(props: { page: number | null; onGo: () => void; children: ReactNode }) {
  const words = useWords().reference;
  return (
    <li>
      <button type="button" className={css.entry} onClick={props.onGo}>
        <span>{props.children}</span>
        <span className={css.where}>{props.page === null ? words.notPrinted : words.p(props.page)}</span>
      </button>
    </li>
  );
}

function Moved({ place, wording }: { place: StalePlace; wording: Wording }) {
  const words = useWords().reference;
  const shown = ({ value, change }: StalePlace['was']): string =>
    change === null || place.was.value !== place.now.value
      ? documentNumber(value, wording)
      : `${documentNumber(value, wording)} (${documentChange(change, wording)})`;
  return (
    <>
      <b>{shown(place.was)}</b> <Icon name="arrow" size="s" label={words.became} /> <b>{shown(place.now)}</b>
    </>
  );
}

type Words = ReturnType<typeof useWords>['reference'];

function whyOpen(place: OpenPlace, words: Words, wording: Wording): string {
  const parts = [reason(place, words, wording), place.places > 1 ? words.times(place.places) : ''];
  return parts.filter(Boolean).join(' · ');
}

function reason(place: OpenPlace, words: Words, wording: Wording): string {
  const shown = (value: number | null): string => documentNumber(value, wording);
  if (place.proposed) return words.proposedBy(shown(place.proposed.value), place.proposed.by);
  const values = words.or(place.rivals.map(shown));
  if (place.conflict && place.rivals.length > 0) return `${values}: ${words.why[place.conflict.kind]}`;
  if (place.published) {
    const { last } = place.published;
    return words.published(last === null ? null : shown(last));
  }
  return place.kind === 'missing' ? words.nobody : words.undecided;
}

/** Numbers of the document are shown as it prints them, whatever language the window has. */
const documentNumber = (value: number | null, { number }: Wording): string =>
  value === null ? '…' : number(value);

const documentChange = (of: number | null, { change }: Wording): string => (of === null ? '…' : change(of));

/** A number that is text, with the figures that it may be. */
function TypedItem({ place, onGo }: { place: TypedPlace; onGo: (selector: string) => void }) {
  const words = useWords().reference;
  const language = useLanguage();
  const nav = useNav();
  const rest = place.candidateCount - place.candidates.length;
  return (
    <li>
      <button type="button" className={css.entry} onClick={() => onGo(`[data-typed="${place.at}"]`)}>
        <span>
          …{tail(place.before)}
          <b>{place.text}</b>
          {head(place.after)}…
          <span className={css.detail}>{words.candidates(place.text, place.candidateCount)}</span>
        </span>
        <span className={css.where}>{words.p(place.page)}</span>
      </button>
      {place.candidates.length > 0 && (
        <ul className={css.candidates}>
          {place.candidates.map(({ figure, label }) => (
            <li key={figure}>
              <button type="button" onClick={() => nav.go('figures', { figure })}>
                <span className="ellipsis">{label[language]}</span>
              </button>
            </li>
          ))}
          {rest > 0 && <li className={`muted ${css.rest}`}>{words.more(rest)}</li>}
        </ul>
      )}
    </li>
  );
}

/** Whole words only. */
const tail = (text: string): string => text.slice(-24).replace(/^\S*\s/, '');
const head = (text: string): string => text.slice(0, 24).replace(/\s\S*$/, '');
