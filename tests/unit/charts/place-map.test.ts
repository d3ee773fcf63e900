import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeMap, type TilePlace } from '../../../shared/charts/place-map.ts';
import { NOTHING } from '../../../shared/charts/series.ts';
import { AnnexSchema } from '../../../shared/domain/reference/annex.ts';

const file = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../resources/${path}`, import.meta.url), 'utf8'));
const all = file('catalogue/places.json') as (Partial<TilePlace> & { id: string; type: string })[];
const annex = AnnexSchema.parse(file('templates/reference-2023/annex.json'));
const places = annex.slides.find((slide) => slide.places)!.places!;
const known = all.filter((place): place is TilePlace & { type: string } => place.tile !== undefined);

test('every town and province of the country has one tile, and no two have one', () => {
  const country = all.filter(({ type }) => ['city', 'rayon', 'autonomous republic'].includes(type));
  expect(country.filter(({ tile }) => tile === undefined)).toEqual([]);
  expect(known).toHaveLength(country.length);
  expect(new Set(known.map(({ tile }) => tile.join(' '))).size).toBe(known.length);
});

const context = (values: Record<string, number>, language: 'en' | 'az' = 'en') => ({
  year: 2024,
  language,
  lookup: (key: string, period: string) => {
    const value = period === '2024' ? values[key] : undefined;
    return value === undefined ? NOTHING : { value, status: 'value' as const, source: null };
  },
});

test('a place with none is no place that nobody reported, and without any value there is no map', () => {
  const baku = 'victims.identified{territory=baku}';
  const ganja = 'victims.identified{territory=ganja}';
  const map = placeMap(places, known, context({ [baku]: 1024, [ganja]: 0 }, 'az'))!;
  const said = (name: string): unknown => map.tiles.find((tile) => tile.name === name);
  expect(said('Bakı')).toMatchObject({ value: 1024, text: '1\u00a0024' });
  expect(said('Gəncə')).toMatchObject({ value: 0, text: '0' });
  expect(said('Lerik')).toMatchObject({ value: null, text: '…' });
  expect(map.notes).toEqual([`… ${known.length} yerdən ${known.length - 2} yer üzrə məlumat verilməyib.`]);
  expect(placeMap(places, known, context({}))).toBeNull();
  expect(placeMap(undefined, known, context({ [baku]: 3 }))).toBeNull();
});
