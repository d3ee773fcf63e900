import type { RawPart } from './post-part.ts';

/**
 * What a mail says itself, as a part of its own where it has numbers: as a page where a table stands in it, else as
 * text. A greeting without a number stays in the mail, which is kept.
 */
export function bodyPart({ html, text }: { html: string; text: string }): RawPart[] {
  const shown = html.replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ');
  if (/<table[\s>]/i.test(html) && /\d/.test(shown)) return [part('message.html', html)];
  const said = text.trim() === '' ? shown : text;
  return /\d/.test(said) ? [part(text.trim() === '' ? 'message.html' : 'message.txt', text.trim() === '' ? html : text)] : []; // prettier-ignore
}

const part = (name: string, content: string): RawPart => ({ name, bytes: new TextEncoder().encode(content) });
