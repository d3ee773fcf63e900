import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../shared/domain/text/fold.ts';
import { ambiguous, catalogue, fixture, printed, readRows, root } from './catalogue-fixture.ts';
import { withoutShared } from '../needs.ts';

describe('agencies, places, dimensions, units', () => {
  it('has the 71 bodies of the reference and every sender of the sample returns', () => {
    const supplied = catalogue.agencies.filter((a) => a.supplies.length > 0);
    expect(catalogue.agencies.length).toBeGreaterThanOrEqual(71);
    expect(supplied.length).toBe(41);
    const senders = new Set([
      ...fixture('agency-returns/files.csv').map((row) => row['agency']!),
      ...fixture('agency-returns/key.csv').map((row) => row['agency']!),
    ]);
    expect([...senders].filter((id) => !catalogue.agenciesById.has(id))).toEqual([]);
  });

  it('supplies what the reference says, and all of it', () => {
    const suppliers = new Set(catalogue.agencies.flatMap((a) => a.supplies));
    const unsupplied = printed.filter((row) => row['agency'] !== '' && !suppliers.has(row['id']!));
    expect(unsupplied.map((row) => row['id'])).toEqual([]);
  });

  it('names each body once', () => {
    expect(
      ambiguous(
        catalogue.agencies.map((a) => ({
          id: a.id,
          texts: [...Object.values(a.names), ...a.abbreviations, ...a.aliases],
        })),
      ),
    ).toEqual([]);
  });

  it('has every dimension that the reference breaks figures down by', () => {
    // Coverage (`13 named regions`) is no category; taking part in a course online is a mode.
    const renamed: Record<string, string> = { format: 'mode' };
    const used = printed.flatMap((row) =>
      row['dimension']!.split(';')
        .filter((part) => part !== '')
        .map((part) => part.split('=')[0]!.trim()),
    );
    const missing = [...new Set(used)]
      .map((id) => renamed[id] ?? id)
      .filter((id) => !catalogue.dimensionsById.has(id));
    expect(missing).toEqual([]);
  });

  it('lets no text stand for two codes of a dimension, or for two units', () => {
    for (const { codes } of catalogue.dimensions) {
      const entries = codes.map((c) => ({ id: c.id, texts: [...Object.values(c.labels), ...c.synonyms] }));
      expect(ambiguous(entries)).toEqual([]);
    }
    const units = catalogue.units.map((u) => ({
      id: u.id,
      texts: [...Object.values(u.labels), ...u.synonyms, ...u.scaled.map((s) => s.written)],
    }));
    expect(ambiguous(units)).toEqual([]);
  });

  it('reads Bakı as the capital and the other towns by their names', () => {
    const territory = catalogue.dimensionsById.get('territory')!;
    const named = (text: string): string[] =>
      territory.codes
        .filter((c) =>
          [...Object.values(c.labels), ...c.synonyms].some((t) => foldLabel(t) === foldLabel(text)),
        )
        .map((c) => c.id);
    expect(named('Bakı şəhəri')).toEqual(['capital']);
    expect(named('Gəncə')).toEqual(['ganja']);
    expect(named('Qarabağ')).toEqual(['region_karabakh']);
    expect(territory.codes.find((c) => c.id === 'ganja')!.concordance).toEqual({ iso3166_2: 'AZ-GA' });
  });

  it('joins codes only of codes that exist', () => {
    for (const dimension of catalogue.dimensions) {
      const ids = new Set(dimension.codes.map((c) => c.id));
      for (const id of ids) for (const part of id.split('+')) expect(ids).toContain(part);
    }
  });
});

const agenciesCsv = path.join(root, '../shared/reference-2023/agencies.csv');

describe.skipIf(withoutShared('the bodies of the reference', existsSync(agenciesCsv)))(
  'the bodies of the reference (needs ../shared)',
  () => {
    it('are all there, in its order, under the bodies that they belong to', () => {
      const bodies = readRows(agenciesCsv);
      const here = catalogue.agencies.slice(0, bodies.length);
      expect(bodies.length).toBe(71);
      expect(here.map((a) => a.id)).toEqual(bodies.map((row) => row['id']));
      expect(here.map((a) => a.parent ?? '')).toEqual(bodies.map((row) => row['parent_id']));
    });
  },
);
