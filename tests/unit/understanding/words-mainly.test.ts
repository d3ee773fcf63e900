import { expect, test } from 'vitest';
import { tell } from '../../../shared/domain/understanding/meaning/told.ts';
import { meaningsOf } from '../../../shared/domain/understanding/meaning/meanings.ts';
import { layouts } from '../../fixtures/returns.ts';
import { catalogue } from '../catalogue-fixture.ts';

const meanings = meaningsOf({
  catalogue,
  headerWords: layouts.headerWords,
  plainWords: layouts.plainWords,
  sameWords: layouts.sameWords,
  remarkWords: layouts.remarkWords,
  countryNames: layouts.countryNames,
});

const restricting = (text: string): string[] =>
  tell(text, '2023', meanings)
    .tokens.filter(meanings.lists.restricts)
    .map((token) => token.text);

test.each(['Nazirliyin əmrinə əsasən', 'Kvotaya əsasən', 'Kvota əsasında'])(
  '%s says by what, not how much',
  (text) => {
    expect(restricting(text)).toEqual([]);
  },
);

test.each(['Əsasən qadınlar', 'Məhkəmə, əsasən', 'Qadınlar (əsasən)'])('%s says mainly', (text) => {
  expect(restricting(text)).toHaveLength(1);
});
