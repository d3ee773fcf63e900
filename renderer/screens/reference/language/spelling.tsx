import { useState } from 'react';
import type { SpellingWord } from '../../../../shared/contract/reference/language.ts';
import { Button } from '../../../kit/button.tsx';
import { Icon } from '../../../kit/icon.tsx';
import { useAct } from '../../../shell/acts.ts';
import { useAsk } from '../../../shell/api.ts';
import { useWords } from '../../../words/speech.ts';
import css from './spelling.module.css';

/** So many are shown before the rest is asked for. */
const FIRST = 4;

type Language = 'en' | 'az';

/** Words that nobody knows: beside the slips, for they may be right. What may have been meant is said when asked for. */
export function Spelling({ language, onGo }: { language: Language; onGo: (word: SpellingWord) => void }) {
  const words = useWords().language.spelling;
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState('');
  const { data } = useAsk('language.spelling', { language });
  const own = data?.language === language ? data.words : [];
  if (own.length === 0) return null;
  const shown = isWhole ? own : own.slice(0, FIRST);
  return (
    <section className={css.spelling}>
      <h3 className={css.top}>
        <Icon name="wave" />
        <span className="bold grow">{words.title}</span>
        <span className="small muted">{data?.hints === true ? words.hints : words.unknown}</span>
      </h3>
      <ul>
        {shown.map((one) => (
          <Word
            key={one.word}
            one={one}
            language={language}
            isOpen={open === one.word}
            onOpen={() => {
              setOpen(open === one.word ? '' : one.word);
              onGo(one);
            }}
          />
        ))}
      </ul>
      {own.length > FIRST && (
        <button type="button" className={css.rest} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : words.more(own.length - FIRST)}
        </button>
      )}
    </section>
  );
}

function Word(props: { one: SpellingWord; language: Language; isOpen: boolean; onOpen: () => void }) {
  const { one, language, isOpen, onOpen } = props;
  const words = useWords().language.spelling;
  const pageOf = useWords().reference.p;
  const act = useAct();
  return (
    <li className={css.word}>
      <button type="button" className={css.named} aria-expanded={isOpen} onClick={onOpen}>
        <span className={css.unsure}>{one.word.replaceAll("'", '’')}</span>
        {one.count > 1 && <span className="small muted"> {words.times(one.count)}</span>}
        <span className={css.where}>{pageOf(one.page)}</span>
      </button>
      {isOpen && (
        <div className={css.offers}>
          {language === 'en' && <Offers word={one.word} />}
          <Button
            small
            onClick={() => void act('language.addWord', { language, word: one.word }, words.added(one.word))}
          >
            {words.add}
          </Button>
        </div>
      )}
    </li>
  );
}

function Offers({ word }: { word: string }) {
  const words = useWords().language.spelling;
  const { data } = useAsk('language.suggest', { language: 'en', word }, []);
  if (data === null) return <span className="small muted">{words.looking}</span>;
  return (
    <span className="small">
      {data.words.length === 0 ? words.nothingNear : words.perhaps(data.words.slice(0, 5))}
    </span>
  );
}
