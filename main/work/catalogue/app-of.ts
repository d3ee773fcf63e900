import { withEdits } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { App } from '../../resources/app.ts';
import type { Layouts } from '../../resources/layouts.ts';
import { currentEdits } from '../../store/tables/catalogue-edit-table.ts';
import { dataVersion } from '../../store/data-version.ts';
import type { Workspace } from '../../store/file/workspace.ts';

interface Overlaid {
  edits: string;
  catalogue: Catalogue;
  layouts: Layouts;
}

/**
 * The app as one workspace sees it: what ships, with that workspace's own names, labels and layouts over it.
 * Whoever opens a workspace asks for it once and gives it to every service.
 */
export function appOf(base: App, workspace: Workspace): App {
  let version = '';
  let kept: Overlaid | null = null;
  const now = (): Overlaid => {
    const at = dataVersion(workspace.db);
    if (kept && at === version) return kept;
    version = at;
    const edits = currentEdits(workspace.db);
    const said = JSON.stringify(edits);
    // The same objects as long as the edits are the same: others remember what they made from them.
    if (kept?.edits !== said) kept = { edits: said, ...overlaid(base, edits) };
    return kept;
  };
  return {
    resources: base.resources,
    now: base.now,
    relations: base.relations,
    catalogue: () => now().catalogue,
    layouts: () => now().layouts,
  };
}

function overlaid(base: App, edits: ReturnType<typeof currentEdits>): Omit<Overlaid, 'edits'> {
  const [catalogue, layouts] = [base.catalogue(), base.layouts()];
  if (edits.length === 0) return { catalogue, layouts };
  const after = withEdits({ catalogue, layouts: layouts.layouts, headerWords: layouts.headerWords }, edits);
  return {
    catalogue: after.catalogue,
    layouts: { ...layouts, layouts: [...after.layouts], headerWords: after.headerWords },
  };
}
