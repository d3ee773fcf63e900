import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Settings } from '../../../shared/contract/settings.ts';
import { MENU_WORDS } from '../../../shared/words/menu-words.ts';

const SCREENS = [
  'overview',
  'deliveries',
  'figures',
  'checks',
  'dynamics',
  'reference',
  'history',
  'catalogue',
] as const;

/**
 * The menu of the program. Its items name actions of the window, which has the keys as well: an accelerator is
 * only shown here, so that no key works twice.
 */
export function menuOf(
  language: Settings['language'],
  choose: (action: string) => void,
  platform: NodeJS.Platform = process.platform,
): Menu {
  const words = MENU_WORDS[language];
  const item = (label: string, action: string, accelerator?: string): MenuItemConstructorOptions => ({
    id: action,
    label,
    click: () => choose(action),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const role = (
    label: string,
    name: NonNullable<MenuItemConstructorOptions['role']>,
  ): MenuItemConstructorOptions => ({ label, role: name });
  // Both roles are macOS's alone; elsewhere the item would be there and do nothing. The window lists them as well.
  const recent: MenuItemConstructorOptions = {
    label: words.recent,
    role: 'recentDocuments',
    submenu: [{ role: 'clearRecentDocuments', label: words.clearRecent }],
  };
  return Menu.buildFromTemplate([
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: words.file,
      submenu: [
        item(words.open, 'workspace.open', 'CmdOrCtrl+O'),
        item(words.create, 'workspace.new', 'CmdOrCtrl+N'),
        item(words.sample, 'workspace.sample'),
        ...(platform === 'darwin' ? [recent] : []),
        line,
        item(words.print, 'print', 'CmdOrCtrl+P'),
        line,
        item(words.quit, 'quit', 'CmdOrCtrl+Q'),
      ],
    },
    {
      label: words.edit,
      submenu: [
        item(words.undo, 'undo', 'CmdOrCtrl+Z'),
        item(words.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        role(words.cut, 'cut'),
        role(words.copy, 'copy'),
        role(words.paste, 'paste'),
        role(words.selectAll, 'selectAll'),
        line,
        item(words.find, 'palette', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words.view,
      submenu: [
        ...SCREENS.map((screen, at) => item(words.screens[screen], `go.${screen}`, `CmdOrCtrl+${at + 1}`)),
        line,
        item(words.zoomIn, 'zoom.in', 'CmdOrCtrl+Plus'),
        item(words.zoomOut, 'zoom.out', 'CmdOrCtrl+-'),
        item(words.zoomReset, 'zoom.reset', 'CmdOrCtrl+0'),
        line,
        role(words.fullScreen, 'togglefullscreen'),
      ],
    },
    { label: words.help, submenu: [item(words.tour, 'tour'), item(words.keys, 'keys')] },
  ]);
}
