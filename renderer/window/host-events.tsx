import { useEffect, useEffectEvent } from 'react';
import type { AppEvent } from '../../shared/contract/events.ts';
import { listen } from '../shell/api.ts';
import { useOffered } from '../keys/actions.tsx';
import { useWords } from '../words/speech.ts';
import { useAct } from '../shell/acts.ts';
import { useToast } from '../shell/toast.tsx';

/** Files that were handed over before this part of the window was there to hear of them. */
const early: AppEvent[] = [];
const stopKeeping = listen((event) => {
  if (event.kind === 'opened') early.push(event);
});

/** What the host asks of the window: a choice in its menu, a file of a second start, a word after a mishap. */
export function HostEvents() {
  const offered = useOffered();
  const act = useAct();
  const toast = useToast();
  const words = useWords().frame.mishap;
  const hear = useEffectEvent((event: AppEvent) => {
    switch (event.kind) {
      case 'menu':
        offered.find((action) => action.id === event.action && action.disabled !== true)?.run();
        return;
      case 'opened':
        void act('session.open', { path: event.path });
        return;
      case 'changed':
      case 'progress':
    }
  });
  const hearEarly = useEffectEvent(() => {
    stopKeeping();
    for (const event of early.splice(0)) hear(event);
  });
  useEffect(() => {
    const stop = listen(hear);
    hearEarly();
    return stop;
  }, []);
  const greet = useEffectEvent(() => {
    const after = window.location.search.slice(1);
    if (after !== 'reloaded' && after !== 'restarted') return;
    window.history.replaceState(null, '', window.location.pathname);
    toast.say(words[after]);
  });
  useEffect(() => greet(), []);
  return null;
}
