import { Kbd } from './kbd.tsx';

/** A sentence in which `Ctrl I` stands as a key. */
export function WithKbd({ text }: { text: string }) {
  const [before, ...after] = text.split('Ctrl I');
  return (
    <>
      {before}
      {after.map((part) => (
        <span key={part}>
          <Kbd keys="Ctrl+I" />
          {part}
        </span>
      ))}
    </>
  );
}
