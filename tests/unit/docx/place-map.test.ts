import { expect, test } from 'vitest';
import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { placeMapHeight, placeMapTable } from '../../../main/docx/place-map.ts';
import type { PlaceMap } from '../../../shared/charts/place-map.ts';

const map: PlaceMap = {
  title: 'By place',
  tiles: [
    { name: 'North', column: 1, row: 0, value: 12, text: '12' },
    { name: 'West', column: 0, row: 1, value: 0, text: '0' },
    { name: 'South', column: 1, row: 2, value: null, text: '…' },
  ],
  notes: [],
};

test('a map is a table of tiles; what nobody reported is hatched, what is none is not, and beside it stands the list', async () => {
  const document = new Document({ sections: [{ children: placeMapTable(map) }] });
  const xml = strFromU8(
    unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))['word/document.xml']!,
  );
  const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
  const tile = (name: string): string =>
    cells.find((cell) => cell.includes(`>${name}<`) && cell.includes('w:shd'))!;
  expect(tile('North')).toContain('w:val="clear"');
  expect(tile('West')).toContain('w:val="clear"');
  expect(tile('South')).toContain('w:val="thinDiagStripe"');
  const texts = [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(texts).toEqual(['By place', 'North', '12', 'North', 'West', '12', '0', 'West', '0', 'South', '…']);
  expect(placeMapHeight(map)).toBeGreaterThan(3 * 0.8);
});
