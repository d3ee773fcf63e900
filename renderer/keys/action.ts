/** Something a person can do here: by key, from the palette, or with the button that shows the same key. */
export interface Action {
  /** Dotted and unique among what is on screen: `figures.decide`. */
  id: string;
  label: string;
  /** `Ctrl+K`, `Ctrl+Shift+Z`, `Enter`, `O`, `/`, `F6`; several are alternatives. */
  keys?: string;
  run: () => void;
  disabled?: boolean;
  /** Named in the footer. */
  footer?: boolean;
  /** Counts only while the focus is inside of what this selector finds. */
  within?: string;
  /** Counts only for keys pressed since then, and not for one that is held; set where a question offers it. */
  since?: number;
  /** Only a key (arrows): not offered in the palette. */
  hidden?: boolean;
  /** Works while somebody types as well: only for keys with Ctrl, Escape and function keys. */
  whileTyping?: boolean;
}
