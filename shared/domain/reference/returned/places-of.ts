import type { Pairing } from './pair-passages.ts';
import type { Passage } from './passage.ts';

/** Where passages of the returned document stand among the blocks of the text. */
export interface Places {
  /** By `at` of a returned passage: the block that is printed last above it; null above all. */
  above: ReadonlyMap<string, string | null>;
  /** By `at`: the section that it stands in. */
  sections: ReadonlyMap<string, string>;
  /** Lines that each block was printed with. */
  lines: ReadonlyMap<string, number>;
  /** Passages in the order of the returned document, those that are gone behind what they followed. */
  inOrder: readonly Passage[];
}

export function placesOf({ pairs, gone, come }: Pairing): Places {
  const above = new Map<string, string | null>();
  const sections = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const { block } of [...pairs.map(({ written }) => written), ...gone].flatMap((one) => one.lines ?? []))
    lines.set(block, (lines.get(block) ?? 0) + 1);
  const stays = pairs.map(({ written, returned, moved }) => ({
    written,
    passage: returned,
    moved: moved === true,
  }));
  const all = [...stays, ...come.map((passage) => ({ passage, written: undefined, moved: false }))].toSorted(
    (a, b) => Number(a.passage.at) - Number(b.passage.at),
  );
  let block: string | null = null;
  let section = '';
  for (const { passage, written } of all) {
    above.set(passage.at, block);
    block = written?.lines?.at(-1)?.block ?? block;
    section = written?.paragraph.section ?? section;
    sections.set(passage.at, section);
  }
  const followers = new Map<Passage | undefined, Passage[]>();
  const inPlace = stays.filter(({ moved }) => !moved);
  const byWritten = [...inPlace, ...gone.map((written) => ({ written, passage: undefined }))].toSorted(
    (a, b) => Number(a.written.at) - Number(b.written.at),
  );
  let last: Passage | undefined;
  for (const { written, passage } of byWritten) {
    if (passage !== undefined) last = passage;
    else if (followers.has(last)) followers.get(last)!.push(written);
    else followers.set(last, [written]);
  }
  return {
    above,
    sections,
    lines,
    inOrder: [
      ...(followers.get(undefined) ?? []),
      ...all.flatMap(({ passage }) => [passage, ...(followers.get(passage) ?? [])]),
    ],
  };
}
