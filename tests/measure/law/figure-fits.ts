import { catalogue } from '../../unit/catalogue-fixture.ts';

/** Whether a figure is one of those wanted; a wanted one that ends in `*` is any narrower key. */
export const figureFits = (wanted: string | string[], figure: string): boolean =>
  [wanted]
    .flat()
    .some(
      (one) =>
        one === figure ||
        (one.endsWith('*') && (figure.startsWith(one.slice(0, -1)) || isNarrower(one.slice(0, -1), figure))),
    );

/** `facts{offence=human_trafficking,territory=capital}` is `trafficking_facts` in the capital: what narrows a figure with categories is a key of its indicator. */
function isNarrower(wanted: string, figure: string): boolean {
  const whole = catalogue.figuresById.get(wanted.replace(/\{$/, ''));
  const pairs = Object.entries(whole?.categories ?? {}).map(([dimension, code]) => `${dimension}=${code}`);
  const [, indicator, own] = /^([^{]+)\{(.+)\}$/.exec(figure) ?? [];
  const named = own?.split(',') ?? [];
  return (
    wanted.endsWith('{') &&
    pairs.length > 0 &&
    indicator === whole?.indicator &&
    named.length > pairs.length &&
    pairs.every((pair) => named.includes(pair))
  );
}
