import { useState } from 'react';
import type { CatalogueRow, CatalogueView, CatalogueItem } from '../../../shared/contract/catalogue.ts';
import { useAct } from '../../shell/acts.ts';
import { useSession } from '../../shell/session.tsx';
import { useAsk } from '../../shell/api.ts';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Mark } from '../../kit/mark.tsx';
import { shownInstant } from '../../kit/when.ts';
import type { Layout } from '../../../shared/domain/catalogue/layout.ts';
import { EditItem } from './edit-item.tsx';
import { useExportLayout } from './layout-file-acts.tsx';
import type { FigureDefinition } from '../../../shared/domain/catalogue/catalogue.ts';
import { RetireFigure } from './retire-figure.tsx';
import { WithdrawLayout } from './withdraw-layout.tsx';
import { ItemFields } from './item-fields.tsx';
import { LayoutSteps } from './layout-steps.tsx';
import { roleOf } from './row-columns.tsx';
import css from './item-panel.module.css';
import panelCss from '../../kit/panel.module.css';
import { classes } from '../../kit/classes.ts';
import { deliveryNumber } from '../../../shared/words/delivery-number.ts';
import { useNav } from '../../shell/nav.tsx';
import { Icon } from '../../kit/icon.tsx';
import markCss from '../../kit/mark.module.css';

/** One item in full: what it says, who uses it, and the form to change it for this workspace. */
export function ItemPanel(props: { view: CatalogueView; row: CatalogueRow; onClose: () => void }) {
  const { row } = props;
  const w = useWords().catalogue;
  const language = useLanguage();
  const session = useSession();
  const act = useAct();
  const [editing, setEditing] = useState(false);
  const [retiring, setRetiring] = useState(false);
  const asked = useAsk('catalogue.item', { kind: row.kind, id: row.id });
  const item = asked.data;
  const { kind } = row;
  const canEdit = kind !== 'dimension' && session.workspace?.readOnly !== true;
  const withdrawn = kind === 'layout' ? (item?.value as Layout | undefined)?.withdrawn : undefined;
  const retired = kind === 'figure' ? (item?.value as FigureDefinition | undefined)?.retired : undefined;
  const name = kind === 'header-words' ? roleOf(row.id, w) : row.name[language];
  useActions([
    {
      id: 'catalogue.close',
      label: w.closePanel,
      keys: 'Escape',
      run: () => (editing ? setEditing(false) : props.onClose()),
      hidden: true,
      whileTyping: true,
    },
    {
      id: 'catalogue.edit',
      label: w.acts.edit,
      keys: 'E',
      run: () => setEditing(true),
      footer: true,
      disabled: !canEdit || editing,
    },
  ]);
  const restore = (): void => {
    if (kind !== 'dimension') void act('catalogue.restore', { kind, id: row.id }, w.restored(name));
  };
  return (
    <aside className={classes(panelCss.panel, css.panel, 'fade')} data-pane aria-label={name}>
      <header>
        <div className="flex gap-8">
          <span className="small muted grow">
            {w.kinds[kind]} · {row.id}
          </span>
          <IconButton icon="close" label={w.closePanel} onClick={props.onClose} />
        </div>
        <h2>{name}</h2>
        {item?.edited && (
          <Mark name="stale">
            {item.shipped === null
              ? w.notShipped
              : w.editedBy(item.edited.by, shownInstant(item.edited.at, language))}
          </Mark>
        )}
        {retired && <p className="small">{w.retiring.since(retired.from, retired.reason)}</p>}
        {withdrawn && (
          <p className="small">
            {w.taught.withdrawnWhy(withdrawn.by, shownInstant(withdrawn.at, language), withdrawn.reason)}
          </p>
        )}
      </header>
      {asked.error && <ErrorNote error={asked.error} />}
      {item && editing && kind !== 'dimension' ? (
        <EditItem
          kind={kind}
          id={row.id}
          value={item.value}
          onCancel={() => setEditing(false)}
          onSave={async (value) => {
            const done = await act('catalogue.edit', { kind, id: row.id, value }, w.saved(name));
            if (done) setEditing(false);
          }}
        />
      ) : (
        item && (
          <>
            {kind === 'layout' ? <LayoutSteps item={item} /> : <ItemFields item={item} />}
            <ItemUses view={props.view} item={item} />
            {canEdit && (
              <div className={classes(panelCss.part, css.acts)}>
                <Button look="primary" keys="E" onClick={() => setEditing(true)}>
                  {w.acts.edit}
                </Button>
                {kind === 'layout' && <LayoutActs row={row} name={name} item={item} />}
                {kind === 'figure' &&
                  (retired ? (
                    <Button
                      onClick={() =>
                        void act(
                          'catalogue.retire',
                          { figure: row.id, from: null, reason: '' },
                          w.retiring.counted(name),
                        )
                      }
                    >
                      {w.retiring.again}
                    </Button>
                  ) : (
                    <Button onClick={() => setRetiring(true)}>{w.retiring.act}</Button>
                  ))}
                {item.edited && item.shipped !== null && (
                  <Button icon="undo" onClick={restore}>
                    {w.acts.restore}
                  </Button>
                )}
              </div>
            )}
          </>
        )
      )}
      {retiring && <RetireFigure figure={row.id} name={name} onClose={() => setRetiring(false)} />}
    </aside>
  );
}

/** A layout goes out as a file, and out of what is applied. */
function LayoutActs({ row, name, item }: { row: CatalogueRow; name: string; item: CatalogueItem }) {
  const { id, detail } = row;
  const t = useWords().catalogue.taught;
  const exporting = useExportLayout();
  const [open, setOpen] = useState(false);
  const layout = item.value as Layout;
  const isApplied = layout.withdrawn === undefined && detail.en !== '0';
  const hasTables = layout.tables.some(({ withdrawn }) => withdrawn === undefined);
  return (
    <>
      <Button icon="download" onClick={() => void exporting.save(id)}>
        {t.acts.export}
      </Button>
      <Button disabled={!isApplied && !hasTables} onClick={() => setOpen(true)}>
        {t.acts.withdraw}
      </Button>
      {open && <WithdrawLayout named={id} title={name} isTable={false} onClose={() => setOpen(false)} />}
      {exporting.dialog}
    </>
  );
}

/** Deliveries of an agency, or those read with a layout; where it no longer matched, what was missing. */
function ItemUses({ view, item }: { view: CatalogueView; item: CatalogueItem }) {
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
