import { notAsWrittenEn, notFinalEn } from './gate.ts';
import { NO_REPAIR_EN } from './no-repair.ts';
import { NOT_TAKEN_EN } from './not-taken.ts';
import { lookProblemsEn } from './look-problem.ts';
import { textProblemsEn } from './text-problem.ts';
import { breakInvalidEn } from './break-problem.ts';
import { refusalEn } from './refusal.ts';
import { problemEn } from './catalogue-problem-en.ts';
import { ROLES } from '../../domain/people/person.ts';
import type { ServiceError } from '../../domain/errors/service-error.ts';
import { assertNever } from '../../result.ts';
import type { ErrorHost } from './error-host.ts';
import { SCREEN_EN, screenNumber } from '../number-words.ts';
import { readErrorEn } from './read-error-en.ts';
import { notAsSeenEn } from './seen-news-en.ts';
import { storeErrorEn } from './store-error-en.ts';

const perhaps = (near: readonly string[], otherwise: string): string =>
  near.length === 0 ? ` ${otherwise}` : ` Perhaps ${near.join(', ')}?`;
const listed = (names: readonly string[]): string => (names.length === 0 ? 'nobody yet' : names.join(', '));
/** The day of an instant. */
const day = (at: string): string => at.slice(0, 10);

/** What a person reads instead of a stack trace: what is wrong, where, and what to do. */
export function serviceErrorEn(error: ServiceError, host: ErrorHost = 'window'): string {
  const by = (commandLine: string, window: string): string =>
    host === 'command-line' ? commandLine : window;
  switch (error.tag) {
    case 'WorkspaceMissing':
    case 'WorkspaceExists':
    case 'NotAWorkspace':
    case 'NewerWorkspace':
    case 'ForeignSchema':
    case 'WorkspaceDamaged':
    case 'WorkspaceLocked':
    case 'WorkspaceHeld':
    case 'WorkspaceReadOnly':
    case 'ActsMayBeMissing':
    case 'CopyNotKept':
    case 'NameNotUsable':
    case 'DiskFull':
    case 'FolderMissing':
      return storeErrorEn(error, host);
    case 'FileNotRead':
      return readErrorEn(error.file, error.error, host);
    case 'PersonUnknown':
      return host === 'command-line'
        ? `"${error.name}" does not work here (known: ${listed(error.known)}): add them with "arayis people WS add NAME --role ${ROLES.join('|')}".`
        : `“${error.name}” does not work here yet: add them in the menu of persons.`;
    case 'PersonExists':
      return `"${error.name}" is already here as "${error.known}": work under that name, or add one that tells the two apart.`;
    case 'NameTooLong':
      return `The name has ${error.length} characters, and ${error.most} at most are kept: shorten it.`;
    case 'NameEmpty':
      return 'A name is needed: type one.';
    case 'ReasonMissing':
      return 'A reason is needed: it stays with the answer or the decision.';
    case 'OwnDraft':
      return host === 'command-line'
        ? `${error.file} is a draft of the reference that Arayış wrote, or has numbers copied out of one: no delivery, for our own numbers would come back as a source. Compare it in the window (Reference, Returned draft) or check its numbers with "arayis check".`
        : `${error.file} is a draft of the reference that Arayış wrote, or has numbers copied out of one: no delivery, for our own numbers would come back as a source. Compare it with the workspace instead: Reference, Returned draft.`;
    case 'SameBytes':
      return host === 'command-line'
        ? `${error.file} has the same content as delivery ${error.delivery} (${error.deliveryFile}), which is already in; to read it anew with another period or layout, add --supersedes ${error.delivery}.`
        : `${error.file} has the same content as delivery ${error.delivery} (${error.deliveryFile}), which is already in: there is nothing to do.`;
    case 'AgencyUnknown':
      return `No agency is called "${error.agency}".${perhaps(error.near, by('"arayis agencies WS" lists them.', 'The Catalogue lists them all.'))}`;
    case 'PeriodInvalid':
      return `"${error.period}" is no period: write 2023, 2023-H1, 2023-Q2, 2023-05 or 2005-2023 (a workspace takes one year).`;
    case 'NotNextYear':
      return `Only ${error.next} can be begun from this workspace, not ${error.period}: choose the year after it.`;
    case 'DayInvalid':
      return `"${error.text}" is no day: write 2024-02-15 or 15.02.2024.`;
    case 'LayoutUnknown':
      return `No layout is called "${error.layout}" (known: ${listed(error.known)}).`;
    case 'LayoutWithdrawn':
      return error.by === undefined
        ? `"${error.layout}" is not applied any more: another form of the table was taught since; choose that one.`
        : `"${error.layout}" was withdrawn by ${error.by}${error.at === undefined ? '' : ` on ${day(error.at)}`}: it is not applied any more. Undo that, or teach the table again.`;
    case 'NoLayoutFile':
      return `${error.file} holds no layout: choose a file that this program exported.`;
    case 'TemplateUnknown':
      return `No template is called "${error.template}" (known: ${listed(error.known)}).`;
    case 'DeliveryUnknown':
      return by(
        `There is no delivery ${error.delivery}: "arayis deliveries WS" lists them.`,
        `There is no delivery ${error.delivery}: it was taken back meanwhile. Choose another one.`,
      );
    case 'DeliveryWithdrawn':
      return `Delivery ${error.delivery} was withdrawn by ${error.by} on ${day(error.at)}: nothing of it counts. Undo that first, or import the file again.`;
    case 'DeliveryErased':
      return `Delivery ${error.delivery} was erased, and nothing of it is here any more: ask its sender for another file.`;
    case 'ErasedBytes':
      return `${error.file} was erased here because it must not be kept: it is not taken in again. Ask its sender for one without what must not be sent.`;
    case 'OriginalNotKept':
      return `The file of delivery ${error.delivery} was not kept as it came, for it names persons: only its cells are here, without them. Look at those, or ask its sender for the file.`;
    case 'NothingToRead':
      return `Delivery ${error.delivery} was entered by hand or is evidence: there is no table in it to read again.`;
    case 'ErasureProposed':
      return by(
        `${error.by} has already proposed to erase delivery ${error.delivery}: somebody else confirms with "arayis confirm WS p${error.erasure} --by NAME".`,
        `${error.by} has already proposed to erase delivery ${error.delivery}: somebody else has to confirm it.`,
      );
    case 'ErasureUnknown':
      return `There is no proposal p${error.erasure} to erase a delivery: it was taken back, or never made. Look at the deliveries again.`;
    case 'ErasedBySamePerson':
      return `${error.name} proposed to erase it: somebody else has to confirm, for nobody can take it back.`;
    case 'AlreadySuperseded':
      return `Delivery ${error.delivery} is already superseded by delivery ${error.by}: name that one.`;
    case 'SupersededByMany':
      return `${error.file} holds ${error.parts} files: none of them is known to take the place of the delivery. Save the one that does, and import it by itself.`;
    case 'SupersedesOtherAgency':
      return `Delivery ${error.delivery} came from ${error.sender}, not from ${error.agency}: only its sender can replace it. Name that sender, or let this file stand for itself.`;
    case 'QuestionUnknown':
      return by(
        `There is no question ${error.question}: "arayis questions WS" lists them.`,
        `There is no question ${error.question}: its delivery was taken back or replaced meanwhile. Go on with the next one.`,
      );
    case 'QuestionAnswered':
      return `Question ${error.question} was answered by ${error.by} on ${day(error.at)}: answers are not changed. To give another one, undo that one first.`;
    case 'ReadingUnknown':
      return `Question ${error.question} has no reading ${error.reading}: ${error.readings === 0 ? 'it has none, so ignore the cell or enter the figure' : `choose 1 to ${error.readings}`}.`;
    case 'ValueWithoutFigure':
      return host === 'command-line'
        ? `Question ${error.question} does not settle which figure the cell is about: choose a reading, or ignore it and use "arayis enter".`
        : `Question ${error.question} does not settle which figure the cell is about: choose a reading, or ignore it and enter the figure by hand.`;
    case 'ValueOfSeveral':
      return `Question ${error.question} is about several cells: one number cannot stand for all of them; choose a figure or a reading.`;
    case 'PeriodWithoutFigure':
      return `Question ${error.question} leaves open which figures its cells are: choose a figure together with the period.`;
    case 'NothingToSettle':
      return `Question ${error.question} has no cell that could be a value: choose one of its readings, or leave it out.`;
    case 'AnswerRefused':
      return `Cell ${error.ref} of ${error.sheet} cannot be read so: ${refusalEn(error.why)}.`;
    case 'SameKeyTwice':
      return `${error.refs.join(' and ')} would both be ${error.key}: choose a reading, or leave them out.`;
    case 'UnitUnknown':
      return `No unit is called "${error.unit}".${perhaps(error.near, '')}`;
    case 'AnswerNotProposed':
      return `Question ${error.question} has no answer that waits for a second person: look at the questions again.`;
    case 'AnsweredBySamePerson':
      return `${error.name} gave the answer to question ${error.question}: somebody else has to confirm it.`;
    case 'AgencyAskedAlready':
      return `${error.by} put question ${error.question} on the letter on ${day(error.at)} already: write the letter.`;
    case 'KeyInvalid':
      return `"${error.key}" is no key: write figure@period, for example victims.identified@2023.`;
    case 'FigureUnknown':
      return `No figure is called "${error.figure}".${perhaps(error.near, by('"arayis figures WS" lists them.', 'The Catalogue lists them all.'))}`;
    case 'ObservationUnknown':
      return by(
        `There is no observation ${error.observation}: "arayis observations WS" lists them.`,
        `There is no observation ${error.observation}: it was taken back meanwhile. Choose among the values that are shown now.`,
      );
    case 'ObservationOfOtherKey':
      return `Observation ${error.observation} is about ${error.of}, not about ${error.key}: choose one that is.`;
    case 'ObservationWithoutValue':
      return `Observation ${error.observation} carries no value to accept: choose another one, or type the value.`;
    case 'ValueNoCount':
      return `${screenNumber(error.value, SCREEN_EN)} is no count of ${error.unit.en}: a whole number, zero or more, is needed.`;
    case 'DecisionUnknown':
      return by(
        `There is no decision ${error.decision}: "arayis history WS" shows what was decided.`,
        `There is no decision ${error.decision}: it was undone meanwhile. Decide anew.`,
      );
    case 'DecisionConfirmed':
      return `Decision ${error.decision} was already confirmed by ${error.by} on ${day(error.at)}: to change it, decide anew.`;
    case 'DecisionOvertaken':
      return `Decision ${error.decision} on ${error.key} is overtaken by what has come in or was decided since: decide anew.`;
    case 'NotAsSeen':
      return notAsSeenEn(error, host);
    case 'SamePerson':
      return `Decision ${error.decision} was proposed by ${error.name}: someone else has to confirm it.`;
    case 'FindingUnknown':
      return `The checks no longer find “${error.finding}”: its numbers agree now, and there is nothing left to do.`;
    case 'FindingCleared':
      return `${error.by} has already explained or waived this finding: to say something else, take that back first.`;
    case 'FindingOpen':
      return 'This finding is open: nobody has explained or waived it. Do that first.';
    case 'ClearanceUnknown':
      return 'What was to be confirmed is no longer there: explain or waive the finding anew.';
    case 'ClearanceOvertaken':
      return 'The numbers have changed since, or it was taken back: explain or waive the finding anew.';
    case 'ClearedBySamePerson':
      return `${error.name} said so first: a blocker needs a second person.`;
    case 'CatalogueInvalid':
      return `Not kept: mend this first. ${error.problems.map(problemEn).join(' ')}`;
    case 'CatalogueItemUnknown':
      return `The catalogue has no “${error.item}” of this kind: it was taken back meanwhile. Choose one from the list.`;
    case 'BreakInvalid':
      return breakInvalidEn(error);
    case 'BreakUnknown':
      return 'There is no such break: it was taken back meanwhile. Look at the marks in Dynamics.';
    case 'NothingToUndo':
      return 'There is nothing to undo.';
    case 'NothingToRedo':
      return 'There is nothing to redo: nothing was undone, or something new has been done since.';
    case 'NotThisReference':
      return `${error.file} is no draft of this reference: its numbers are not found in it. Choose a Word file that was exported from this workspace, as it is or edited.`;
    case 'NothingPrinted':
      return `No printed document of ${error.period} in ${error.language === 'az' ? 'Azerbaijani' : 'English'} is known: it cannot be repeated. Export without “as printed”.`;
    case 'NotFinal':
      return notFinalEn(error, host);
    case 'NothingToTrack':
      return by(
        'There is nothing to show changes against: no draft of an earlier state was exported in this language. Export one with --by first.',
        'There is nothing to show changes against: no draft of an earlier state was exported in this language.',
      );
    case 'NotAsWritten':
      return notAsWrittenEn(error);
    case 'TextRefused':
      return `${error.file} was not taken, and the text is as it was: ${textProblemsEn(error.problems)}. Mend it there and take it in again.`;
    case 'TextNotFound':
      return `${error.folder} holds no text: a folder with reference.en.md, reference.az.md or annex.json is needed, as the export of a text writes it.`;
    case 'LookRefused':
      return `${error.file} was not taken as the look of the reference: ${lookProblemsEn(error.problems)}. Write the present base document to a file and change that.`;
    case 'TextMoved':
      return `The text was changed elsewhere in the meantime${error.block === null ? '' : ` (${error.block})`}, and what you wrote is not kept yet. Look at the place, and write on: it is tried again.`;
    case 'BlockUnknown':
      return `The text has no block ${error.block}. Look in the list of the text for its name.`;
    case 'SlipUnknown':
      return `The text says nothing of the kind any more: ${error.slip}. Look at the list of its slips again.`;
    case 'SlipNotRepaired':
      return `No repair is known for ${error.slip}: ${NO_REPAIR_EN[error.why]}. Change the block yourself.`;
    case 'WordInvalid':
      return `“${error.word}” is not one word. Add one word of letters.`;
    case 'SpellingFailed':
      return `The spelling was not looked at: ${error.why === 'slow' ? 'it took too long' : 'what looks words up ended'}. Ask again; the text is as it was.`;
    case 'ChangeUnknown':
      return `${error.file} has no change ${error.change}, or it was taken already. Compare the draft again.`;
    case 'ChangeNotTaken':
      return `The change ${error.change} cannot be taken: ${NOT_TAKEN_EN[error.why]}.`;
    case 'NumbersNotLinked':
      return `The change ${error.change} brings numbers of its own (${error.numbers.join(', ')}). ${by('Say --link FIGURE, or --link plain --reason TEXT, with commas for several', 'Link each to a figure, or keep it as a plain number with a reason')}.`;
    case 'LanguageNotReady':
      return `The workspace has no text in “${error.language}”. Choose a language that it has, or import the text first.`;
    case 'NotWritten':
      return `${error.file} could not be written: ${NOT_WRITTEN[error.why]}${error.why === 'not ours' ? by(', or say --overwrite', '') : ''}.`;
    default:
      return assertNever(error);
  }
}

const NOT_WRITTEN: Record<Extract<ServiceError, { tag: 'NotWritten' }>['why'], string> = {
  'no permission': 'no permission to write there; choose another folder',
  'disk full': 'disk full; choose another place',
  'no folder': 'no folder of that name; make it first or choose another',
  'name too long': 'the name is longer than this disk allows; choose a shorter one',
  'a directory': 'a directory has that name; choose another name',
  'no file': 'what has that name is a device or the like, not a file; choose another name',
  'a workspace':
    'a workspace has that name, or its copy, log or lock would; these are never replaced, choose another name',
  'a delivery':
    'that is a file that was taken in as a delivery; these are never replaced, choose another name',
  'not ours': 'a file of that name is there, and it is not as this program wrote it; choose another name',
  'open elsewhere': 'another program (Word?) has it open; close it there or save under another name',
};
