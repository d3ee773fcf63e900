import { assuming } from '../../../shared/domain/checks/assuming.ts';
import type { SuspectFact } from '../../../shared/domain/findings/finding-facts.ts';
import type { Excerpt as Piece } from '../../../shared/domain/sheets/excerpt.ts';
import type { FindingView } from '../../../shared/contract/checks.ts';
import { screenWords } from '../../../shared/words/number-words.ts';
import { spell } from '../../../shared/words/findings/spell.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { Excerpt } from '../../parts/origin/excerpt.tsx';
import { useNav } from '../../shell/nav.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import { shownChange, shownNumber } from '../../../shared/words/number.ts';
import type { WordedFinding } from './use-finding-words.ts';
import css from './cause-section.module.css';
import panelCss from '../../kit/panel.module.css';

/** Where the finding likeliest comes from, the cell, and what would settle it. */
export function CauseSection(props: { finding: FindingView; worded: WordedFinding; excerpt: Piece | null }) {
  const { finding, worded, excerpt } = props;
  const w = useWords().checks;
  const nav = useNav();
  const { cell } = finding;
  const { likely } = finding.facts;
  const suspects = likely?.tag === 'suspects' ? likely.suspects : [];
  return (
    <div className={panelCss.part}>
      <div className="label">
        <span className="grow">{w.likeliest}</span>
        {cell && (
          <button
            type="button"
            className={`${css.link} tiny`}
            title={`${w.openCell}: ${cell.file} · ${cell.sheet} · ${cell.ref}`}
            onClick={() =>
              nav.go('deliveries', { delivery: String(cell.delivery), sheet: cell.sheet, ref: cell.ref })
            }
          >
            {deliveryNumber(cell.delivery)} · {cell.sheet} · {cell.ref} <Icon name="external" size="s" />
          </button>
        )}
      </div>
      {excerpt && <Excerpt piece={excerpt} />}
      {worded.likeliest !== undefined && <p className={css.likely}>{worded.likeliest}</p>}
      {cell === null && <p className="small muted">{w.noCell}</p>}
      {suspects.map((suspect) => (
        <WithInstead key={`${suspect.figure} ${suspect.kind}`} finding={finding} suspect={suspect} />
      ))}
      <p className={`small muted ${css.settles}`}>
        <b>{w.settles}:</b> {w.settling[finding.facts.group]}
      </p>
    </div>
  );
}

/** `with 4: 28 + 28 + 15 + 10 + 4 + 4 + 2 = 91` */
function WithInstead({ finding, suspect }: { finding: FindingView; suspect: SuspectFact }) {
  const w = useWords().checks;
  const language = useLanguage();
  const sides = assuming(finding.facts, suspect);
  if (!sides) return null;
  const words = screenWords(language);
  const number = (suspect.kind === 'change' ? shownChange : shownNumber)(suspect.instead, language);
  const longer = sides.left.terms.length >= sides.right.terms.length ? sides.left : sides.right;
  return (
    <p className="small">
      <span className="green">
        <Icon name="decided" />
      </span>{' '}
      {w.withInstead(number)}
      {spell(longer.terms, words)} = {shownNumber(longer.sum, language)}
    </p>
  );
}
