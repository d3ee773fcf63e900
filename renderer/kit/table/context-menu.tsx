import { useEffect, useRef, type ReactNode } from 'react';
import { MenuItems, placeMenu, type MenuItem } from '../menu.tsx';

/** Where a menu was asked for. */
export interface MenuPlace {
  /** CSS pixels of the window. */
  left: number;
  top: number;
  /** The button is still down: letting go of it would close what is open. */
  held: boolean;
  items: readonly MenuItem[];
}

/** The menu of the right button and of the menu key: in the platform's top layer, gone with the next press elsewhere. */
export function ContextMenu(props: { place: MenuPlace; label: string; onClose: () => void }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const { place, onClose } = props;
  useEffect(() => {
    const menu = box.current!;
    const show = (): void => {
      menu.showPopover();
      placeMenu(menu, place);
    };
    if (!place.held) return show();
    let after: ReturnType<typeof setTimeout> | undefined;
    const released = (): void => {
      after = setTimeout(show);
    };
    window.addEventListener('pointerup', released, { once: true });
    return () => {
      clearTimeout(after);
      window.removeEventListener('pointerup', released);
    };
  }, [place]);
  return (
    <MenuItems
      ref={box}
      label={props.label}
      items={place.items}
      onToggle={(state) => {
        if (state === 'closed') onClose();
      }}
    />
  );
}

/** By key, a menu opens below what has the focus; by the right button, where the pointer is. */
export function menuPlace(event: MouseEvent, target: Element): Omit<MenuPlace, 'items'> {
  if (event.button === 2) return { left: event.clientX, top: event.clientY, held: (event.buttons & 2) !== 0 };
  const { left, bottom } = target.getBoundingClientRect();
  return { left: left + 8, top: bottom, held: false };
}
