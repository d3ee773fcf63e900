import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Relation } from '../checks/relation.ts';

/** Rules with the figures that go on from those they name. */
export function rolledRelations(relations: readonly Relation[], { figures }: Catalogue): Relation[] {
  const next = new Map(figures.flatMap(({ id, follows }) => (follows === undefined ? [] : [[follows, id]])));
  if (next.size === 0) return [...relations];
  const newest = (id: string): string => {
    const after = next.get(id);
    return after === undefined ? id : newest(after);
  };
  const names = [...next.keys()].map((id) => id.replaceAll('.', String.raw`\.`)).join('|');
  const named = new RegExp(`(?<![a-z0-9_.])(?:${names})(?![a-z0-9_.])`, 'g');
  return relations.map(
    (one) => JSON.parse(JSON.stringify(one).replace(named, (id) => newest(id))) as Relation,
  );
}
