import type { DeliveryView, SheetView } from '../../../../shared/contract/delivery-views.ts';
import { classes } from '../../../kit/classes.ts';
import { useLanguage, useWords } from '../../../words/speech.ts';
import { shownNumber } from '../../../../shared/words/number.ts';
import { Icon } from '../../../kit/icon.tsx';
import { MEANING_LOOK } from './cell-look.ts';
import css from './sheet-bar.module.css';
import cellCss from './sheet-cell.module.css';

/** `151 numbers: 116 taken, 12 asked, 23 set aside`: what became of every number of the sheet. */
function SheetNumbers({ numbers: counts }: { numbers: NonNullable<SheetView['numbers']> }) {
  const words = useWords().deliveries.panel;
  const language = useLanguage();
  const shown = (count: number): string => shownNumber(count, language);
  const { numbers, taken, asked, aside } = counts;
  if (numbers === 0) return null;
  return (
    <span className={classes(css.key, css.numbers)}>
      {words.numbers(numbers, shown(taken), shown(asked), shown(aside))}
    </span>
  );
}

/** Sheets with their open questions, and what the colours over the sheet mean. */
export function SheetBar(props: {
  view: DeliveryView;
  sheet: SheetView | null;
  chosen: string;
  onChoose: (sheet: string) => void;
}) {
  const { view, sheet, chosen } = props;
  const words = useWords().deliveries;
  const hides = sheet ? sheet.columns.some((column) => column.hidden) || sheet.hiddenRows.length > 0 : false;
  return (
    <div className={css.bar}>
      <div className={css.tabs} role="tablist" aria-label={words.sheets}>
        {view.sheets.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            aria-selected={tab.name === chosen}
            title={tab.state === 'visible' ? undefined : words.hiddenSheet}
            onClick={() => props.onChoose(tab.name)}
          >
            {tab.state !== 'visible' && <Icon name="hidden" size="s" label={words.hidden} />}
            {tab.name === '' ? view.file : tab.name}
            {tab.questions > 0 && (
              <span className="amber flex gap-4" aria-label={words.questions(tab.questions)}>
                <Icon name="question" size="s" /> {tab.questions}
              </span>
            )}
          </button>
        ))}
      </div>
      <span className="grow" />
      {sheet?.numbers && <SheetNumbers numbers={sheet.numbers} />}
      {(['observation', 'header', 'question', 'ignored'] as const).map((meaning) => (
        <span key={meaning} className={css.key}>
          <i className={classes(css.swatch, MEANING_LOOK[meaning])} aria-hidden="true" />
          {words.legend[meaning]}
        </span>
      ))}
      <span className={css.key}>
        <i className={`${css.swatch} ${cellCss.hidden}`} aria-hidden="true" />
        {words.legend.hidden}
        {sheet && !hides && `: ${words.legend.none}`}
      </span>
    </div>
  );
}
