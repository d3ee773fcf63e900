import { useCallback, useEffect, useRef, useState, useLayoutEffect, type RefObject } from 'react';
import { useAsk } from '../../shell/api.ts';
import { useSayInFooter } from '../../shell/footer-note.tsx';
import { useKept, useKeptScroll } from '../../shell/kept.ts';
import { useNav } from '../../shell/nav.tsx';
import { useActions } from '../../keys/actions.tsx';
import { useLanguage, useWords } from '../../words/speech.ts';
import { Loading } from '../../kit/loading.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { useShowOrigin } from '../../parts/origin/origin-provider.tsx';
import { Enquiries } from './enquiries/enquiries.tsx';
import { Compared } from './compared.tsx';
import { Composing } from './composing/composing.tsx';
import { Outline } from './outline.tsx';
import { Paper } from './paper.tsx';
import { Places } from './places.tsx';
import { Roll } from './roll/roll.tsx';
import { Returned } from './returned.tsx';
import { Toolbar } from './toolbar.tsx';
import { usePlaceInDocument } from './place-in-document.ts';
import css from './reference.module.css';

/** The document, a draft of it that came back, or the way from it to the next year's. */
export function Reference() {
  const nav = useNav();
  const { returned = '', begin = '', enquiry = '' } = nav.place.params;
  if (returned !== '')
    return <Returned key={returned} path={returned} onClose={() => nav.choose({ returned: '' })} />;
  if (enquiry !== '') return <Enquiries onClose={() => nav.choose({ enquiry: '', line: '', panel: '' })} />;
  if (begin !== '') return <Roll onClose={() => nav.choose({ begin: '' })} />;
  return <Document />;
}

/** The document as it will print, every number with its origin, and what there is to settle in it. */
function Document() {
  const words = useWords().reference;
  const compare = useWords().roll.compared.title;
  const { write } = useWords().composing;
  const [comparing, setComparing] = useState(false);
  const nav = useNav();
  const [language, keepLanguage] = useKept<'en' | 'az'>('language', useLanguage());
  const setLanguage = (to: 'en' | 'az'): void => keepLanguage(() => to);
  const [chosenZoom, keepZoom] = useKept<number | null>('zoom', null);
  const setZoom = (to: number): void => keepZoom(() => to);
  const { data: view, error, slow } = useAsk('reference.view', { language });
  const canvas = useRef<HTMLDivElement>(null);
  const [composing, keepComposing] = useKept('composing', false);
  const compose = (on: boolean): void => keepComposing(() => on);
  const canvasIs = view === null ? null : composing ? 'text' : 'paper';
  const fit = useFit(canvas, canvasIs);
  const zoom = chosenZoom ?? fit ?? 100;
  const { part, page } = usePlaceInDocument(canvas, canvasIs);
  useSayInFooter(view && !composing ? words.pageOf(page, view.pages) : '');
  const go = useCallback((selector: string): void => {
    const found = canvas.current?.querySelector<HTMLElement>(selector);
    found?.scrollIntoView({ block: selector.startsWith('#') ? 'start' : 'center' });
    found?.focus({ preventScroll: true });
  }, []);
  const { section, figure } = nav.place.params;
  const setReturned = (path: string): void => nav.choose({ returned: path });
  // The number that had the focus when somebody went on from here: back leads to it.
  const [left] = useState(nav.place.params['chip']);
  // How far it is scrolled is told of the size at which it was read: not before the pages have that.
  const ready = view !== null && (chosenZoom ?? fit) !== null && !composing;
  useKeptHeights(canvas, ready);
  const cameBack = useKeptScroll(canvas, 'top', ready);
  useEffect(() => {
    if (!ready) return;
    if (cameBack && left === undefined) return;
    if (left !== undefined) go(`[data-chip="${CSS.escape(left)}"]`);
    else if (figure !== undefined) go(`[data-figure="${CSS.escape(figure)}"]`);
    else if (section !== undefined) go(`#part-${CSS.escape(section)}`);
  }, [ready, section, figure, left, cameBack, go]);
  const show = useShowOrigin();
  useActions([
    {
      id: 'reference.origin',
      label: words.origin,
      keys: 'O',
      footer: true,
      hidden: true,
      disabled: composing,
      run: () => {
        const chip = document.activeElement as HTMLElement | null;
        const asked = chip?.dataset['figure'];
        if (chip && asked !== undefined) show({ figure: asked, anchor: chip.getBoundingClientRect() });
      },
    },
    {
      id: 'reference.write',
      label: write,
      keys: 'W',
      footer: true,
      disabled: composing,
      run: () => compose(true),
    },
    { id: 'reference.compare', label: compare, keys: 'V', run: () => setComparing(true) },
    {
      id: 'reference.next',
      label: words.next,
      keys: 'N',
      footer: true,
      disabled: composing,
      run: () => nextToSettle(canvas.current, go),
    },
  ]);
  // What is being written stays on the screen.
  if (error && !(composing && view)) return <ErrorNote error={error} />;
  if (!view) return <Loading slow={slow} />;
  return (
    <div className={css.screen}>
      <h1 className="unseen">{words.title}</h1>
      <Outline view={view} current={part} onGo={(id) => go(`#part-${CSS.escape(id)}`)} />
      {composing && (
        <Composing
          {...{ view, language, canvas }}
          zoom={zoom / 100}
          onLanguage={setLanguage}
          onLeave={() => compose(false)}
        />
      )}
      {!composing && (
        <section className={css.editor}>
          <Toolbar
            {...{ language, zoom }}
            onWrite={() => compose(true)}
            hasText={view.ready.includes('az')}
            onLanguage={setLanguage}
            onZoom={setZoom}
            onReturned={setReturned}
            onEnquiries={() => nav.choose({ enquiry: 'greta' })}
          />
          {!view.ready.includes(language) && (
            <p className={`${css.onlyEnglish} no-print`}>{words.onlyEnglish}</p>
          )}
          <div
            ref={canvas}
            className={css.canvas}
            data-pane
            tabIndex={-1}
            role="region"
            aria-label={words.document}
            onFocus={(event) => {
              const { chip } = (event.target as HTMLElement).dataset;
              if (chip !== undefined && chip !== nav.place.params['chip']) nav.choose({ chip });
            }}
          >
            <Paper view={view} zoom={zoom / 100} />
          </div>
        </section>
      )}
      {!composing && <Places view={view} onGo={go} />}
      {comparing && <Compared language={language} onClose={() => setComparing(false)} />}
    </div>
  );
}

/** The next number that waits, after the one with the focus; from the end back to the first. */
function nextToSettle(canvas: HTMLElement | null, go: (selector: string) => void): void {
  const waiting = [
    ...(canvas?.querySelectorAll<HTMLElement>('[data-mark]:not([data-mark="plain"]), [data-typed]') ?? []),
  ];
  const from = document.activeElement;
  const next =
    waiting.find(
      (one) =>
        from &&
        (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        canvas?.contains(from) === true,
    ) ?? waiting[0];
  if (!next) return;
  const { chip, typed } = next.dataset;
  go(chip === undefined ? `[data-typed="${typed}"]` : `[data-chip="${chip}"]`);
}

/**
 * Keeps how high the parts of the document were laid out. Those out of sight are not laid out and stand at a height
 * that is guessed: guessed differently above it, the same scroll would show another passage.
 */
function useKeptHeights(canvas: RefObject<HTMLElement | null>, ready: boolean): void {
  const { kept } = useNav().place;
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!ready || !element) return undefined;
    const parts = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[data-part]')];
    const heights = kept.get('heights') as readonly string[] | undefined;
    for (const [at, part] of parts().entries())
      if (heights?.[at] !== undefined) part.style.containIntrinsicHeight = `auto ${heights[at]}`;
    return () =>
      void kept.set(
        'heights',
        parts().map((part) => getComputedStyle(part).height),
      );
  }, [canvas, kept, ready]);
}

/** Width of a page with the space beside it, CSS pixels. */
const PAGE = 794 + 32;
const SMALLEST = 50;

/** Percent at which a page fits into the canvas; never more than its natural size. Null until that was measured. */
function useFit(canvas: RefObject<HTMLElement | null>, ready: string | null): number | null {
  const [fit, setFit] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (ready === null || !element) return undefined;
    const measure = (): void =>
      setFit(Math.max(SMALLEST, Math.min(100, Math.floor((element.clientWidth / PAGE) * 100))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, ready]);
  return fit;
}
