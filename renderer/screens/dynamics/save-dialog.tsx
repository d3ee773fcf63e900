import { useState } from 'react';
import { titleAsFileName } from '../../../shared/domain/text/file-name.ts';
import { call } from '../../shell/api.ts';
import { useToast } from '../../shell/toast.tsx';
import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { fileNameOf } from '../../kit/file-path.ts';
import { useFileDialog } from '../../parts/files/use-file-dialog.ts';
import { useReplace } from '../../parts/files/use-replace.tsx';
import type { ChartDrawing } from '../../../shared/charts/drawn/option.ts';
import { savedCsv, savedPng, savedSvg, type ChartFormat } from './chart-file.ts';
import type { ShownSeries } from './shown-series.ts';
import css from './save-dialog.module.css';

const FORMATS: readonly ChartFormat[] = ['png', 'svg', 'csv'];

interface Props {
  title: string;
  shown: ShownSeries;
  drawing: Omit<ChartDrawing, 'width'>;
  onClose: () => void;
}

/** Saves what is on screen as a picture, a drawing or a table of values. */
export function SaveDialog({ title, shown, drawing, onClose }: Props) {
  const words = useWords().dynamics;
  const frame = useWords().frame;
  const language = useLanguage();
  const toast = useToast();
  const { write, question } = useReplace();
  const [format, setFormat] = useState<ChartFormat>('png');
  const files = useFileDialog();
  const [error, setError] = useState<AppError | null>(null);
  const save = async (): Promise<void> => {
    const path = await files.saveAs(words.exportTitle, `${titleAsFileName(title)}.${format}`);
    if (path === null) return undefined;
    const names = shown.spec.series.map((series) => series.name);
    const svg = format === 'csv' ? '' : savedSvg(title, shown.spec, drawing);
    const file =
      format === 'png'
        ? ({ encoding: 'base64', content: await savedPng(svg) } as const)
        : ({
            encoding: 'utf8',
            content: format === 'svg' ? svg : savedCsv(shown.rows, names, words, language),
          } as const);
    const written = await write(path, (replace) => call('files.write', { path, ...file, replace }));
    if (written === null) return undefined;
    if (!written.ok) return setError(written.error);
    const saved = written.value.file;
    toast.say(words.written(fileNameOf(saved)), {
      label: frame.show,
      run: () => void call('files.show', { path: saved }),
    });
    return onClose();
  };
  return (
    <Dialog
      title={words.exportTitle}
      width={520}
      onClose={onClose}
      onAccept={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>{frame.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={() => void save()}>
            {frame.save}
          </Button>
        </>
      }
    >
      <fieldset className={css.formats}>
        <legend className="label">{words.format}</legend>
        {FORMATS.map((one, at) => (
          <label key={one} className="flex gap-8">
            <input
              type="radio"
              name="chart-format"
              checked={one === format}
              autoFocus={at === 0}
              onChange={() => setFormat(one)}
            />
            {words.formats[one]}
          </label>
        ))}
      </fieldset>
      {error && <ErrorNote error={error} />}
      {question}
    </Dialog>
  );
}
