import { withEdits } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { App } from '../../resources/app.ts';
import type { Layouts } from '../../resources/layouts.ts';
import { currentEdits } from '../../store/tables/catalogue-edit-table.ts';
import { dataVersion, isWithinAct } from '../../store/data-version.ts';
import type { Workspace } from '../../store/file/workspace.ts';

interface Overlaid {
  /** Of the workspace when it was made. */
  version: string;
  edits: string;
  catalogue: Catalogue;
  layouts: Layouts;
}

/**
 * The app as one workspace sees it: what ships, with that workspace's own names, labels and layouts over it.
 * Whoever opens a workspace asks for it once and gives it to every service.
 */
export function appOf(base: App, workspace: Workspace): App {
  let kept: Overlaid | null = null;
  /** Of an act that is under way: what it has written and not committed may be taken back without a trace. */
  let acting: Overlaid | null = null;
  const now = (): Overlaid => {
    const at = dataVersion(workspace.db);
    const isActing = isWithinAct(workspace.db);
    if (!isActing) acting = null;
    const last = acting ?? kept;
    if (last?.version === at && isActing === (acting !== null)) return last;
    const edits = currentEdits(workspace.db);
    const said = JSON.stringify(edits);
    // The same objects as long as the edits are the same: others remember what they made from them.
    const next = {
      ...(last?.edits === said ? last : { edits: said, ...overlaid(base, edits) }),
      version: at,
    };
    if (isActing) acting = next;
    else kept = next;
    return next;
  };
  return {
    resources: base.resources,
    now: base.now,
    relations: base.relations,
    catalogue: () => now().catalogue,
    layouts: () => now().layouts,
  };
}

function overlaid(base: App, edits: ReturnType<typeof currentEdits>): Omit<Overlaid, 'edits' | 'version'> {
  const [catalogue, layouts] = [base.catalogue(), base.layouts()];
  if (edits.length === 0) return { catalogue, layouts };
  const after = withEdits({ catalogue, layouts: layouts.layouts, headerWords: layouts.headerWords }, edits);
  return {
    catalogue: after.catalogue,
    layouts: { ...layouts, layouts: [...after.layouts], headerWords: after.headerWords },
  };
}
