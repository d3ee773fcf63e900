import type { MailFacts, Origin } from '../../domain/deliveries/origin.ts';

const WORDS = {
  en: { mail: 'mail', subject: 'subject', sent: 'sent', pasted: 'pasted, copied from' },
  az: { mail: 'məktub', subject: 'mövzu', sent: 'göndərilib', pasted: 'yerləşdirilib, köçürülüb:' },
} as const;

/** How a delivery came, in one line: `fwd.eml › cavab.zip › 2023/a.xlsx · mail A <a@b.az>, subject “…”, sent 15.01.2024`. */
export function originWords({ path, mails, pasted }: Origin, language: 'en' | 'az'): string {
  const words = WORDS[language];
  const way = path.join(' › ');
  return [pasted ? `${words.pasted} ${way}` : way, ...mails.map((mail) => mailWords(mail, language))].join(
    ' · ',
  );
}

function mailWords({ from, subject, sent }: MailFacts, language: 'en' | 'az'): string {
  const words = WORDS[language];
  return [
    ...(from === undefined ? [] : [`${words.mail} ${from}`]),
    ...(subject === undefined ? [] : [`${words.subject} “${subject}”`]),
    ...(sent === undefined ? [] : [`${words.sent} ${dayOf(sent)}`]),
  ].join(', ');
}

/** The day of an instant; what a mail wrote that is no date stays as it wrote it. */
function dayOf(sent: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})T/.exec(sent) ?? [];
  return year === undefined ? sent : `${day}.${month}.${year}`;
}
