/** Every icon once, in the page: drawn on a 16 px grid, stroke 1.5, in the colour of the text around. */
export const IconSprite = () => (
  <svg width="0" height="0" className="unseen" aria-hidden="true">
    <symbol id="icon-open" viewBox="0 0 16 16">
      <path d="M3 6h10M3 10h10M10.5 3l-5 10" />
    </symbol>
    <symbol id="icon-minus" viewBox="0 0 16 16">
      <path d="M3 8h10" />
    </symbol>
    <symbol id="icon-equal" viewBox="0 0 16 16">
      <path d="M3 6h10M3 10h10" />
    </symbol>
    <symbol id="icon-blocker" viewBox="0 0 16 16">
      <path d="M5.3 1.7h5.4L14.3 5.3v5.4L10.7 14.3H5.3L1.7 10.7V5.3z" fill="currentColor" />
      <path d="M8 4.6v4" stroke="var(--surface)" strokeWidth="1.8" />
      <path d="M8 11.3v.01" stroke="var(--surface)" strokeWidth="2.2" />
    </symbol>
    <symbol id="icon-query" viewBox="0 0 16 16">
      <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" />
      <path d="M6.6 6.6a1.45 1.45 0 1 1 2 1.35c-.4.2-.6.45-.6.9" />
      <path d="M8 10.7v.01" strokeWidth="1.8" />
    </symbol>
    <symbol id="icon-note" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.4v3.6" />
      <path d="M8 5v.01" strokeWidth="1.9" />
    </symbol>
    <symbol id="icon-decided" viewBox="0 0 16 16">
      <path d="m3 8.6 3.2 3.2L13 4.8" />
    </symbol>
    <symbol id="icon-signed" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.2" />
      <path d="m5.2 8.2 2 2 3.6-4" />
    </symbol>
    <symbol id="icon-proposed" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="icon-stale" viewBox="0 0 16 16">
      <path d="M2.4 8a5.6 5.6 0 1 0 1.8-4.1" />
      <path d="M2.2 2.6v2.9h2.9" />
      <path d="M8 5v3.2l2 1.3" />
    </symbol>
    <symbol id="icon-question" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.3 6.3a1.75 1.75 0 1 1 2.5 1.6c-.55.27-.8.6-.8 1.2" />
      <path d="M8 11.3v.01" strokeWidth="1.8" />
    </symbol>
    <symbol id="icon-hidden" viewBox="0 0 16 16">
      <path d="M2 8s2.2-4 6-4c1 0 1.9.3 2.7.7M14 8s-2.2 4-6 4c-1 0-1.9-.3-2.7-.7M2.6 13.4 13.4 2.6" />
    </symbol>
    <symbol id="icon-right" viewBox="0 0 16 16">
      <path d="m6 4 4 4-4 4" />
    </symbol>
    <symbol id="icon-down" viewBox="0 0 16 16">
      <path d="m4 6 4 4 4-4" />
    </symbol>
    <symbol id="icon-left" viewBox="0 0 16 16">
      <path d="m10 4-4 4 4 4" />
    </symbol>
    <symbol id="icon-find" viewBox="0 0 16 16">
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.3 10.3 3.5 3.5" />
    </symbol>
    <symbol id="icon-undo" viewBox="0 0 16 16">
      <path d="M5.5 3 2.5 6l3 3" />
      <path d="M2.5 6h6.7a3.6 3.6 0 0 1 0 7.2H6" />
    </symbol>
    <symbol id="icon-redo" viewBox="0 0 16 16">
      <path d="m10.5 3 3 3-3 3" />
      <path d="M13.5 6H6.8a3.6 3.6 0 0 0 0 7.2H10" />
    </symbol>
    <symbol id="icon-file" viewBox="0 0 16 16">
      <path d="M4 1.8h5l3.2 3.2v9.2H4z" />
      <path d="M9 1.8V5h3.2" />
    </symbol>
    <symbol id="icon-sheet" viewBox="0 0 16 16">
      <path d="M2.2 3h11.6v10H2.2z" />
      <path d="M2.2 6.3h11.6M2.2 9.6h11.6M6 3v10" />
    </symbol>
    <symbol id="icon-arrow" viewBox="0 0 16 16">
      <path d="M2.5 8h11M9.5 4l4 4-4 4" />
    </symbol>
    <symbol id="icon-arrow-up" viewBox="0 0 16 16">
      <path d="M8 13V3M4 7l4-4 4 4" />
    </symbol>
    <symbol id="icon-arrow-down" viewBox="0 0 16 16">
      <path d="M8 3v10M4 9l4 4 4-4" />
    </symbol>
    <symbol id="icon-arrow-left" viewBox="0 0 16 16">
      <path d="M13.5 8h-11M6.5 4l-4 4 4 4" />
    </symbol>
    <symbol id="icon-left-right" viewBox="0 0 16 16">
      <path d="M2 8h12M5 5 2 8l3 3M11 5l3 3-3 3" />
    </symbol>
    <symbol id="icon-up-down" viewBox="0 0 16 16">
      <path d="M8 2v12M5 5l3-3 3 3M5 11l3 3 3-3" />
    </symbol>
    <symbol id="icon-close" viewBox="0 0 16 16">
      <path d="m4 4 8 8M12 4l-8 8" />
    </symbol>
    <symbol id="icon-plus" viewBox="0 0 16 16">
      <path d="M8 3v10M3 8h10" />
    </symbol>
    <symbol id="icon-lock" viewBox="0 0 16 16">
      <path d="M3.8 7.2h8.4v6.3H3.8z" />
      <path d="M5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2" />
    </symbol>
    <symbol id="icon-mail" viewBox="0 0 16 16">
      <path d="M2 3.8h12v8.4H2z" />
      <path d="m2 4.5 6 4.3 6-4.3" />
    </symbol>
    <symbol id="icon-clip" viewBox="0 0 16 16">
      <path d="m12.8 7.3-4.9 4.9a3 3 0 0 1-4.2-4.2l5.2-5.2a2 2 0 0 1 2.9 2.9L6.7 10.8a1 1 0 0 1-1.5-1.5l4.6-4.5" />
    </symbol>
    <symbol id="icon-columns-chart" viewBox="0 0 16 16">
      <path d="M2 13.5h12M4 13V8M8 13V3.5M12 13V6" />
    </symbol>
    <symbol id="icon-line-chart" viewBox="0 0 16 16">
      <path d="M2 13.5h12" />
      <path d="m2.5 10 3.5-4 3 2.5L13.5 3" />
    </symbol>
    <symbol id="icon-bars-chart" viewBox="0 0 16 16">
      <path d="M2.5 2v12M3 4h9M3 8h6M3 12h10.5" />
    </symbol>
    <symbol id="icon-pie-chart" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 8V2.2M8 8l4.8 3.3" />
    </symbol>
    <symbol id="icon-table" viewBox="0 0 16 16">
      <path d="M2.2 2.8h11.6v10.4H2.2zM2.2 6h11.6M6.5 6v7.2" />
    </symbol>
    <symbol id="icon-link" viewBox="0 0 16 16">
      <path d="M6.5 9.5 9.5 6.5" />
      <path d="m7.8 4.7 1.5-1.5a2.5 2.5 0 0 1 3.5 3.5l-1.5 1.5M8.2 11.3l-1.5 1.5a2.5 2.5 0 0 1-3.5-3.5l1.5-1.5" />
    </symbol>
    <symbol id="icon-typed" viewBox="0 0 16 16">
      <path d="m8.8 4 1-1a2.5 2.5 0 0 1 3.5 3.5l-1 1M7.2 12l-1 1a2.5 2.5 0 0 1-3.5-3.5l1-1M5.5 2v2M2 5.5h2M10.5 14v-2M14 10.5h-2" />
    </symbol>
    <symbol id="icon-word" viewBox="0 0 16 16">
      <path d="M4 1.8h5l3.2 3.2v9.2H4z" />
      <path d="M9 1.8V5h3.2M6 8h4.4M6 10h4.4M6 12h2.6" />
    </symbol>
    <symbol id="icon-flag" viewBox="0 0 16 16">
      <path d="M3.5 14V2.5M3.5 3h8.5l-2 3 2 3H3.5" />
    </symbol>
    <symbol id="icon-person" viewBox="0 0 16 16">
      <circle cx="8" cy="5.2" r="2.7" />
      <path d="M2.8 13.8a5.2 5.2 0 0 1 10.4 0" />
    </symbol>
    <symbol id="icon-external" viewBox="0 0 16 16">
      <path d="M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4" />
    </symbol>
    <symbol id="icon-filter" viewBox="0 0 16 16">
      <path d="M2 3.5h12l-4.7 5.3v4.4l-2.6-1.4v-3z" />
    </symbol>
    <symbol id="icon-columns" viewBox="0 0 16 16">
      <path d="M2.2 3h11.6v10H2.2zM6.1 3v10M9.9 3v10" />
    </symbol>
    <symbol id="icon-clock" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.7" />
    </symbol>
    <symbol id="icon-break" viewBox="0 0 16 16">
      <path d="M9.5 1.5 6.5 6l3.5 1.5-3.5 7" />
    </symbol>
    <symbol id="icon-revision" viewBox="0 0 16 16">
      <path d="M3 10V6.5A3.5 3.5 0 0 1 6.5 3H13M10.5.800 13 3l-2.5 2.2" />
      <path d="M6 13h7" />
    </symbol>
    <symbol id="icon-ask" viewBox="0 0 16 16">
      <path d="M2.5 3h11v8H8l-3.3 2.7V11H2.5z" />
      <path d="M6.7 5.9a1.3 1.3 0 1 1 1.8 1.2c-.35.15-.5.4-.5.8" />
      <path d="M8 9.4v.01" strokeWidth="1.6" />
    </symbol>
    <symbol id="icon-wave" viewBox="0 0 16 16">
      <path d="M2 8c1.5-3 3-3 4.5 0s3 3 4.5 0 2.3-2.3 3-1.7" />
    </symbol>
    <symbol id="icon-more" viewBox="0 0 16 16">
      <path d="M3.5 8v.01M8 8v.01M12.5 8v.01" strokeWidth="2.2" />
    </symbol>
    <symbol id="icon-download" viewBox="0 0 16 16">
      <path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />
    </symbol>
    <symbol id="icon-pen" viewBox="0 0 16 16">
      <path d="m3 13 .700-3L10.8 2.9l2.3 2.3L6 12.3z" />
    </symbol>
    <symbol id="icon-sum" viewBox="0 0 16 16">
      <path d="M12 3.5V2.5H4l4.5 5.5L4 13.5h8v-1" />
    </symbol>
    <symbol id="icon-gear" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M3.6 12.4 5 11M11 5l1.4-1.4" />
    </symbol>
    <symbol id="icon-dot" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />
    </symbol>
  </svg>
);
