import { useEffect, useRef, useState } from 'react';
import type { LanguageView, SlipView } from '../../../../shared/contract/reference/language.ts';
import { useActions } from '../../../keys/actions.tsx';
import { Icon } from '../../../kit/icon.tsx';
import { Kbd } from '../../../kit/kbd.tsx';
import { useAct } from '../../../shell/acts.ts';
import { useAsk } from '../../../shell/api.ts';
import { useWords } from '../../../words/speech.ts';
import { Spelling } from './spelling.tsx';
import css from './language.module.css';

/** So many are shown before the rest is asked for. */
const FIRST = 6;

type Go = (selector: string) => void;

/** What the rules of the language find in its text, and words that nobody knows. */
export function Language({ language, onGo }: { language: 'en' | 'az'; onGo: Go }) {
  const { data } = useAsk('language.slips', { language });
  return (
    <>
      {data?.language === language && data.slips.length > 0 && <Slips view={data} onGo={onGo} />}
      <Spelling language={language} onGo={onGo} />
    </>
  );
}

/** Each slip with its repair on one key, and all that are shown on another. */
function Slips({ view, onGo }: { view: LanguageView; onGo: Go }) {
  const words = useWords().language;
  const act = useAct();
  const [isWhole, setWhole] = useState(false);
  const { language, slips: own } = view;
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
  const repair = (slips: readonly SlipView[]): void => {
    const isHere = list.current?.contains(document.activeElement) === true;
    left.current = isHere ? { at: shown.indexOf(slips[0]!), of: view } : null;
    void act('language.repair', { language, slips: slips.map(({ id }) => id) }, ({ repaired }) => words.repaired(repaired)); // prettier-ignore
  };
  useActions([
    {
      id: 'reference.repairAll',
      label: words.repairAll(repairable.length),
      keys: 'Shift+Enter',
      disabled: repairable.length === 0,
      run: () => repair(repairable),
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
            onClick={() => repair(repairable)}
          >
            <Kbd keys="Shift+Enter" /> {words.all(repairable.length)}
          </button>
        )}
      </h3>
      <ul ref={list}>
        {shown.map((slip) => (
          <Slip key={slip.id} slip={slip} onRepair={() => repair([slip])} onGo={onGo} />
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
  const { kind, now, say, no, page, section } = slip;
  const go = (): void => onGo(`#part-${CSS.escape(section)}`);
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

/** Of some kinds there is more to say. */
function reason({ kind, now, say }: SlipView, words: ReturnType<typeof useWords>['language']): string {
  if (kind === 'foreign-letter' && /[İı]/.test(now)) return words.dottedI;
  if (kind === 'name-article' && say !== null && say.length < now.length) return words.noArticle;
  return words.kinds[kind];
}
