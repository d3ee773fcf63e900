import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { acceptCopy as acceptFile } from '../../store/accept-copy.ts';
import { openForReading, type Workspace } from '../../store/file/workspace.ts';

/** Takes a workspace as it is, though acts may be missing from it. `who` tells by whom, from what can be read. */
export function acceptCopy(
  app: App,
  path: string,
  who: (workspace: Workspace) => Result<{ name: string }, ServiceError>,
): Result<void, ServiceError> {
  const opened = openForReading(path);
  if (!opened.ok) return opened;
  const person = who(opened.value);
  opened.value.close();
  return person.ok ? acceptFile(path, { by: person.value.name, at: app.now() }) : person;
}
