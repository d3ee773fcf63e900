import { useExport } from '../../parts/export/export-provider.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useWords } from '../../words/speech.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { MenuButton } from '../../kit/menu.tsx';
import { useCheckDocument } from '../../parts/files/use-check-document.ts';
import { useFileDialog } from '../../parts/files/use-file-dialog.ts';
import css from './toolbar.module.css';
import barCss from '../../kit/bar.module.css';
import { classes } from '../../kit/classes.ts';

const ZOOMS = [75, 90, 100, 125, 150];

interface Props {
  language: 'en' | 'az';
  /** There is a text in Azerbaijani. */
  hasText: boolean;
  zoom: number;
  onLanguage: (language: 'en' | 'az') => void;
  onZoom: (percent: number) => void;
  onReturned: (path: string) => void;
  onEnquiries: () => void;
  /** To the text as it is written. */
  onWrite: () => void;
}

/** Language and size of the document, the draft that came back, and the way to Word. */
export function Toolbar({
  language,
  hasText,
  zoom,
  onLanguage,
  onZoom,
  onReturned,
  onEnquiries,
  onWrite,
}: Props) {
  const { reference: words, checked, composing, enquiries } = useWords();
  const check = useCheckDocument();
  const files = useFileDialog();
  const openExport = useExport();
  const choose = async (): Promise<void> => {
    const path = await files.open({ what: 'document', title: words.returned });
    if (path !== null) onReturned(path);
  };
  useActions([
    { id: 'reference.returned', label: words.returned, run: () => void choose() },
    { id: 'reference.enquiries', label: enquiries.title, run: onEnquiries },
  ]);
  return (
    <div className={classes(barCss.bar, css.bar, 'no-print')}>
      <MenuButton
        name={words.language}
        label={
          <>
            <b>{language === 'en' ? words.english : words.azerbaijani}</b>
            <Icon name="down" size="s" />
          </>
        }
        items={[
          { label: words.english, checked: language === 'en', onChoose: () => onLanguage('en') },
          {
            label: (
              <>
                {words.azerbaijani} {!hasText && <span className="faint tiny">{words.chartsOnly}</span>}
              </>
            ),
            checked: language === 'az',
            onChoose: () => onLanguage('az'),
          },
        ]}
      />
      <MenuButton
        name={words.zoom}
        label={
          <>
            <b>{words.percent(zoom)}</b>
            <Icon name="down" size="s" />
          </>
        }
        items={ZOOMS.map((percent) => ({
          label: words.percent(percent),
          checked: percent === zoom,
          onChoose: () => onZoom(percent),
        }))}
      />
      <span className="grow" />
      <MenuButton
        name={words.moreActs}
        label={<Icon name="more" />}
        items={[
          { label: enquiries.open, onChoose: onEnquiries },
          { label: checked.choose, onChoose: check },
        ]}
      />
      <Button small icon="pen" keys="W" onClick={onWrite}>
        {composing.write}
      </Button>
      <Button small icon="word" onClick={() => void choose()}>
        {words.returned}
      </Button>
      <Button small look="primary" keys="Ctrl+E" onClick={openExport}>
        {words.export.word}
      </Button>
    </div>
  );
}
