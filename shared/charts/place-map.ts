import type { AnnexSlide } from '../domain/reference/annex.ts';
import { wordingOf } from '../words/document/wording-of.ts';
import { chartWords } from './chart-words.ts';
import { fillPlaceholders } from './placeholders.ts';
import { drawable } from './series.ts';
import type { SpecContext } from './spec.ts';

/** A place of the catalogue that has its place in a map of tiles. */
export interface TilePlace {
  id: string;
  labels: { en: string; az: string };
  /** Column from the west, row from the north. */
  tile: readonly [number, number];
}

export interface PlaceTile {
  name: string;
  column: number;
  row: number;
  /** Null where nobody reported it: never zero. */
  value: number | null;
  text: string;
}

export interface PlaceMap {
  title: string;
  tiles: PlaceTile[];
  notes: string[];
}

/** A map of equal tiles, one a place, with what is stored of each; null where no place has a value. */
export function placeMap(
  places: AnnexSlide['places'],
  known: readonly TilePlace[],
  { year, language, lookup }: SpecContext,
): PlaceMap | null {
  if (places === undefined) return null;
  const wording = wordingOf(language);
  const tiles = known.map(({ id, labels, tile: [column, row] }): PlaceTile => {
    const key = fillPlaceholders(places.key.replaceAll('{place}', id), year);
    const { value, status } = drawable(lookup(key, String(year)));
    const none = status === 'hidden' ? wording.hidden : '…';
    return {
      name: labels[language],
      column,
      row,
      value,
      text: value === null ? none : wording.number(value),
    };
  });
  const missing = tiles.filter(({ value, text }) => value === null && text !== wording.hidden).length;
  if (missing === tiles.length) return null;
  const hidden = tiles.filter(({ text }) => text === wording.hidden).map(({ name }) => name);
  const words = chartWords(language);
  const notes = [
    ...(hidden.length === 0 ? [] : [words.hidden(hidden)]),
    ...(missing === 0 ? [] : [words.placesMissing(missing, tiles.length)]),
  ];
  return { title: fillPlaceholders(places.title[language], year), tiles, notes };
}

export const mapExtent = ({ tiles }: PlaceMap): { columns: number; rows: number } => ({
  columns: Math.max(...tiles.map(({ column }) => column)) + 1,
  rows: Math.max(...tiles.map(({ row }) => row)) + 1,
});

/** The places that were reported, the most first. */
export const mostFirst = ({ tiles }: PlaceMap): PlaceTile[] =>
  tiles
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => b.value! - a.value! || (a.name < b.name ? -1 : 1));

/** What is remarked of a map, or that there is none. */
export const mapNotes = (
  places: AnnexSlide['places'],
  known: readonly TilePlace[],
  context: SpecContext,
): string[] =>
  placeMap(places, known, context)?.notes ?? (places === undefined ? [] : [places.missing[context.language]]);
