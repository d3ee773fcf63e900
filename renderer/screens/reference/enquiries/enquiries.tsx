import { useMemo, useState } from 'react';
import type { AnswersView } from '../../../../shared/contract/letters.ts';
import { ENQUIRY_IDS, type EnquiryId } from '../../../../shared/domain/enquiries/enquiry.ts';
import { titleAsFileName } from '../../../../shared/domain/text/file-name.ts';
import { useActions } from '../../../keys/actions.tsx';
import { Button } from '../../../kit/button.tsx';
import { classes } from '../../../kit/classes.ts';
import { ErrorNote } from '../../../kit/error-note.tsx';
import { ListScreen } from '../../../kit/list-screen.tsx';
import { Loading } from '../../../kit/loading.tsx';
import { Segmented } from '../../../kit/segmented.tsx';
import { useFileDialog } from '../../../parts/files/use-file-dialog.ts';
import { useReplace } from '../../../parts/files/use-replace.tsx';
import { LinesTable } from '../../../parts/table/lines-table.tsx';
import { call, useAsk } from '../../../shell/api.ts';
import { useSayInFooter } from '../../../shell/footer-note.tsx';
import { useKept } from '../../../shell/kept.ts';
import { useNav } from '../../../shell/nav.tsx';
import { useSession } from '../../../shell/session.tsx';
import { useToast } from '../../../shell/toast.tsx';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { answerColumns } from './answer-columns.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { typedYears } from './typed-years.ts';
import css from './enquiries.module.css';
import barCss from '../../../kit/bar.module.css';

/** What other readers ask of the same figures, line by line, and how each is answered. */
export function Enquiries({ onClose }: { onClose: () => void }) {
  const words = useWords().enquiries;
  const nav = useNav();
  const period = useSession().workspace?.period ?? '';
  const id = ENQUIRY_IDS.find((one) => one === nav.place.params['enquiry']) ?? 'greta';
  const [inside, keepInside] = useKept('enquiries inside', false);
  const [typed, keepTyped] = useKept('enquiries years', period);
  const [stated, keepStated] = useKept<Record<string, number>>('enquiries stated', {});
  // What is being typed is no years for a while: the last ones stay.
  const [years, setYears] = useState(() => typedYears(typed) ?? [period]);
  const asked = { id, years, inside, stated };
  const { data: view, error, slow } = useAsk('enquiries.view', asked);
  useActions([{ id: 'enquiries.close', label: words.close, keys: 'Escape', run: onClose }]);
  const wrong = typedYears(typed) === null;
  const line = view?.lines.find(({ code }) => code === nav.place.params['line']) ?? view?.lines[0];
  const toLine = (code: string): void => nav.choose({ line: code, panel: '' });
  const state = (of: string, value: number | null): void =>
    keepStated(({ [of]: _before, ...others }) => (value === null ? others : { ...others, [of]: value }));
  return (
    <ListScreen
      title={words.title}
      className={css.screen}
      panel={
        view && line && nav.place.params['panel'] !== 'closed' ? (
          <AnswerPanel
            key={`${id} ${line.code}`}
            {...{ view, line, stated }}
            onState={state}
            onClose={() => nav.choose({ panel: 'closed' })}
          />
        ) : null
      }
    >
      <div className={classes(barCss.bar, css.bar)}>
        <Segmented
          label={words.which}
          value={id}
          onChange={(enquiry: EnquiryId) => nav.choose({ enquiry, line: '', panel: '' })}
          segments={ENQUIRY_IDS.map((value) => ({ value, label: words.names[value] }))}
        />
        <label className="flex gap-8 small">
          {words.years}
          <input
            className="field"
            value={typed}
            title={words.yearsHint}
            aria-invalid={wrong}
            onChange={({ target }) => {
              keepTyped(() => target.value);
              const next = typedYears(target.value);
              if (next !== null) setYears(next);
            }}
          />
        </label>
        <Segmented
          label={words.readers}
          value={inside ? 'inside' : 'outside'}
          onChange={(to: 'inside' | 'outside') => keepInside(() => to === 'inside')}
          segments={(['outside', 'inside'] as const).map((value) => ({ value, label: words[value] }))}
        />
        <span className="grow" />
        <Button small keys="Esc" onClick={onClose}>
          {words.close}
        </Button>
        {view && <SaveAnswers {...{ view, asked }} />}
      </div>
      {wrong && <p className="small amber">{words.yearsWrong}</p>}
      {error ? <ErrorNote error={error} /> : null}
      {view && line ? (
        <Answers {...{ view, years, id }} chosen={line.code} onChoose={toLine} />
      ) : (
        !error && <Loading slow={slow} />
      )}
    </ListScreen>
  );
}

function Answers(props: {
  view: AnswersView;
  id: EnquiryId;
  years: readonly string[];
  chosen: string;
  onChoose: (code: string) => void;
}) {
  const words = useWords().enquiries;
  const language = useLanguage();
  const { view, id } = props;
  const { counts, hidden, lines, sections } = view;
  // The years that the answers are of, not those that are asked for just now.
  const years = useMemo(() => lines[0]!.values.map(({ year }) => year), [lines]);
  const columns = useMemo(() => answerColumns(view, years, words, language), [view, years, words, language]);
  const groups = useMemo(
    () =>
      sections.map((title, at) => {
        const rows = lines.filter(({ section }) => section === at);
        return { key: String(at), heading: title[language], rows };
      }),
    [sections, lines, language],
  );
  useSayInFooter(words.counts(counts.answered, lines.length, counts.hidden, counts.open, counts.none));
  return (
    <>
      <LinesTable
        id="enquiries"
        list={id}
        title={view.title[language]}
        columns={columns}
        groups={groups}
        idOf={({ code }) => code}
        originOf={({ figures }) => figures.join(' + ')}
        chosen={props.chosen}
        onChoose={props.onChoose}
        moves={words.next}
        letters={['J', 'K']}
      />
      {hidden && hidden.small > 0 && (
        <p className={classes('small', 'muted', css.counts)}>
          {words.hidden(hidden.small, hidden.linked)}{' '}
          {hidden.beyond.length > 0 && words.beyond(hidden.beyond.join(', '))}
        </p>
      )}
    </>
  );
}

function SaveAnswers(props: {
  view: AnswersView;
  asked: { id: EnquiryId; years: string[]; inside: boolean; stated: Record<string, number> };
}) {
  const words = useWords();
  const language = useLanguage();
  const files = useFileDialog();
  const toast = useToast();
  const { write, question } = useReplace();
  const save = async (): Promise<void> => {
    const name = `${titleAsFileName(props.view.title[language])}.xlsx`;
    const path = await files.saveAs(words.enquiries.save, name);
    if (path === null) return undefined;
    const written = await write(path, (replace) =>
      call('enquiries.save', { ...props.asked, path, language, replace }),
    );
    if (written === null) return undefined;
    if (!written.ok) return toast.refuse(written.error);
    const { file } = written.value;
    return toast.say(words.frame.written(file), {
      label: words.frame.show,
      run: () => void call('files.show', { path: file }),
    });
  };
  useActions([
    { id: 'enquiries.save', label: words.enquiries.save, keys: 'S', footer: true, run: () => void save() },
  ]);
  return (
    <>
      <Button small look="primary" keys="S" onClick={() => void save()}>
        {words.enquiries.save}
      </Button>
      {question}
    </>
  );
}
