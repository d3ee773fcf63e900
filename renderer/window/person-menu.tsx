import { useState } from 'react';
import { ROLES, type Role } from '../../shared/domain/people/person.ts';
import { call } from '../shell/api.ts';
import { useActions } from '../keys/actions.tsx';
import { useWords } from '../words/speech.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { initials } from '../kit/initials.ts';
import { MenuButton, type MenuItem } from '../kit/menu.tsx';
import { useAct } from '../shell/acts.ts';
import { useSession } from '../shell/session.tsx';
import { classes } from '../kit/classes.ts';
import css from './person-menu.module.css';

/** `Leyla M.` */
const shortName = (name: string): string => {
  const [first = '', ...rest] = name.split(/\s+/);
  return [first, ...rest.slice(-1).map((last) => `${last.charAt(0)}.`)].join(' ');
};

const LANGUAGES = ['en', 'az'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

/** Who works here, how the window looks, and which language it speaks. */
export function PersonMenu() {
  const { workspace, person, people, settings } = useSession();
  const words = useWords().frame;
  const [adding, setAdding] = useState(false);
  const change = (part: Parameters<typeof call<'settings.change'>>[1]): void =>
    void call('settings.change', part);
  const toggleContrast = (): void => change({ contrast: settings.contrast === 'high' ? 'normal' : 'high' });
  // The palette offers what the menu does.
  useActions([
    ...people
      .filter((one) => one.id !== person?.id)
      .map((one) => ({
        id: `person.${one.id}`,
        label: words.workAs(one.name),
        run: () => void call('people.become', { person: one.id }),
      })),
    {
      id: 'person.new',
      label: words.newPerson,
      run: () => setAdding(true),
      disabled: workspace === null || workspace.readOnly,
    },
    ...LANGUAGES.map((language) => ({
      id: `language.${language}`,
      label: words.languages[language],
      run: () => change({ language }),
      disabled: settings.language === language,
    })),
    ...THEMES.map((theme) => ({
      id: `theme.${theme}`,
      label: words.themes[theme],
      run: () => change({ theme }),
      disabled: settings.theme === theme,
    })),
    { id: 'contrast', label: words.highContrast, run: toggleContrast },
  ]);
  const items: MenuItem[] = [
    ...people.map((one): MenuItem => ({
      label: (
        <>
          {one.name} <span className="faint tiny">{words.roles[one.role]}</span>
        </>
      ),
      checked: one.id === person?.id,
      onChoose: () => void call('people.become', { person: one.id }),
    })),
    ...(workspace
      ? [{ label: words.newPerson, onChoose: () => setAdding(true) } as const, 'line' as const]
      : []),
    ...LANGUAGES.map((language) => ({
      label: words.languages[language],
      checked: settings.language === language,
      onChoose: () => change({ language }),
    })),
    'line',
    ...THEMES.map((theme) => ({
      label: words.themes[theme],
      checked: settings.theme === theme,
      onChoose: () => change({ theme }),
    })),
    {
      label: words.highContrast,
      checked: settings.contrast === 'high',
      onChoose: toggleContrast,
    },
    'line',
    {
      label: words.zoomIn,
      keys: 'Ctrl++',
      onChoose: () => change({ zoom: Math.min(200, settings.zoom + 10) }),
    },
    {
      label: words.zoomOut,
      keys: 'Ctrl+-',
      onChoose: () => change({ zoom: Math.max(100, settings.zoom - 10) }),
    },
    { label: words.zoomReset, keys: 'Ctrl+0', onChoose: () => change({ zoom: 100 }) },
  ];
  return (
    <>
      <MenuButton
        className={css.person!}
        name={words.person}
        items={items}
        label={
          person ? (
            <>
              <Avatar mark={initials(person.name)} />
              <span className={css.name}>{shortName(person.name)}</span>
              <span className={classes('faint tiny', css.role)}>{words.roles[person.role]}</span>
            </>
          ) : (
            <>
              <Avatar mark={null} />
              {workspace && <span className={css.name}>{words.chooseYourself}</span>}
            </>
          )
        }
      />
      {adding && <NewPerson onClose={() => setAdding(false)} />}
    </>
  );
}

function NewPerson({ onClose }: { onClose: () => void }) {
  const words = useWords().frame;
  const act = useAct();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('analyst');
  const add = async (): Promise<void> => {
    const added = await act('people.add', { name, role });
    if (!added) return;
    await call('people.become', { person: added.id });
    onClose();
  };
  return (
    <Dialog
      title={words.newPerson.replace('…', '')}
      width={380}
      onClose={onClose}
      onAccept={() => void add()}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={name.trim() === ''} onClick={() => void add()}>
            {words.addPerson}
          </Button>
        </>
      }
    >
      <label className="stack gap-4">
        <span className="label">{words.personName}</span>
        <input
          className="field"
          value={name}
          autoFocus
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && name.trim() !== '') void add();
          }}
        />
      </label>
      <label className="stack gap-4" style={{ marginTop: 8 }}>
        <span className="label">{words.personRole}</span>
        <select className="field" value={role} onChange={(event) => setRole(event.target.value as Role)}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="faint small" style={{ marginTop: 12 }}>
        {words.identity}
      </p>
    </Dialog>
  );
}
