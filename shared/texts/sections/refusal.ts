import { assertNever } from '../../core/assertNever.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { LibraryProblem } from '../../sync/requests.ts'
import { defineTexts } from '../defineTexts.ts'
import { libraryProblemTexts } from './libraryProblem.ts'
import { nounNameTexts } from './nounNames.ts'

/** What to say when something was turned down: what happened, and what to do. */
export const refusalTexts = defineTexts({
  nb: {
    notAllowed: 'Bare fasilitator kan gjøre dette.',
    malformed: 'Samling forsto ikke dette, og ingenting ble endret. Last siden på nytt og prøv igjen.',
    missing: (noun: string) => `${noun} ble slettet av noen andre. Angre slettingen, eller gå videre.`,
    exists: (noun: string) => `${noun} finnes allerede. Ingenting ble endret.`,
    stillUsed: (noun: string) => `${noun} er i bruk. Fjern det som hører til først.`,
    nameEmpty: 'Skriv et navn.',
    textTooLong: (limit: number) => `Teksten er for lang. Kort den ned til ${limit} tegn.`,
    nameTaken: (name: string) => `«${name}» finnes fra før. Velg et annet navn.`,
    outOfRange: 'Tallet er utenfor skalaen. Velg et tall på skalaen.',
    tooMany: (limit: number) => `Det er plass til ${limit}. Slett noe først.`,
    alreadyMerged: 'Kortene er alt slått sammen av noen andre. Ingenting er mistet.',
    inOpenRound: (title: string) =>
      `«${title}» er med i en runde som pågår. Vis resultatet eller avbryt runden først.`,
    roundOpen: 'En runde pågår allerede. Vis resultatet eller avbryt den først.',
    roundClosed: 'Runden er avsluttet. Stemmen ble ikke tatt med.',
    tooFewAreas: (least: number) =>
      `Velg minst ${least === 1 ? 'ett område' : `${least} områder`} å stemme over.`,
    tooFewCharacteristics: 'Velg minst ett kjennetegn å vurdere.',
    checkedOut: 'Samlingen er sjekket ut og kan ikke fjernes. Den kan fortsatt rettes.',
    hasAnswers:
      'Kjennetegnet har svar eller forbedringsområder og kan ikke fjernes. Slå det av i stedet, så beholdes de.',
    past: (name: string) => `Dette er ${name} slik det var. Her kan ingenting endres.`,
    leftBeforeJoined: 'Kommunen kan ikke slutte før den har begynt. Velg en senere samling.',
    tooManyDots: (limit: number) => `Det er bare ${limit} prikker å gi. Ta bort noen.`,
    noStacking: 'I denne runden kan hvert område få én prikk fra hver. Ta bort noen.',
    pointsTwice: 'Gi 3, 2 og 1 poeng til hvert sitt område.',
    moreHandsThanPeople: 'Det er flere hender enn folk. Tell en gang til.',
    noSeatsLeft: (limit: number) => `Alle ${limit} har stemt. Er dere flere, legg til plasser først.`,
    twiceInMunicipality: 'En kommune har to av kortene. Slå dem sammen der først.',
    changedSince: (by: string) =>
      by ? `Kan ikke angre: ${by} har endret dette siden.` : 'Kan ikke angre: Dette er endret siden.',
    notInHistory: 'Det er ikke mer å angre.',
    storageFull: 'Ikke lagret: Disken er full. Frigjør plass, og gjør det om igjen.',
    storageReadOnly: 'Ikke lagret: Fila er skrivebeskyttet. Lag en kopi og arbeid i den.',
    storageFailed: 'Ikke lagret: Disken svarer ikke. Prøv igjen, eller lag en kopi på en minnepinne.',
    nouns: nounNameTexts.nb,
    something: 'Dette',
    library: libraryProblemTexts.nb,
  },
  nn: {
    notAllowed: 'Berre fasilitator kan gjere dette.',
    malformed: 'Samling forstod ikkje dette, og ingenting vart endra. Last sida på nytt og prøv igjen.',
    missing: (noun: string) => `${noun} vart sletta av nokon andre. Angre slettinga, eller gå vidare.`,
    exists: (noun: string) => `${noun} finst allereie. Ingenting vart endra.`,
    stillUsed: (noun: string) => `${noun} er i bruk. Fjern det som høyrer til først.`,
    nameEmpty: 'Skriv eit namn.',
    textTooLong: (limit: number) => `Teksten er for lang. Kort han ned til ${limit} teikn.`,
    nameTaken: (name: string) => `«${name}» finst frå før. Vel eit anna namn.`,
    outOfRange: 'Talet er utanfor skalaen. Vel eit tal på skalaen.',
    tooMany: (limit: number) => `Det er plass til ${limit}. Slett noko først.`,
    alreadyMerged: 'Korta er alt slått saman av nokon andre. Ingenting er mista.',
    inOpenRound: (title: string) =>
      `«${title}» er med i ein runde som er i gang. Vis resultatet eller avbryt runden først.`,
    roundOpen: 'Ein runde er alt i gang. Vis resultatet eller avbryt han først.',
    roundClosed: 'Runden er avslutta. Røysta vart ikkje teken med.',
    tooFewAreas: (least: number) =>
      `Vel minst ${least === 1 ? 'eitt område' : `${least} område`} å røyste over.`,
    tooFewCharacteristics: 'Vel minst eitt kjenneteikn å vurdere.',
    checkedOut: 'Samlinga er sjekka ut og kan ikkje fjernast. Ho kan framleis rettast.',
    hasAnswers:
      'Kjenneteiknet har svar eller forbetringsområde og kan ikkje fjernast. Slå det av i staden, så blir dei tekne vare på.',
    past: (name: string) => `Dette er ${name} slik det var. Her kan ingenting endrast.`,
    leftBeforeJoined: 'Kommunen kan ikkje slutte før han har byrja. Vel ei seinare samling.',
    tooManyDots: (limit: number) => `Det er berre ${limit} prikkar å gi. Ta bort nokre.`,
    noStacking: 'I denne runden kan kvart område få éin prikk frå kvar. Ta bort nokre.',
    pointsTwice: 'Gi 3, 2 og 1 poeng til kvart sitt område.',
    moreHandsThanPeople: 'Det er fleire hender enn folk. Tel ein gong til.',
    noSeatsLeft: (limit: number) => `Alle ${limit} har røysta. Er de fleire, legg til plassar først.`,
    twiceInMunicipality: 'Ein kommune har to av korta. Slå dei saman der først.',
    changedSince: (by: string) =>
      by ? `Kan ikkje angre: ${by} har endra dette sidan.` : 'Kan ikkje angre: Dette er endra sidan.',
    notInHistory: 'Det er ikkje meir å angre.',
    storageFull: 'Ikkje lagra: Disken er full. Frigjer plass, og gjer det om igjen.',
    storageReadOnly: 'Ikkje lagra: Fila er skriveverna. Lag ein kopi og arbeid i den.',
    storageFailed: 'Ikkje lagra: Disken svarer ikkje. Prøv igjen, eller lag ein kopi på ein minnepinne.',
    nouns: nounNameTexts.nn,
    something: 'Dette',
    library: libraryProblemTexts.nn,
  },
  en: {
    notAllowed: 'Only the facilitator can do this.',
    malformed: 'Samling did not understand this, and nothing was changed. Reload the page and try again.',
    missing: (noun: string) => `${noun} was deleted by someone else. Undo the deletion, or move on.`,
    exists: (noun: string) => `${noun} already exists. Nothing was changed.`,
    stillUsed: (noun: string) => `${noun} is in use. Remove what belongs to it first.`,
    nameEmpty: 'Write a name.',
    textTooLong: (limit: number) => `The text is too long. Shorten it to ${limit} characters.`,
    nameTaken: (name: string) => `“${name}” already exists. Choose another name.`,
    outOfRange: 'The number is off the scale. Choose a number on the scale.',
    tooMany: (limit: number) => `There is room for ${limit}. Delete something first.`,
    alreadyMerged: 'Someone else has merged these cards already. Nothing is lost.',
    inOpenRound: (title: string) =>
      `“${title}” is in a round that is going on. Show the result or cancel the round first.`,
    roundOpen: 'A round is going on already. Show its result or cancel it first.',
    roundClosed: 'The round is over. The vote was not counted.',
    tooFewAreas: (least: number) =>
      `Choose at least ${least === 1 ? 'one area' : `${least} areas`} to vote on.`,
    tooFewCharacteristics: 'Choose at least one characteristic to assess.',
    checkedOut: 'The gathering is checked out and cannot be removed. It can still be corrected.',
    hasAnswers:
      'The characteristic has answers or improvement areas and cannot be removed. Switch it off instead, and they are kept.',
    past: (name: string) => `This is ${name} as it was. Nothing can be changed here.`,
    leftBeforeJoined: 'A municipality cannot leave before it has joined. Choose a later gathering.',
    tooManyDots: (limit: number) => `There are only ${limit} dots to give. Take some away.`,
    noStacking: 'In this round each area can get one dot from each voter. Take some away.',
    pointsTwice: 'Give 3, 2 and 1 points to one area each.',
    moreHandsThanPeople: 'There are more hands than people. Count once more.',
    noSeatsLeft: (limit: number) => `All ${limit} have voted. If you are more, add seats first.`,
    twiceInMunicipality: 'One municipality has two of these cards. Merge them there first.',
    changedSince: (by: string) =>
      by ? `Cannot undo: ${by} has changed this since.` : 'Cannot undo: this has changed since.',
    notInHistory: 'There is nothing more to undo.',
    storageFull: 'Not saved: the disk is full. Free some space and do it again.',
    storageReadOnly: 'Not saved: the file is write-protected. Make a copy and work in that.',
    storageFailed: 'Not saved: the disk does not answer. Try again, or make a copy on a memory stick.',
    nouns: nounNameTexts.en,
    something: 'This',
    library: libraryProblemTexts.en,
  },
})

interface WithRefusal {
  readonly refusal: (typeof refusalTexts)['nb']
}

/** The noun with its article, at the start of a sentence. */
function nounText({ refusal }: WithRefusal, noun: string): string {
  const nouns: Readonly<Record<string, string>> = refusal.nouns
  return nouns[noun] ?? refusal.something
}

/** Every reason a command can be turned down for, in words. A new reason does not compile before it has some. */
export function refusalText(texts: WithRefusal, refused: Refusal): string {
  const words = texts.refusal
  switch (refused.reason) {
    case 'missing':
    case 'exists':
    case 'stillUsed':
      return words[refused.reason](nounText(texts, refused.noun))
    case 'textTooLong':
    case 'tooMany':
      return words[refused.reason](refused.limit)
    case 'nameTaken':
    case 'past':
      return words[refused.reason](refused.name)
    case 'changedSince':
      return words.changedSince(refused.by)
    case 'inOpenRound':
      return words.inOpenRound(refused.title)
    case 'tooFewAreas':
      return words.tooFewAreas(refused.least)
    case 'tooManyDots':
    case 'noSeatsLeft':
      return words[refused.reason](refused.limit)
    case 'tooFewCharacteristics':
    case 'checkedOut':
    case 'hasAnswers':
    case 'leftBeforeJoined':
    case 'roundOpen':
    case 'roundClosed':
    case 'noStacking':
    case 'pointsTwice':
    case 'moreHandsThanPeople':
    case 'notAllowed':
    case 'malformed':
    case 'nameEmpty':
    case 'outOfRange':
    case 'alreadyMerged':
    case 'twiceInMunicipality':
    case 'notInHistory':
    case 'storageFull':
    case 'storageReadOnly':
    case 'storageFailed':
      return words[refused.reason]
    default:
      return assertNever(refused)
  }
}

/** Why a file could not be opened or made, in words. `formatWhen` writes the time of a good copy. */
export function libraryProblemText(
  { refusal }: WithRefusal,
  problem: LibraryProblem,
  formatWhen?: (time: number) => string,
): string {
  const words = refusal.library
  switch (problem.reason) {
    case 'damaged':
      return problem.copyFrom !== null && formatWhen
        ? words.damagedWithCopy(formatWhen(problem.copyFrom))
        : words.damaged
    case 'cancelled':
      return words.cancelled(problem.files.length)
    case 'notFound':
    case 'notSamling':
    case 'newer':
    case 'busy':
    case 'readOnly':
    case 'full':
    case 'nameTaken':
    case 'nameEmpty':
    case 'nameTooLong':
    case 'tooLarge':
    case 'versionDamaged':
    case 'exportFailed':
    case 'failed':
      return words[problem.reason]
    default:
      return assertNever(problem)
  }
}
