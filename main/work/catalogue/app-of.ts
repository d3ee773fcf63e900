import type { App } from '../../resources/app.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { ownRelations } from '../../../shared/domain/checks/own-relations.ts';
import type { Relation } from '../../../shared/domain/checks/relation.ts';
import { rolledRelations } from '../../../shared/domain/roll/rolled-relations.ts';
import { currentEdits } from '../../store/tables/catalogue-edit-table.ts';
import { dataVersion, isWithinAct } from '../../store/data-version.ts';
import type { Workspace } from '../../store/file/workspace.ts';

interface Overlaid {
  /** Of the workspace when it was made. */
  version: string;
  edits: string;
  ids: number[];
  app: App;
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
      ...(last?.edits === said
        ? last
        : { edits: said, ids: edits.map(({ id }) => id), app: base.withEdits(edits) }),
      version: at,
    };
    if (isActing) acting = next;
    else kept = next;
    return next;
  };
  let rules: { of: Catalogue; all: Relation[] } | null = null;
  const ruled = (of: Catalogue): Relation[] =>
    (rules =
      rules?.of === of ? rules : { of, all: rolledRelations([...base.relations(), ...ownRelations(of)], of) })
      .all;
  return {
    ...base,
    readBy: () => ({ ...base.readBy(), edits: now().ids }),
    relations: () => ruled(now().app.catalogue()),
    catalogue: () => now().app.catalogue(),
    layouts: () => now().app.layouts(),
  };
}
