import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

export type MenuItem =
  | {
      label: ReactNode;
      onChoose: () => void;
      checked?: boolean;
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
  const marked = props.items.some((item) => item !== 'line' && item.checked !== undefined);
  const place = (): void => {
    const at = button.current?.getBoundingClientRect();
    const box = menu.current;
    if (!at || !box) return;
    const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1;
    const left = Math.max(4, Math.min(at.left, innerWidth - box.offsetWidth * zoom - 8));
    const below = at.bottom + 2;
    const top =
      below + box.offsetHeight * zoom > innerHeight
        ? Math.max(4, at.top - box.offsetHeight * zoom - 2)
        : below;
    box.style.left = `${left / zoom}px`;
    box.style.top = `${top / zoom}px`;
    box.querySelector('button')?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.className ?? 'sel'}
        aria-haspopup="menu"
        popoverTarget={id}
      >
        {props.name !== undefined && <span className="sr">{props.name}: </span>}
        {props.label}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        className="menu"
        onToggle={(event) => {
          if (event.newState === 'open') place();
        }}
        onKeyDown={moveInMenu}
      >
        {props.items.map((item, at) =>
          item === 'line' ? (
            <hr key={`line ${at}`} />
          ) : (
            <button
              key={at}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              disabled={item.disabled === true}
              onClick={() => {
                menu.current?.hidePopover();
                item.onChoose();
              }}
            >
              {/* One choice has a mark: the others begin where it does. */}
              {marked && !item.icon && (
                <span className="check">{item.checked === true && <Icon name="decided" />}</span>
              )}
              {item.icon && <Icon name={item.icon} />}
              {item.label}
              {item.keys !== undefined && <Kbd keys={item.keys} />}
            </button>
          ),
        )}
      </div>
    </>
  );
}

function moveInMenu(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items.at((at + step + items.length) % items.length)?.focus();
}
