import { useEffect, useMemo, useRef, useState } from 'react';
import type { LanguageView, SlipView } from '../../../../shared/contract/reference/language.ts';
import { useActions } from '../../../keys/actions.tsx';
import { Icon } from '../../../kit/icon.tsx';
import { Kbd } from '../../../kit/kbd.tsx';
import { useAct } from '../../../shell/acts.ts';
import { call, useAsk } from '../../../shell/api.ts';
import { useWords } from '../../../words/speech.ts';
import { Spelling } from './spelling.tsx';
import css from './language.module.css';

/** So many are shown before the rest is asked for. */
const FIRST = 6;

type Go = (place: Pick<SlipView, 'section' | 'block'>) => void;

interface LanguageProps {
  language: 'en' | 'az';
  onGo: Go;
  /** Slips of these blocks come first. */
  near?: ReadonlySet<string>;
  /** What has to be done before the text is repaired: it is repaired as the workspace has it. */
  before?: () => Promise<void>;
}

/** What the rules of the language find in its text, and words that nobody knows. */
export function Language({ language, onGo, near, before }: LanguageProps) {
  const { data } = useAsk('language.slips', { language });
  return (
    <>
      {data?.language === language && data.slips.length > 0 && (
        <Slips view={data} {...{ onGo, near, before }} />
      )}
      <Spelling language={language} onGo={onGo} />
    </>
  );
}

interface SlipsProps {
  view: LanguageView;
  onGo: Go;
  near: LanguageProps['near'] | undefined;
  before: LanguageProps['before'] | undefined;
}

/** Each slip with its repair on one key, and all that are shown on another. */
function Slips({ view, onGo, near, before }: SlipsProps) {
  const words = useWords().language;
  const act = useAct();
  const [isWhole, setWhole] = useState(false);
  const { language } = view;
  const own = useMemo(() => nearFirst(view.slips, near), [view, near]);
  const shown = isWhole ? own : own.slice(0, FIRST);
  const repairable = shown.filter(({ say }) => say !== null);
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<{ at: number; of: LanguageView } | null>(null);
  // The keyboard goes on with the one that stands where the repaired one stood.
  useEffect(() => {
    if (left.current === null || left.current.of === view) return;
    const { at } = left.current;
    left.current = null;
    const rows = list.current?.querySelectorAll<HTMLElement>('li > button:first-child');
    rows?.[Math.min(at, rows.length - 1)]?.focus();
  }, [view]);
  const repair = async (slips: readonly SlipView[]): Promise<void> => {
    const isHere = list.current?.contains(document.activeElement) === true;
    left.current = isHere ? { at: shown.indexOf(slips[0]!), of: view } : null;
    await before?.();
    const newest = before ? await call('language.slips', { language }) : null;
    const ids = (newest?.ok === true ? foundAgain(slips, view.slips, newest.value.slips) : slips).map(({ id }) => id); // prettier-ignore
    if (ids.length > 0) await act('language.repair', { language, slips: ids }, ({ repaired }) => words.repaired(repaired)); // prettier-ignore
  };
  useActions([
    {
      id: 'reference.repairAll',
      label: words.repairAll(repairable.length),
      keys: 'Shift+Enter',
      disabled: repairable.length === 0,
      run: () => void repair(repairable),
    },
  ]);
  return (
    <section className={css.slips}>
      <h3 className={css.head}>
        <Icon name="pen" />
        <span className="bold grow">{words.title}</span>
        {repairable.length > 0 && (
          <button
            type="button"
            className={css.all}
            aria-keyshortcuts="Shift+Enter"
            onClick={() => void repair(repairable)}
          >
            <Kbd keys="Shift+Enter" /> {words.all(repairable.length)}
          </button>
        )}
      </h3>
      <ul ref={list}>
        {shown.map((slip) => (
          <Slip key={slip.id} slip={slip} onRepair={() => void repair([slip])} onGo={onGo} />
        ))}
      </ul>
      {own.length > FIRST && (
        <button type="button" className={css.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : words.more(own.length - FIRST)}
        </button>
      )}
    </section>
  );
}

function Slip({ slip, onRepair, onGo }: { slip: SlipView; onRepair: () => void; onGo: Go }) {
  const words = useWords().language;
  const pageOf = useWords().reference.p;
  const { kind, now, say, no, page } = slip;
  const go = (): void => onGo(slip);
  return (
    <li className={css.slip}>
      {say === null ? (
        <button type="button" className={css.said} onClick={go}>
          <span className={css.kept}>{now}</span>
          <span className={css.why}>
            {reason(slip, words)}: {words.no(no!)}
          </span>
        </button>
      ) : (
        <button type="button" className={css.said} onClick={onRepair}>
          <span>
            <span className="unseen">{words.repair} </span>
            {kind !== 'page-order' && (
              <>
                <s>{now}</s> <Icon name="arrow" size="s" label={words.becomes} />{' '}
              </>
            )}
            <b>{say}</b>
            <span className={css.key}>
              <Kbd keys="Enter" />
            </span>
          </span>
          <span className={css.why}>{reason(slip, words)}</span>
        </button>
      )}
      <button type="button" className={css.place} onClick={go}>
        {pageOf(page)}
      </button>
    </li>
  );
}

/** What is before the eyes comes first, each part in the order of the text. */
function nearFirst(slips: readonly SlipView[], near: ReadonlySet<string> | undefined): readonly SlipView[] {
  if (near === undefined) return slips;
  const isNear = ({ block }: SlipView): boolean => near.has(block);
  return [...slips.filter(isNear), ...slips.filter((one) => !isNear(one))];
}

/** Slips after the text changed around them: in their blocks, by their words, and where several have these by their order. */
function foundAgain(
  slips: readonly SlipView[],
  before: readonly SlipView[],
  now: readonly SlipView[],
): readonly SlipView[] {
  const alike = (all: readonly SlipView[], one: SlipView): SlipView[] =>
    all.filter(({ block, kind, now: words, say }) => block === one.block && kind === one.kind && words === one.now && say === one.say); // prettier-ignore
  return slips.flatMap((one) => {
    const [had, has] = [alike(before, one), alike(now, one)];
    return had.length === has.length ? [has[had.indexOf(one)]!] : [];
  });
}

/** Of some kinds there is more to say. */
function reason({ kind, now, say }: SlipView, words: ReturnType<typeof useWords>['language']): string {
  if (kind === 'foreign-letter' && /[İı]/.test(now)) return words.dottedI;
  if (kind === 'name-article' && say !== null && say.length < now.length) return words.noArticle;
  return words.kinds[kind];
}
