/**
 * Stem of a small Russian word (ё is е), after the Snowball project's Russian stemmer (snowballstem.org/algorithms/russian,
 * BSD), with less taken together: `нн` becomes `н` only in participles (`закон` is not `законный`), their short forms keep
 * the `н` (`осуждено` is of `осуждённый`), `-ость` makes
 * another word (`занятость`, `занятие`), and words whose forms it mixes up are listed.
 */

const GERUND = /(?:(?<=[ая])(?:в|вши|вшись)|ив|ивши|ившись|ыв|ывши|ывшись)$/;
const REFLEXIVE = /(?:ся|сь)$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$/;
const VERB =
  /(?:(?<=[ая])(?:ла|ете|йте|ли|й|л|ем|ло|ет|ют|ть|ешь)|ила|ыла|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ило|ыло|ят|ует|уют|ит|ыт|ить|ыть|ишь|ую|ю)$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

/** Words that share a stem with another one by chance; [forms, stem]. */
const APART: [RegExp, string][] = [
  [/^суд(?:ья|ьи|ью|ье|ьей|ей|ьям|ьями|ьях)$/, 'судья'],
  [/^нигери(?:я|и|ю|ей)$/, 'нигерия'],
  [/^коллеги(?:я|и|й|ю|ей|ям|ями|ях)$/, 'коллегия'],
  [/^лице(?:й|я|ю|ем|е|и|ев|ям|ями|ях)$/, 'лицей'],
  [/^пол(?:е|я|ю|ей|ем|ям|ями|ях)$/, 'поле'],
];

/** Words whose plural or whose forms have another stem. */
const TOGETHER: [RegExp, string][] = [
  [/^реб[её]н(?:ок|ка|ку|ком|ке)$/, 'дет'],
  [/^люд(?:и|ей|ям|ьми|ях)$/, 'люд'],
  [/^дет(?:и|ей|ям|ьми|ях)$/, 'дет'],
];

export function russianStem(word: string): string {
  for (const [forms, stem] of [...APART, ...TOGETHER]) if (forms.test(word)) return stem;
  const first = word.search(/[аеиоуыэюя]/);
  if (first < 0) return word;
  const head = word.slice(0, first + 1);
  let tail = inflection(word.slice(first + 1)).replace(/и$/, '');
  if (/[аяе]нн$/.test(head.at(-1)! + tail)) tail = tail.slice(0, -1);
  else tail = tail.replace(/ейше?$/, '').replace(/ь$/, '');
  return head + tail;
}

function inflection(tail: string): string {
  const gerund = tail.replace(GERUND, '');
  if (gerund !== tail) return gerund;
  const active = tail.replace(REFLEXIVE, '');
  const adjective = active.replace(ADJECTIVE, '');
  if (adjective !== active) return adjective.replace(PARTICIPLE, (end) => (end === 'нн' ? end : ''));
  const verb = active.replace(VERB, '');
  return verb === active ? active.replace(NOUN, '') : verb;
}
