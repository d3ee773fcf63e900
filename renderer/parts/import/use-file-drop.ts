import { useEffect, useRef, useState } from 'react';

/**
 * Files and folders dropped anywhere in the window. A folder comes as one entry; whoever reads it walks it.
 *
 * @returns whether files are being held over the window
 */
export function useFileDrop(able: boolean, onDrop: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onDrop);
  useEffect(() => {
    take.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    // Entering an element comes before leaving the one before: only the balance says that all was left.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver(able);
    };
    const leave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Without this the browser would open the file in place of the program.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = able ? 'copy' : 'none';
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (able && files.length > 0) take.current(files);
    };
    // Nothing of the kind comes while something is being dragged. An element that went away under it was
    // entered and never left: the balance would not come out again.
    const ended = (): void => {
      depth = 0;
      setOver(false);
    };
    const pairs = [['dragenter', enter], ['dragleave', leave], ['dragover', hold], ['drop', drop]] as const; // prettier-ignore
    for (const [name, hear] of pairs) window.addEventListener(name, hear);
    for (const name of ['pointermove', 'keydown']) window.addEventListener(name, ended, true);
    return () => {
      for (const [name, hear] of pairs) window.removeEventListener(name, hear);
      for (const name of ['pointermove', 'keydown']) window.removeEventListener(name, ended, true);
    };
  }, [able]);
  return over;
}
