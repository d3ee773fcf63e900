import { useState } from 'react';
import { call, useAsk } from '../../shell/api.ts';
import { needPerson } from '../../../shared/domain/findings/finding-count.ts';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import type { ExportPlan } from '../../../shared/contract/reference/reference.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { fileNameOf } from '../../kit/file-path.ts';
import { PathField } from '../files/path-field.tsx';
import { useReplace } from '../files/use-replace.tsx';
import { useToast } from '../../shell/toast.tsx';
import css from './export-dialog.module.css';

/** Where to and how the reference is written, and what will be marked in it. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const [language, setLanguage] = useState<ReferenceLanguage>(useLanguage());
  // Whoever chose it has it in the other language as well.
  const [outside, setOutside] = useState(false);
  const { data: plan, error } = useAsk('reference.plan', { language }, []);
  const words = useWords();
  if (plan)
    return (
      <Form key={plan.path} {...{ plan, outside, onClose }} onOutside={setOutside} onLanguage={setLanguage} />
    );
  if (!error) return null;
  return (
    <Dialog
      title={words.reference.export.title}
      onClose={onClose}
      footer={<Button onClick={onClose}>{words.frame.close}</Button>}
    >
      <ErrorNote error={error} />
    </Dialog>
  );
}

interface FormProps {
  plan: ExportPlan;
  onLanguage: (language: ReferenceLanguage) => void;
  /** It is for readers outside. */
  outside: boolean;
  onOutside: (on: boolean) => void;
  onClose: () => void;
}

function Form({ plan, outside, onOutside, onLanguage, onClose }: FormProps) {
  const { language } = plan;
  const screen = useLanguage();
  const frame = useWords().frame;
  const { reference, enquiries } = useWords();
  const words = reference.export;
  const toast = useToast();
  const { write, question } = useReplace();
  const named = (file: string): string => file.replace(/(?=\.\w+$)/, ` ${words.outsideName}`);
  const [path, setPath] = useState(outside ? named(plan.path) : plan.path);
  const [style, setStyle] = useState<'draft' | 'tracked' | 'final' | 'printed'>('draft');
  const [asPrinted, final] = [style === 'printed', style === 'final'];
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const choosePath = (chosen: string): void => {
    setPath(chosen);
    // Changes are tracked in Word only.
    if (isPdf(chosen) && style === 'tracked') setStyle('draft');
  };
  /** Beside the one for those inside, not in its place; the printed document and an earlier draft say what is kept back. */
  const chooseOutside = (on: boolean): void => {
    onOutside(on);
    setPath(on ? named(path) : path.replace(` ${words.outsideName}.`, '.'));
    if (on && style !== 'final') setStyle('draft');
  };
  const run = async (): Promise<void> => {
    if (running) return undefined;
    setRunning(true);
    setError(null);
    const written = await write(path, (replace) =>
      call('reference.export', {
        path,
        language,
        asPrinted,
        final,
        tracked: style === 'tracked',
        outside,
        replace,
      }),
    );
    setRunning(false);
    if (written === null) return undefined;
    if (!written.ok) return setError(written.error);
    const { file, findings, gate, hidden } = written.value;
    const said = [
      words.done(fileNameOf(file)),
      words.verified(gate.verified),
      ...(hidden === null ? [] : [enquiries.hidden(hidden.small, hidden.linked).replace(/\.$/, '')]),
      ...(hidden === null || hidden.beyond.length === 0 ? [] : [enquiries.beyond(hidden.beyond.join(', ')).replace(/\.$/, '')]), // prettier-ignore
      ...gate.unknown.map((message) => words.unknown(message[screen].replace(/\.$/, ''))),
      ...(hidden === null && needPerson(findings)
        ? [words.doneWith(findings.blockers, findings.queries)]
        : []),
    ];
    toast.say(said.join('. '), {
      label: frame.show,
      run: () => void call('files.show', { path: file }),
    });
    return onClose();
  };
  return (
    <Dialog
      title={words.title}
      width={560}
      onClose={onClose}
      onAccept={() => void run()}
      footer={
        <>
          <Button onClick={onClose}>{frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={running} onClick={() => void run()}>
            {running ? words.running : words.run}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <PathField id="export-path" label={words.path} title={words.title} path={path} onPath={choosePath} />
        {error && <ErrorNote error={error} />}
        <fieldset>
          <legend className="label">{words.format}</legend>
          {[plan.path, plan.pdf].map((one) => (
            <Style
              key={one}
              name="export-format"
              on={isPdf(path) === isPdf(one)}
              title={isPdf(one) ? words.pdf : 'Word'}
              why={isPdf(one) ? words.pdfWhy : words.wordWhy}
              choose={() => choosePath(outside ? named(one) : one)}
            />
          ))}
        </fieldset>
        {plan.ready.length > 1 && (
          <fieldset>
            <legend className="label">{reference.language}</legend>
            {plan.ready.map((one) => (
              <Style
                key={one}
                name="export-language"
                on={one === language}
                title={one === 'az' ? reference.azerbaijani : reference.english}
                choose={() => onLanguage(one)}
              />
            ))}
          </fieldset>
        )}
        <fieldset>
          <legend className="label">{words.style}</legend>
          <Style
            name="export-style"
            on={style === 'draft'}
            title={outside ? words.houseOutside : words.house(plan.draft)}
            why={outside ? words.houseOutsideWhy : words.houseWhy}
            choose={() => setStyle('draft')}
          />
          {!isPdf(path) && !outside && (
            <Style
              name="export-style"
              on={style === 'tracked'}
              title={words.tracked}
              why={words.trackedWhy}
              choose={() => setStyle('tracked')}
            />
          )}
          <Style
            name="export-style"
            on={final}
            title={words.final}
            why={words.finalWhy}
            choose={() => setStyle('final')}
          />
          {plan.printed.includes(language) && !outside && (
            <Style
              name="export-style"
              on={asPrinted}
              title={words.printed}
              why={words.printedWhy}
              choose={() => setStyle('printed')}
            />
          )}
        </fieldset>
        <label className={css.style}>
          <input
            type="checkbox"
            checked={outside}
            onChange={(event) => chooseOutside(event.target.checked)}
          />
          <span>
            <span className="medium">{words.outside}</span>
            <span className="muted small">{words.outsideWhy}</span>
          </span>
        </label>
        {style === 'draft' && !outside && (
          <div>
            <p className="label">{words.marked}</p>
            <p>{words.open(plan.figures.open, plan.figures.total)}</p>
            {needPerson(plan.findings) && (
              <p className={plan.findings.blockers > 0 ? 'red' : ''}>
                {words.findings(plan.findings.blockers, plan.findings.queries)}
              </p>
            )}
            <p className="muted small">{words.identity}</p>
          </div>
        )}
      </div>
      {question}
    </Dialog>
  );
}

const isPdf = (path: string): boolean => /\.pdf$/i.test(path);

const Style = (props: { name: string; on: boolean; title: string; why?: string; choose: () => void }) => (
  <label className={css.style}>
    <input type="radio" name={props.name} checked={props.on} onChange={props.choose} />
    <span>
      <span className="medium">{props.title}</span>
      {props.why !== undefined && <span className="muted small">{props.why}</span>}
    </span>
  </label>
);
