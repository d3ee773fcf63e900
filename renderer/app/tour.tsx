/** The short tour of a first start. */
export function Tour(_props: { onEnd: () => void }) {
  return null;
}
