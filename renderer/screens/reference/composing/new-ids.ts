import { Plugin } from '@tiptap/pm/state';

let given = 0;

/** Until the workspace names it, a new block has a name of this window. */
export const isNew = (id: string): boolean => id.startsWith('new:');

/** Blocks that were split, copied or made get names of their own: no two blocks have the same. */
export const newIds = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _before, state) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const seen = new Set<string>();
      const { tr } = state;
      state.doc.forEach((node, pos) => {
        const id = node.attrs['id'] as string | null;
        if (id !== null && !seen.has(id)) {
          seen.add(id);
          return;
        }
        given += 1;
        tr.setNodeAttribute(pos, 'id', `new:${given}`);
      });
      return tr.docChanged ? tr : null;
    },
  });
