import type { ReferenceText } from '../reference.ts';
import type { DocumentText } from './document-text.ts';

/** Of a hundred letters of an Azerbaijani text eight are `ə`; the other languages of a reference have none. */
const TELLING = /[əƏ]/gu;
const LEAST = 0.02;

/** The text in the language of a document, or the first one where there is none in it. */
export function textFor(texts: readonly ReferenceText[], { paragraphs }: DocumentText): ReferenceText {
  let [telling, letters] = [0, 0];
  for (const { text } of paragraphs) {
    telling += text.match(TELLING)?.length ?? 0;
    letters += text.match(/\p{L}/gu)?.length ?? 0;
  }
  const language = telling > LEAST * letters ? 'az' : 'en';
  return texts.find((text) => text.language === language) ?? texts[0]!;
}
