import type { Edit } from '../../../shared/domain/reference/returned/edit.ts';
import type { DraftWords } from './words-of-drafts.ts';
import { paragraphOf, run, textOf, type WordFile } from './word-file.ts';

/** What is to be said of an edited draft: so many rows of each kind; several where more than one is true. */
export type Rows = Partial<Record<Edit['kind'], number>>;

export interface EditKind {
  id: string;
  /** Empty: nothing may be said. */
  expect: readonly Rows[];
  /** The figure that has to be named. */
  figure?: string;
  edit: (file: WordFile, words: DraftWords) => void;
}

const NOTHING: readonly Rows[] = [{}];
const VICTIMS = 'victims.identified';

/** The number within a text, moved by one; signs stay. */
const bumped = (text: string): string =>
  text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10 || 1));

const inProperty = (property: string) => (sdt: string) =>
  sdt.replace(
    /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/,
    (_, had = '') => `<w:r><w:rPr>${String(had)}${property}</w:rPr>`,
  );

/** What programs do to a file in which nobody changed a word. */
export const HABITS: readonly EditKind[] = [
  { id: 'untouched', expect: NOTHING, edit: () => undefined },
  { id: 'straight quotes', expect: NOTHING, edit: (file) => file.texts((text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '&quot;')) }, // prettier-ignore
  { id: 'other quotes', expect: NOTHING, edit: (file) => file.texts((text) => text.replace(/[‘“]/g, '«').replace(/[’”]/g, '»')) }, // prettier-ignore
  { id: 'hyphens for minus and dashes', expect: NOTHING, edit: (file) => file.texts((text) => text.replace(/[−–—]/g, '-')) }, // prettier-ignore
  { id: 'plain blanks', expect: NOTHING, edit: (file) => file.texts((text) => text.replace(/[\u00a0\u202f\u2009]/g, ' ')) }, // prettier-ignore
  { id: 'thin blanks between thousands', expect: NOTHING, edit: (file) => file.texts((text) => text.replace(/(\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1\u2009')) }, // prettier-ignore
  { id: 'runs split with revision ids', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: [^>]*)?>([^<&]{2,})<\/w:t><\/w:r>/g, (_, properties: string, text: string) => [text.slice(0, 1), text.slice(1)].map((half, at) => `<w:r w:rsidR="00A1${at}">${properties}<w:t xml:space="preserve">${half}</w:t></w:r>`).join(''))) }, // prettier-ignore
  { id: 'marks of spelling', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/<w:sdt>/g, '<w:proofErr w:type="spellStart"/><w:sdt>').replace(/<\/w:sdt>/g, '</w:sdt><w:proofErr w:type="spellEnd"/>')) }, // prettier-ignore
  { id: 'controls stripped', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/gs, '').replace(/<\/w:sdtContent><\/w:sdt>/g, '')) }, // prettier-ignore
  { id: 'bookmarks lost', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')) }, // prettier-ignore
  { id: 'controls and bookmarks lost', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/gs, '').replace(/<\/w:sdtContent><\/w:sdt>/g, '').replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')) }, // prettier-ignore
  { id: 'numbers as fields', expect: NOTHING, edit: (file) => file.control(VICTIMS, (sdt) => `<w:fldSimple w:instr="DOCPROPERTY v">${sdt}</w:fldSimple>`) }, // prettier-ignore
  { id: 'hyphens that do not break', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/(<w:t(?: [^>]*)?>)([^<]*?)(\p{L})-(\p{L})/gu, '$1$2$3</w:t><w:noBreakHyphen/><w:t xml:space="preserve">$4')) }, // prettier-ignore
  { id: 'hyphens within words', expect: NOTHING, edit: (file) => file.texts((text) => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad')) }, // prettier-ignore
  { id: 'optional hyphens as elements', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/(<w:t(?: [^>]*)?>)([^<]*?\p{L}{4})(\p{L}{4})/gu, '$1$2</w:t><w:softHyphen/><w:t xml:space="preserve">$3')) }, // prettier-ignore
  { id: 'blanks of no width', expect: NOTHING, edit: (file) => file.texts((text) => text.replace(/(\p{L}) (\p{L})/gu, '$1\u200b $2')) }, // prettier-ignore
  { id: 'a mark of order of bytes', expect: NOTHING, edit: (file) => file.texts((text) => (text.length > 40 ? `\ufeff${text}` : text)) }, // prettier-ignore
  { id: 'two blanks between sentences', expect: NOTHING, edit: (file) => file.texts((text) => text.replace(/\. (?=\p{Lu})/gu, '.  ')) }, // prettier-ignore
  { id: 'letters taken apart', expect: NOTHING, edit: (file) => file.texts((text) => text.normalize('NFD')) }, // prettier-ignore
  { id: 'empty paragraphs', expect: NOTHING, edit: (file) => file.paragraph('', (source) => `<w:p/>${source}<w:p/>`) }, // prettier-ignore
  { id: 'a language on every run', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/<w:r><w:t/g, '<w:r><w:rPr><w:lang w:val="ru-RU"/></w:rPr><w:t')) }, // prettier-ignore
  { id: 'other looks', expect: NOTHING, edit: (file) => file.body((xml) => xml.replace(/<w:r><w:t/g, '<w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t').replace(/w:val="RefBody"/g, 'w:val="Normal1"')) }, // prettier-ignore
  { id: 'a change of looks that is tracked', expect: NOTHING, edit: (file) => file.control(VICTIMS, inProperty('<w:b/><w:rPrChange w:id="9001" w:author="R" w:date="2024-04-01T10:00:00Z"><w:rPr/></w:rPrChange>')) }, // prettier-ignore
  { id: 'a mark of a note behind a number', expect: NOTHING, edit: (file) => file.control(VICTIMS, (sdt) => sdt + run('1', '<w:vertAlign w:val="superscript"/>')) }, // prettier-ignore
  { id: 'smart tags', expect: NOTHING, edit: (file) => file.control(VICTIMS, (sdt) => `<w:smartTag w:uri="urn" w:element="n">${sdt}</w:smartTag>`) }, // prettier-ignore
  { id: 'a number in digits for one in letters', expect: NOTHING, edit: (file) => file.value('global.un_report.men_increase', () => '3') }, // prettier-ignore
  { id: 'a paragraph in two', expect: NOTHING, edit: (file, { sentence }) => file.paragraph(sentence.slice(0, 40), (source) => source.replace(new RegExp(` ?${sentence.slice(0, 12)}`), (cut) => `</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${cut.trim()}`)) }, // prettier-ignore
  { id: 'two paragraphs in one', expect: NOTHING, edit: (file, { plain, behind }) => { let moved = ''; file.paragraph(behind, (source) => { moved = source.replace(/^<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?|<\/w:p>$/gs, ''); return ''; }); file.paragraph(plain, (source) => source.replace(/<\/w:p>$/, `${run(' ')}${moved}</w:p>`)); } }, // prettier-ignore
  { id: 'margins dropped', expect: NOTHING, edit: (file) => { for (const name of file.names(/word\/header\d+\.xml/)) file.part(name, (xml) => xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, '<w:t></w:t>')); } }, // prettier-ignore
];

export const EDITS: readonly EditKind[] = [
  { id: 'a word', expect: [{ text: 1 }], edit: (file, { words }) => file.text(...words) },
  { id: 'two words of a sentence', expect: [{ text: 1 }], edit: (file, { words, second }) => { file.text(...words); file.text(...second); } }, // prettier-ignore
  { id: 'words of two sentences', expect: [{ text: 2 }], edit: (file, { words, elsewhere }) => { file.text(...words); file.text(...elsewhere); } }, // prettier-ignore
  { id: 'a capital', expect: [{ text: 1 }], edit: (file, { capital }) => file.text(...capital) },
  { id: 'a mark', expect: [{ text: 1 }], edit: (file, { comma }) => file.text(...comma) },
  {
    id: 'two sentences in one',
    expect: [{ text: 1 }, { text: 2 }],
    edit: (file, { joint }) => file.text(...joint),
  },
  {
    id: 'a sentence in two',
    expect: [{ text: 1 }, { text: 2 }],
    edit: (file, { split }) => file.text(...split),
  },
  { id: 'a sentence less', expect: [{ text: 1 }], edit: (file, { sentence }) => file.text(sentence, '') },
  { id: 'a sentence more', expect: [{ text: 1 }], edit: (file, { sentence, added }) => file.text(sentence, `${sentence} ${added}`) }, // prettier-ignore
  { id: 'a sentence with a number more', expect: [{ unlinked: 1 }, { unlinked: 1, text: 1 }], edit: (file, { sentence, counted }) => file.text(sentence, `${sentence} ${counted}`) }, // prettier-ignore
  { id: 'a sentence of two numbers more', expect: [{ unlinked: 2 }], edit: (file, { sentence, counted }) => file.text(sentence, `${sentence} ${counted.replace('37', '37 (+4)')}`) }, // prettier-ignore
  { id: 'a paragraph moved', expect: [{ moved: 1 }], edit: (file, { plain, behind }) => { let moved = ''; file.paragraph(plain, (source) => { moved = source; return ''; }); file.paragraph(behind, (source) => source + moved); } }, // prettier-ignore
  { id: 'a paragraph twice', expect: [{ duplicated: 1 }], edit: (file, { plain }) => file.paragraph(plain, (source) => source + source) }, // prettier-ignore
  {
    id: 'a paragraph less',
    expect: [{ missing: 1 }],
    edit: (file, { plain }) => file.paragraph(plain, () => ''),
  },
  { id: 'a paragraph more', expect: [{ added: 1 }], edit: (file, { plain, added }) => file.paragraph(plain, (source) => source + paragraphOf(added)) }, // prettier-ignore
  { id: 'a paragraph with a number more', expect: [{ added: 1 }], edit: (file, { plain, counted }) => file.paragraph(plain, (source) => source + paragraphOf(counted)) }, // prettier-ignore
  { id: 'a number', expect: [{ changed: 1 }], figure: VICTIMS, edit: (file) => file.value(VICTIMS, bumped) },
  { id: 'a number without its control', expect: [{ changed: 1 }], figure: VICTIMS, edit: (file) => { file.value(VICTIMS, bumped); file.control(VICTIMS, (sdt) => /<w:sdtContent>(.*)<\/w:sdtContent>/s.exec(sdt)![1]!); } }, // prettier-ignore
  { id: 'a number under another name', expect: [{ changed: 1 }], figure: VICTIMS, edit: (file) => { file.control(VICTIMS, (sdt) => sdt.replace(VICTIMS, 'victims.idntified').replace(/>(\d+)</, (_, text: string) => `>${bumped(text)}<`)); } }, // prettier-ignore
  { id: 'the name of another figure', expect: [{ exchanged: 1 }], figure: 'victims.by_sex.women', edit: (file) => file.control('victims.by_sex.women', (sdt) => sdt.replace('victims.by_sex.women', 'victims.by_sex.men')) }, // prettier-ignore
  { id: 'a number less', expect: [{ missing: 1 }], figure: 'victims.by_sex.women', edit: (file) => file.control('victims.by_sex.women', () => '') }, // prettier-ignore
  { id: 'a number in letters', expect: [{ changed: 1 }], figure: 'global.un_report.men_increase', edit: (file, { unit: _unit, about }) => file.value('global.un_report.men_increase', () => (about === 'about ' ? 'four' : 'dörd')) }, // prettier-ignore
  { id: 'a decimal', expect: [{ changed: 1 }], figure: 'global.disaster_displaced', edit: (file) => file.value('global.disaster_displaced', bumped) }, // prettier-ignore
  { id: 'thousands less', expect: [{ changed: 1 }], figure: 'awareness.booklets.mia', edit: (file) => file.value('awareness.booklets.mia', (text) => text.replace(/[\s,\u00a0]\d{3}/u, '')) }, // prettier-ignore
  { id: 'a sign less', expect: [{ changed: 1 }], figure: 'wanted.local', edit: (file) => file.value('wanted.local@delta', (text) => text.slice(1)) }, // prettier-ignore
  { id: 'another sign', expect: [{ changed: 1 }], figure: 'wanted.local', edit: (file) => file.value('wanted.local@delta', (text) => `+${text.slice(1)}`) }, // prettier-ignore
  { id: 'thousand behind it', expect: [{ changed: 1 }], figure: VICTIMS, edit: (file, { thousand }) => file.control(VICTIMS, (sdt) => sdt + run(thousand)) }, // prettier-ignore
  { id: 'per cent behind it', expect: [{ changed: 1 }], figure: 'wanted.detained', edit: (file, { unit }) => file.control('wanted.detained', (sdt) => sdt + run(unit)) }, // prettier-ignore
  { id: 'about before it', expect: [{ changed: 1 }], figure: VICTIMS, edit: (file, { about }) => file.control(VICTIMS, (sdt) => run(about) + sdt) }, // prettier-ignore
  { id: 'not before it', expect: [{ changed: 1 }], figure: VICTIMS, edit: (file, { not }) => file.control(VICTIMS, (sdt) => run(not) + sdt) }, // prettier-ignore
  { id: 'two numbers in each other’s place', expect: [{ exchanged: 2 }, { changed: 2 }], figure: 'wanted.local.trafficking', edit: swapControls('wanted.local.trafficking', 'wanted.local.prostitution') }, // prettier-ignore
  { id: 'words in each other’s place', expect: [{ text: 1 }, { text: 2 }], edit: (file, { women, men }) => { const [a, b] = [women.trim().split(' ')[0]!, men.trim().split(/[ )]/)[0]!]; file.paragraph('(90', (source) => source.replace(/(<w:t(?: [^>]*)?>)([^<]*)/g, (_, open: string, text: string) => open + text.replace(new RegExp(`(${a}|${b})`, 'u'), (word) => (word === a ? b : a)))); } }, // prettier-ignore
  { id: 'a number struck out', expect: [{ missing: 1 }], figure: VICTIMS, edit: (file) => file.control(VICTIMS, inProperty('<w:strike/>')) }, // prettier-ignore
  { id: 'a number hidden', expect: [{ missing: 1 }], figure: VICTIMS, edit: (file) => file.control(VICTIMS, inProperty('<w:vanish/>')) }, // prettier-ignore
  { id: 'a deletion that is tracked', expect: [{ missing: 1 }], figure: VICTIMS, edit: (file) => file.control(VICTIMS, (sdt) => sdt.replace(/<w:r>.*<\/w:r>/s, (runs) => `<w:del w:id="9001" w:author="R">${runs.replace(/w:t(?=[ >])/g, 'w:delText')}</w:del>`)) }, // prettier-ignore
  { id: 'a change that is tracked', expect: [{ changed: 1 }], figure: VICTIMS, edit: (file) => file.control(VICTIMS, (sdt) => sdt.replace(/<w:r>.*<\/w:r>/s, (runs) => `<w:del w:id="9001" w:author="R">${runs.replace(/w:t(?=[ >])/g, 'w:delText')}</w:del><w:ins w:id="9002" w:author="R">${run('92')}</w:ins>`)) }, // prettier-ignore
  { id: 'a sentence more that is tracked', expect: [{ unlinked: 1 }, { unlinked: 1, text: 1 }], edit: (file, { sentence, counted }) => file.paragraph(sentence.slice(0, 40), (source) => source.replace(/<\/w:p>$/, `<w:ins w:id="9003" w:author="R">${run(` ${counted}`)}</w:ins></w:p>`)) }, // prettier-ignore
  { id: 'a paragraph less that is tracked', expect: [{ missing: 1 }], edit: (file, { plain }) => file.paragraph(plain, (source) => source.replace(/<w:r>.*?<\/w:r>/gs, (runs) => `<w:del w:id="9001" w:author="R">${runs.replace(/w:t(?=[ >])/g, 'w:delText')}</w:del>`)) }, // prettier-ignore
  { id: 'a text box', expect: [{ added: 1 }], edit: (file, { plain, counted }) => file.paragraph(plain, (source) => source.replace(/<\/w:p>$/, `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraphOf(counted)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`)) }, // prettier-ignore
  { id: 'a footnote', expect: [{ added: 1 }], edit: (file, { counted, plain }) => { file.part('word/footnotes.xml', (xml) => xml.replace('</w:footnotes>', `<w:footnote w:id="55">${paragraphOf(counted)}</w:footnote></w:footnotes>`)); file.paragraph(plain, (source) => source.replace(/<\/w:p>$/, '<w:r><w:footnoteReference w:id="55"/></w:r></w:p>')); } }, // prettier-ignore
  { id: 'the head of a page', expect: [{ added: 1 }], edit: (file, { counted }) => file.part('word/header1.xml', (xml) => xml.replace('</w:hdr>', `${paragraphOf(counted)}</w:hdr>`)) }, // prettier-ignore
  { id: 'a value of a chart', expect: [{ chart: 1 }], edit: (file) => file.part(file.names(/word\/charts\/chart\d+\.xml$/)[0]!, (xml) => xml.replace(/(<c:val>.*?<c:v>)(\d+)/s, (_, lead: string, value: string) => `${lead}${Number(value) + 30}`)) }, // prettier-ignore
  { id: 'the year of a chart', expect: [{ chart: 1 }, { chart: 2 }], edit: (file) => file.part(file.names(/word\/charts\/chart\d+\.xml$/)[0]!, (xml) => xml.replace(/(<c:cat>.*?<c:v>)([^<]+)/s, '$1 1999')) }, // prettier-ignore
  { id: 'what is said of a chart', expect: [{ changed: 1 }], edit: (file) => file.body((xml) => xml.replace(/(descr="[^"]*?\b)(\d)(?=\b)/, (_, lead: string, digit: string) => lead + String((Number(digit) + 1) % 10))) }, // prettier-ignore
  { id: 'a cell', expect: [{ changed: 1 }], edit: (file) => editCell(file, (text) => /^\d{1,2}$/.test(text), bumped) }, // prettier-ignore
  { id: 'the head of a table', expect: [{ changed: 1 }], edit: (file) => editCell(file, (text) => /^20\d\d$/.test(text), () => '1999') }, // prettier-ignore
  { id: 'a cell emptied', expect: [{ missing: 1 }], edit: (file) => editCell(file, (text) => /^\d{1,2}$/.test(text), () => '') }, // prettier-ignore
  { id: 'a row of a table less', expect: [], edit: (file) => file.body((xml) => xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>.*?<\/w:tr>(<w:tr>.*?<\/w:tr>)/s, (both, row: string) => both.replace(row, ''))) }, // prettier-ignore
  { id: 'a line under a chart', expect: [{ text: 1 }], edit: (file, { caption }) => file.text(...caption) },
  { id: 'a year', expect: [{ changed: 1 }], edit: (file, { year }) => file.text(...year) },
  { id: 'an article', expect: [{ changed: 1 }], edit: (file, { article }) => file.text(...article) },
];

function swapControls(a: string, b: string): EditKind['edit'] {
  return (file) => {
    const own = new Map<string, string>();
    for (const tag of [a, b]) file.control(tag, (sdt) => (own.set(tag, sdt), `{${tag}}`));
    file.body((xml) => xml.replace(`{${a}}`, own.get(b)!).replace(`{${b}}`, own.get(a)!));
  };
}

function editCell(file: WordFile, is: (text: string) => boolean, to: (text: string) => string): void {
  let done = false;
  file.body((xml) =>
    xml.replace(/<w:tc>.*?<\/w:tc>/gs, (cell) => {
      const text = textOf(cell);
      if (done || !is(text)) return cell;
      done = true;
      return cell.replace(`>${text}<`, `>${to(text)}<`);
    }),
  );
}
