import { CHIP, type View } from './view.ts';
import type { Edit, NoRepair, SlipKind } from './slip.ts';

/** What a rule found in a view, `to` exclusive; `say` null: nothing repairs it. */
export interface Found {
  view: View;
  kind: SlipKind;
  from: number;
  to: number;
  say: string | null;
  no?: NoRepair;
}

/** A slip whose words become others; in words that go with a figure it is left to a person. */
export function repaired(
  view: View,
  kind: SlipKind,
  [from, to]: readonly [number, number],
  say: string,
): Found {
  return view.part === 'bound' ? left(view, kind, [from, to], 'bound') : { view, kind, from, to, say };
}

export const left = (
  view: View,
  kind: SlipKind,
  [from, to]: readonly [number, number],
  no: NoRepair,
): Found => ({ view, kind, from, to, say: null, no });

/** The words of a part of a view, figures as they print; `say` keeps them by their signs, in their order. */
export function shown(view: View, from: number, to: number, text = view.text.slice(from, to)): string {
  const chips = [...view.chips].filter(([at]) => from <= at && at < to).map(([, { printed }]) => printed);
  return text.replaceAll(CHIP, () => chips.shift() ?? '');
}

/**
 * What in the source makes a part of a view say other words: only what differs, so that no placeholder, and no mark of
 * a page between the words, is touched. Null: it would touch one.
 */
export function editsOf(view: View, from: number, to: number, say: string): Edit[] | null {
  const now = view.text.slice(from, to);
  if (now.split(CHIP).length !== say.split(CHIP).length) return null;
  const edits: Edit[] = [];
  let at = from;
  const [before, after] = [now.split(CHIP), say.split(CHIP)];
  for (const [n, words] of before.entries()) {
    const edit = differing(view, at, words, after[n]!);
    if (edit !== null) edits.push(...edit);
    at += words.length + 1;
  }
  return edits;
}

/** Cuts away what both begin and end with, then deletes run by run and puts the new words at the first place. */
function differing(view: View, at: number, now: string, say: string): Edit[] | null {
  if (now === say) return null;
  let lead = 0;
  while (lead < Math.min(now.length, say.length) && now[lead] === say[lead]) lead += 1;
  let tail = 0;
  const most = Math.min(now.length, say.length) - lead;
  while (tail < most && now[now.length - 1 - tail] === say[say.length - 1 - tail]) tail += 1;
  const [from, to] = [at + lead, at + now.length - tail];
  const text = say.slice(lead, say.length - tail);
  if (from === to) return [{ ...placeAt(view, from), text }];
  const runs: Edit[] = [];
  for (let sign = from; sign < to; sign += 1) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === view.from[sign]) last.to = view.to[sign]!;
    else runs.push({ from: view.from[sign]!, to: view.to[sign]!, text: '' });
  }
  runs[0]!.text = text;
  return runs;
}

function placeAt(view: View, at: number): { from: number; to: number } {
  const place = at > 0 ? view.to[at - 1]! : (view.from[0] ?? view.start);
  return { from: place, to: place };
}

/** All places of a pattern in a view. */
export const places = (view: View, what: RegExp): RegExpExecArray[] => [...view.text.matchAll(what)];

const patterns = new Map<string, RegExp>();

/** A pattern of a rule: the same are asked of every line, and made once. */
export function pattern(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  let known = patterns.get(key);
  if (known === undefined) patterns.set(key, (known = new RegExp(source, flags)));
  return known;
}

/** Signs that mean something in a pattern stand for themselves. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Around whole words; `\b` knows ASCII only. */
export const WORD_BEGINS = '(?<![\\p{L}\\p{N}])';
export const WORD_ENDS = '(?![\\p{L}\\p{N}])';
