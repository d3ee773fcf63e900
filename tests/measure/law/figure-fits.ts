/** Whether a figure is one of those wanted; a wanted one that ends in `*` is any narrower key. */
export const figureFits = (wanted: string | string[], figure: string): boolean =>
  [wanted].flat().some((one) => one === figure || (one.endsWith('*') && figure.startsWith(one.slice(0, -1))));
