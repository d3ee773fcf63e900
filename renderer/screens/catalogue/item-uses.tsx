import type { CatalogueItem, CatalogueView } from '../../../shared/contract/catalogue.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { useNav } from '../../shell/nav.tsx';
import { useWords } from '../../words/speech.ts';
import { Icon } from '../../kit/icon.tsx';
import css from './item-uses.module.css';
import markCss from '../../kit/mark.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';

/** Deliveries of an agency, or those read with a layout; where it no longer matched, what was missing. */
export function ItemUses({ view, item }: { view: CatalogueView; item: CatalogueItem }) {
  const w = useWords().catalogue;
  const nav = useNav();
  const { kind, deliveries } = item;
  if (kind !== 'layout' && kind !== 'agency') return null;
  const layout = kind === 'layout' ? view.layouts.find((one) => one.id === item.id) : undefined;
  return (
    <div className={panelCss.part}>
      <div className="label">{kind === 'layout' ? w.usedBy : w.deliveries}</div>
      {deliveries.length === 0 && (
        <p className="small muted">{kind === 'layout' ? w.notUsed : w.noDeliveries}</p>
      )}
      <ul className={css.uses}>
        {deliveries.map(({ id, file }) => (
          <li key={id}>
            <button
              type="button"
              className={`${css.link} ellipsis`}
              onClick={() => nav.go('deliveries', { delivery: String(id) })}
            >
              {deliveryNumber(id)} · {file}
            </button>
            {layout?.deliveries
              .find((one) => one.id === id)
              ?.changed.map(({ sheet = '', expected }) => (
                <p key={`${sheet} ${expected}`} className={classes(markCss.mark, markCss.stale, 'small')}>
                  <Icon name="stale" /> {w.alarm}: {w.changedWhere(sheet, expected)}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
