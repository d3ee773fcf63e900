import { useState } from 'react';
import type { RollLine, RollView } from '../../../../shared/contract/reference/roll.ts';
import { useActions } from '../../../keys/actions.tsx';
import { useRowKeys } from '../../../keys/use-row-keys.ts';
import { Button } from '../../../kit/button.tsx';
import { ErrorNote } from '../../../kit/error-note.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { Segmented } from '../../../kit/segmented.tsx';
import { useAct } from '../../../shell/acts.ts';
import { useAsk } from '../../../shell/api.ts';
import { useSayInFooter } from '../../../shell/footer-note.tsx';
import { useKept } from '../../../shell/kept.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { GoesAlong } from './goes-along.tsx';
import { LineList } from './line-list.tsx';
import { LinePanel, type Option } from './line-panel.tsx';
import css from './roll.module.css';

/** Begins the next year: what goes along, and the sentences that would not read right by themselves, one by one. */
export function Roll({ onClose }: { onClose: () => void }) {
  const { data: view, error, slow } = useAsk('roll.view', {});
  if (error) return <ErrorNote error={error} />;
  if (!view) return <Loading slow={slow} />;
  return <Leading {...{ view, onClose }} />;
}

const keyOf = ({ language, block, at }: RollLine): string => `${language} ${block} ${at}`;
const isLeft = ({ fate }: RollLine): boolean => fate === null || fate === 'later';

function Leading({ view, onClose }: { view: RollView; onClose: () => void }) {
  const words = useWords().roll;
  const act = useAct();
  const [language, keepLanguage] = useKept<'en' | 'az'>('roll language', useLanguage());
  const [chosen, choose] = useKept<string | null>('roll line', null);
  const [inside, setInside] = useState(false);
  const [picked, setPicked] = useState<{ of: string; option: Option } | null>(null);
  const [typed, setTyped] = useState<{ of: string; text: string } | null>(null);
  const [beginning, setBeginning] = useState(false);
  const lines = view.lines.filter((line) => line.language === language);
  const found = lines.findIndex((line) => keyOf(line) === chosen);
  const first = lines.findIndex(isLeft);
  const at = found < 0 ? Math.max(0, first) : found;
  const line = lines[at];
  const left = view.lines.filter(isLeft).length;
  useSayInFooter(words.nothingYet);
  const option: Option =
    picked !== null && line && picked.of === keyOf(line)
      ? picked.option
      : (line?.offers.findIndex(({ kind }) => kind !== 'note') ?? -1) >= 0
        ? line!.offers.findIndex(({ kind }) => kind !== 'note')
        : 'anew';
  const goTo = (to: number): void => {
    const next = lines[to];
    if (next) choose(() => keyOf(next));
  };
  const nextLeft = (): void => {
    const after = [...lines.keys()].filter((one) => one !== at && isLeft(lines[one]!));
    goTo(after.find((one) => one > at) ?? after[0] ?? at);
  };
  const say = async (fate: 'mended' | 'kept' | 'later', source?: string): Promise<void> => {
    if (!line) return;
    const { block } = line;
    const said = await act('roll.mend', {
      language: line.language,
      block,
      at: line.at,
      fate,
      ...(source === undefined ? {} : { source }),
    });
    if (said === null) return;
    setTyped(null);
    nextLeft();
  };
  const anew = line && typed?.of === keyOf(line) ? typed.text : (line?.source ?? '');
  const mend = (): void => {
    if (!line) return;
    if (option === 'keep') void say('kept');
    else if (option === 'anew' && anew === line.source)
      document.querySelector<HTMLElement>('[data-anew]')?.focus();
    else if (option === 'anew') void say('mended', anew);
    else void say('mended', line.offers[option]!.source);
  };
  const isTypingAnew = (): boolean => document.activeElement?.matches('[data-anew]') === true;
  const options: Option[] = line ? [...line.offers.keys(), 'anew', 'keep'] : [];
  useRowKeys('roll.row', words.next, { at, count: lines.length, inside, choose: goTo }, ['J', 'K']);
  useActions([
    ...options.map((one, index) => ({
      id: `roll.option${index + 1}`,
      label: words.choose,
      keys: String(index + 1),
      hidden: true,
      run: () => line && setPicked({ of: keyOf(line), option: one }),
    })),
    { id: 'roll.mend', label: words.mendNext, keys: 'Enter', disabled: !line, run: mend },
    { id: 'roll.keep', label: words.keep, keys: '=', footer: true, disabled: !line, run: () => void say('kept') },
    { id: 'roll.later', label: words.later, keys: 'Z', footer: true, disabled: !line, run: () => void say('later') },
    {
      id: 'roll.begin',
      label: words.beginNow(view.to),
      keys: 'Ctrl+Enter',
      whileTyping: true,
      run: () => (isTypingAnew() ? mend() : setBeginning(true)),
    },
    { id: 'roll.close', label: words.keepForLater, keys: 'Escape', whileTyping: true, run: onClose },
  ]); // prettier-ignore
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <div className="grow">
          <h1>{words.title(view.to, view.from, left, view.lines.length)}</h1>
          <p className="small muted">{words.lead}</p>
        </div>
        <Segmented
          label={words.language}
          value={language}
          segments={(['en', 'az'] as const).map((value) => ({
            value,
            label: words.other[value],
            count: view.lines.filter((one) => one.language === value && isLeft(one)).length,
          }))}
          onChange={(to) => keepLanguage(() => to)}
        />
        <progress
          className={css.progress}
          value={view.lines.length - left}
          max={Math.max(1, view.lines.length)}
          aria-label={words.progress(view.lines.length - left, view.lines.length)}
        />
        <span className="small unbroken">{words.progress(view.lines.length - left, view.lines.length)}</span>
        <Button keys="Esc" onClick={onClose}>
          {words.keepForLater}
        </Button>
        <Button keys="Ctrl+Enter" onClick={() => setBeginning(true)}>
          {words.begin(view.to, left)}
        </Button>
      </header>
      <div className={css.body}>
        <GoesAlong view={view} />
        <LineList
          {...{ lines, at }}
          onChoose={goTo}
          onInside={setInside}
          name={keyOf}
          empty={words.nothing}
        />
        {line && (
          <LinePanel
            key={keyOf(line)}
            {...{ view, line, option, anew }}
            place={{ at: at + 1, of: lines.length, left: lines.filter(isLeft).length }}
            onOption={(to) => setPicked({ of: keyOf(line), option: to })}
            onAnew={(text) => {
              setTyped({ of: keyOf(line), text });
              setPicked({ of: keyOf(line), option: 'anew' });
            }}
            onMend={mend}
            onLater={() => void say('later')}
          />
        )}
      </div>
      {beginning && <BeginDialog {...{ view, left }} onClose={() => setBeginning(false)} />}
    </div>
  );
}
