import { useId, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { arrowStep } from '../keys/arrows.ts';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import css from './menu.module.css';

export type MenuItem =
  | {
      label: ReactNode;
      onChoose: () => void;
      checked?: boolean;
      /** Several may be checked at once. */
      many?: true;
      keys?: string;
      icon?: IconName;
      disabled?: boolean;
    }
  | 'line';

/** A button with a menu below it, in the platform's top layer. Arrows move, Enter chooses, Escape closes. */
export function MenuButton(props: {
  label: ReactNode;
  /** Read aloud where the label is a picture or too short. */
  name?: string;
  items: readonly MenuItem[];
  className?: string;
}) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const place = (): void => {
    const at = button.current?.getBoundingClientRect();
    if (at && menu.current) placeMenu(menu.current, { left: at.left, top: at.bottom + 2, above: at.top - 2 });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.className ?? css.opener}
        aria-haspopup="menu"
        popoverTarget={id}
      >
        {props.name !== undefined && <span className="unseen">{props.name}: </span>}
        {props.label}
      </button>
      <MenuItems
        ref={menu}
        id={id}
        items={props.items}
        onToggle={(state) => {
          if (state === 'open') place();
        }}
      />
    </>
  );
}

/**
 * Puts an open menu where there is room for it, and the focus on its first item. CSS pixels of the window.
 *
 * @param at `above`: its lower edge where there is no room below
 */
export function placeMenu(
  box: HTMLElement,
  at: Readonly<{ left: number; top: number; above?: number }>,
): void {
  const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1;
  const height = box.offsetHeight * zoom;
  const left = Math.max(4, Math.min(at.left, innerWidth - box.offsetWidth * zoom - 8));
  const top = at.top + height > innerHeight ? Math.max(4, (at.above ?? innerHeight - 4) - height) : at.top;
  box.style.left = `${left / zoom}px`;
  box.style.top = `${top / zoom}px`;
  box.querySelector('button')?.focus();
}

/** The menu itself: arrows move, Enter chooses, Escape closes. */
export function MenuItems({
  ref,
  ...props
}: {
  ref: Ref<HTMLDivElement>;
  id?: string;
  label?: string;
  items: readonly MenuItem[];
  onToggle: (state: 'open' | 'closed') => void;
}) {
  const marked = props.items.some((item) => item !== 'line' && item.checked !== undefined);
  return (
    <div
      ref={ref}
      id={props.id}
      aria-label={props.label}
      popover="auto"
      role="menu"
      className={css.menu}
      onToggle={(event) => props.onToggle(event.newState === 'open' ? 'open' : 'closed')}
      onKeyDown={moveInMenu}
    >
      {props.items.map((item, at) =>
        item === 'line' ? (
          <hr key={`line ${at}`} />
        ) : (
          <button
            key={at}
            type="button"
            role={item.checked === undefined ? 'menuitem' : item.many ? 'menuitemcheckbox' : 'menuitemradio'}
            aria-checked={item.checked}
            disabled={item.disabled === true}
            onClick={({ currentTarget }) => {
              currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
              item.onChoose();
            }}
          >
            {/* One choice has a mark: the others begin where it does. */}
            {marked && !item.icon && (
              <span className={css.check}>{item.checked === true && <Icon name="decided" />}</span>
            )}
            {item.icon && <Icon name={item.icon} />}
            {item.label}
            {item.keys !== undefined && <Kbd keys={item.keys} />}
          </button>
        ),
      )}
    </div>
  );
}

function moveInMenu(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key === 'Escape') {
    // This one alone: what Escape closes on the screen below stays.
    event.preventDefault();
    event.currentTarget.hidePopover();
    return;
  }
  const step = arrowStep(event.key)?.[0] ?? 0;
  if (step === 0) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items.at((at + step + items.length) % items.length)?.focus();
}
