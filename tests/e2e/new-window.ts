import { join } from 'node:path';
import type { PersonId } from '../../shared/domain/keys/ids.ts';
import type { Role } from '../../shared/domain/people/person.ts';
import { openTestWindow, type ChromiumWindow } from './window.ts';

/** A window with a workspace of 2023 without returns, and its people; the first of them works. */
async function newWindow(
  people: readonly { name: string; role: Role }[],
): Promise<{ window: ChromiumWindow; people: PersonId[] }> {
  const window = await openTestWindow();
  await window.call('session.create', { path: join(window.home, 'w.arayis'), period: '2023' });
  const ids: PersonId[] = [];
  for (const person of people) ids.push((await window.call('people.add', person)).id);
  return { window, people: ids };
}

/** The same for two who teach and confirm; what a newcomer is told is done with. */
export async function windowOfTwo(): Promise<{ window: ChromiumWindow; second: PersonId }> {
  const { window, people } = await newWindow([
    { name: 'Leyla', role: 'analyst' },
    { name: 'Murad', role: 'reviewer' },
  ]);
  const [first, second] = people as [PersonId, PersonId];
  await window.call('people.become', { person: first });
  await window.call('settings.change', { tourSeen: true });
  return { window, second };
}

/** The same on the Deliveries screen, as the program starts there. */
export async function windowOnDeliveries(people: Parameters<typeof newWindow>[0]): Promise<ChromiumWindow> {
  const { window } = await newWindow(people);
  await window.call('settings.change', { tourSeen: true, screen: 'deliveries' });
  await window.page.reload();
  await window.page.waitForSelector('.window-top');
  await window.page.keyboard.press('Control+2');
  return window;
}
