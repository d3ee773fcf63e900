import { describe, expect, test } from 'vitest';
import { VARIANTS } from '../fixtures/variants/all.ts';
import { buildVariant } from '../fixtures/variants/build.ts';
import { scoreVariant } from '../fixtures/variants/score.ts';
import { interpretBytes } from '../fixtures/returns.ts';
import { catalogue } from '../unit/catalogue-fixture.ts';

describe('returns in other layouts, languages and spellings', () => {
  test.each(VARIANTS.map((variant) => [variant.kind, variant.name, variant] as const))(
    '%s: %s',
    async (_kind, _name, variant) => {
      const { name, bytes } = buildVariant(variant);
      const out = await interpretBytes(name, bytes);
      const score = scoreVariant(variant, out!, catalogue.figuresById);
      expect(score.wrong).toEqual([]);
      expect(score.missing).toEqual([]);
      expect({
        right: score.right,
        question: score.question,
        asked: out!.questions.length,
      }).toMatchSnapshot();
    },
  );
});
