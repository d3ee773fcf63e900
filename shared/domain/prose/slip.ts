/** Whether one number can have become the other by one slip of the hand: a digit put otherwise, left out, added, or two exchanged. */
export function isSlip(one: number, other: number): boolean {
  if (one === other || one < 0 || other < 0) return false;
  const [a, b] = [String(one), String(other)];
  if (Math.abs(a.length - b.length) > 1) return false;
  if (a.length === b.length) {
    const apart = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
    if (apart.length === 1) return true;
    const [first, second] = apart;
    return apart.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!];
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}
