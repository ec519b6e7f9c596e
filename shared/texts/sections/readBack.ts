import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** A workbook that has come home: what it would change, chosen cell by cell before anything is brought in. */
export const readBackTexts = defineTexts({
  nb: {
    // From the day of what it tells: it may have been made of that later.
    title: (owner: string, day: string | null) =>
      day === null ? `Arbeidsboka til ${owner}` : `Arbeidsboka til ${owner}, fra ${day}`,
    kinds: { new: 'Nye', changed: 'Endret', removed: 'Fjernet', conflict: 'I konflikt' },
    kindHelp: {
      new: 'Rader som ikke er i Samling',
      changed: 'Celler endret bare i arbeidsboka',
      removed: 'Rader som er borte fra arbeidsboka. Det som hører til dem, går med',
      conflict: 'Celler endret både her og der',
    },
    all: 'Alle',
    problems: 'Kan ikke leses',
    withCount: (words: string, count: string) => `${words} ${count}`,
    show: 'Vis',
    showSheet: 'Vis ark',
    everySheet: 'Alle ark',
    noneHere: 'Ingenting av dette på arket.',
    bringIn: 'Hent inn',
    sheets: 'Ark',
    chosenOf: (chosen: string, all: string) => `${chosen} av ${all}`,
    verbs: { new: 'Legg til', changed: 'Endre', removed: 'Fjern', conflict: 'Bruk arbeidsboka' },
    tickName: (verb: string, about: string, where: string) => `${verb}: ${about}, ${where}`,
    columns: {
      choice: 'Hent inn',
      cell: 'Celle',
      about: 'Gjelder',
      inSamling: 'I Samling',
      inWorkbook: 'I arbeidsboka',
    },
    caption: 'Forskjellene mellom Samling og arbeidsboka. Piltastene går fra rad til rad.',
    emptyValue: 'tom',
    notInSamling: 'Finnes ikke',
    notInWorkbook: (row: string) => `Raden er borte. Den sto på rad ${row}.`,
    before: (value: string) => `Sto slik da arbeidsboka ble laget: ${value}`,
    showAll: 'Vis alt',
    confirm: (count: number) =>
      count === 0 ? 'Hent inn' : `Hent inn ${plural(count, 'endring', 'endringer')}`,
    busy: 'Henter inn …',
    willRemove: (count: number) => `${plural(count, 'rad', 'rader')} blir borte fra Samling.`,
    willOverrule: (count: number) =>
      `${plural(count, 'celle', 'celler')} får arbeidsbokas verdi i stedet for det som er skrevet her.`,
    baseUnknown:
      'Fila dere har åpen, har ikke det arbeidsboka ble laget av. Derfor kan vi ikke si om en forskjell kom i Excel eller i Samling: alle står som endret, og bare det som fyller en tom celle, har hake. Se over hver av dem.',
    unknownColumns: (count: number, names: string) =>
      `Samling kjenner ikke ${plural(count, 'kolonne', 'kolonner')}: ${names}. De er lagt til side. De hentes ikke inn, og arbeidsboka er urørt.`,
    missingColumns: (count: number, names: string) =>
      count === 1
        ? `Kolonnen ${names} mangler, eller har fått en annen overskrift. Ingenting i den regnes som fjernet. Gi den overskriften igjen og hent inn på nytt hvis dere har fylt den ut.`
        : `Kolonnene ${names} mangler, eller har fått andre overskrifter. Ingenting i dem regnes som fjernet. Gi dem overskriftene igjen og hent inn på nytt hvis dere har fylt dem ut.`,
    missingSheets: (count: number, names: string) =>
      count === 1
        ? `Arket ${names} mangler. Ingenting på det regnes som fjernet.`
        : `Arkene ${names} mangler. Ingenting på dem regnes som fjernet.`,
    andMore: (names: string, count: number) => `${names} og ${count} til`,
    problemNote: (count: number) => `${plural(count, 'celle', 'celler')} kan ikke hentes inn slik de er.`,
    showProblems: 'Vis dem',
    problemHelp: 'Rett i Excel, lagre og hent inn på nytt.',
    problemRest: 'Resten kan hentes inn nå.',
    problemCaption: 'Celler som ikke kan hentes inn',
    copyAll: 'Kopier alle',
    copied: (count: number) => `${plural(count, 'linje', 'linjer')} kopiert`,
    what: 'Hva som er galt',
    nothing: 'Ingenting å hente inn',
    nothingText: (file: string) =>
      `Vi har lest «${file}» og holdt hver rad opp mot nettverket slik det er nå. De sier det samme.`,
    readSheets: (count: number) => (count === 1 ? 'Dette arket er lest:' : `Disse ${count} arkene er lest:`),
    nothingExpected: 'Ventet du noe annet? Sjekk at arbeidsboka er lagret, og at det er riktig fil.',
    nothingButProblems: (file: string) =>
      `Vi har lest «${file}». Det som kan leses, sier det samme som nettverket gjør nå.`,
    refused: 'Ingenting er hentet inn',
    refusedAt: (where: string, why: string) => `${where}: ${why}`,
    leansOn: 'Raden viser til noe som ikke har hake. Sett hake ved det også.',
    refusedHelp: 'Fjern haken ved den raden, eller rett i Excel og hent inn på nytt.',
    readAgain:
      'Noen har endret det samme i mellomtiden. Arbeidsboka er lest på nytt. Se over før du henter inn.',
    readAgainFailed: 'Noen har endret det samme i mellomtiden, og arbeidsboka ble ikke lest på nytt.',
    done: (count: number, owner: string) =>
      `${plural(count, 'endring', 'endringer')} hentet inn fra arbeidsboka til ${owner}.`,
  },
  nn: {
    title: (owner: string, day: string | null) =>
      day === null ? `Arbeidsboka til ${owner}` : `Arbeidsboka til ${owner}, frå ${day}`,
    kinds: { new: 'Nye', changed: 'Endra', removed: 'Fjerna', conflict: 'I konflikt' },
    kindHelp: {
      new: 'Rader som ikkje er i Samling',
      changed: 'Celler endra berre i arbeidsboka',
      removed: 'Rader som er borte frå arbeidsboka. Det som høyrer til dei, går med',
      conflict: 'Celler endra både her og der',
    },
    all: 'Alle',
    problems: 'Kan ikkje lesast',
    withCount: (words: string, count: string) => `${words} ${count}`,
    show: 'Vis',
    showSheet: 'Vis ark',
    everySheet: 'Alle ark',
    noneHere: 'Ingenting av dette på arket.',
    bringIn: 'Hent inn',
    sheets: 'Ark',
    chosenOf: (chosen: string, all: string) => `${chosen} av ${all}`,
    verbs: { new: 'Legg til', changed: 'Endre', removed: 'Fjern', conflict: 'Bruk arbeidsboka' },
    tickName: (verb: string, about: string, where: string) => `${verb}: ${about}, ${where}`,
    columns: {
      choice: 'Hent inn',
      cell: 'Celle',
      about: 'Gjeld',
      inSamling: 'I Samling',
      inWorkbook: 'I arbeidsboka',
    },
    caption: 'Skilnadene mellom Samling og arbeidsboka. Piltastane går frå rad til rad.',
    emptyValue: 'tom',
    notInSamling: 'Finst ikkje',
    notInWorkbook: (row: string) => `Rada er borte. Ho stod på rad ${row}.`,
    before: (value: string) => `Stod slik då arbeidsboka vart laga: ${value}`,
    showAll: 'Vis alt',
    confirm: (count: number) =>
      count === 0 ? 'Hent inn' : `Hent inn ${plural(count, 'endring', 'endringar')}`,
    busy: 'Hentar inn …',
    willRemove: (count: number) => `${plural(count, 'rad', 'rader')} blir borte frå Samling.`,
    willOverrule: (count: number) =>
      `${plural(count, 'celle', 'celler')} får verdien frå arbeidsboka i staden for det som er skrive her.`,
    baseUnknown:
      'Fila de har open, har ikkje det arbeidsboka vart laga av. Difor kan vi ikkje seie om ein skilnad kom i Excel eller i Samling: alle står som endra, og berre det som fyller ei tom celle, har hake. Sjå over kvar av dei.',
    unknownColumns: (count: number, names: string) =>
      `Samling kjenner ikkje ${plural(count, 'kolonne', 'kolonnar')}: ${names}. Dei er lagde til side. Dei blir ikkje henta inn, og arbeidsboka er urørt.`,
    missingColumns: (count: number, names: string) =>
      count === 1
        ? `Kolonnen ${names} manglar, eller har fått ei anna overskrift. Ingenting i han blir rekna som fjerna. Gi han overskrifta att og hent inn på nytt om de har fylt han ut.`
        : `Kolonnane ${names} manglar, eller har fått andre overskrifter. Ingenting i dei blir rekna som fjerna. Gi dei overskriftene att og hent inn på nytt om de har fylt dei ut.`,
    missingSheets: (count: number, names: string) =>
      count === 1
        ? `Arket ${names} manglar. Ingenting på det blir rekna som fjerna.`
        : `Arka ${names} manglar. Ingenting på dei blir rekna som fjerna.`,
    andMore: (names: string, count: number) => `${names} og ${count} til`,
    problemNote: (count: number) => `${plural(count, 'celle', 'celler')} kan ikkje hentast inn slik dei er.`,
    showProblems: 'Vis dei',
    problemHelp: 'Rett opp i Excel, lagre og hent inn på nytt.',
    problemRest: 'Resten kan hentast inn no.',
    problemCaption: 'Celler som ikkje kan hentast inn',
    copyAll: 'Kopier alle',
    copied: (count: number) => `${plural(count, 'linje', 'linjer')} kopiert`,
    what: 'Kva som er gale',
    nothing: 'Ingenting å hente inn',
    nothingText: (file: string) =>
      `Vi har lese «${file}» og halde kvar rad opp mot nettverket slik det er no. Dei seier det same.`,
    readSheets: (count: number) => (count === 1 ? 'Dette arket er lese:' : `Desse ${count} arka er lesne:`),
    nothingExpected: 'Venta du noko anna? Sjekk at arbeidsboka er lagra, og at det er rett fil.',
    nothingButProblems: (file: string) =>
      `Vi har lese «${file}». Det som kan lesast, seier det same som nettverket gjer no.`,
    refused: 'Ingenting er henta inn',
    refusedAt: (where: string, why: string) => `${where}: ${why}`,
    leansOn: 'Rada viser til noko som ikkje har hake. Set hake ved det òg.',
    refusedHelp: 'Fjern haken ved den rada, eller rett i Excel og hent inn på nytt.',
    readAgain:
      'Nokon har endra det same i mellomtida. Arbeidsboka er lesen på nytt. Sjå over før du hentar inn.',
    readAgainFailed: 'Nokon har endra det same i mellomtida, og arbeidsboka vart ikkje lesen på nytt.',
    done: (count: number, owner: string) =>
      `${plural(count, 'endring', 'endringar')} henta inn frå arbeidsboka til ${owner}.`,
  },
  en: {
    title: (owner: string, day: string | null) =>
      day === null ? `The workbook of ${owner}` : `The workbook of ${owner}, from ${day}`,
    kinds: { new: 'New', changed: 'Changed', removed: 'Removed', conflict: 'In conflict' },
    kindHelp: {
      new: 'Rows that are not in Samling',
      changed: 'Cells changed in the workbook only',
      removed: 'Rows that are gone from the workbook. What belongs to them goes too',
      conflict: 'Cells changed both here and there',
    },
    all: 'All',
    problems: 'Cannot be read',
    withCount: (words: string, count: string) => `${words} ${count}`,
    show: 'Show',
    showSheet: 'Show sheet',
    everySheet: 'All sheets',
    noneHere: 'Nothing of this on the sheet.',
    bringIn: 'Bring in',
    sheets: 'Sheets',
    chosenOf: (chosen: string, all: string) => `${chosen} of ${all}`,
    verbs: { new: 'Add', changed: 'Change', removed: 'Remove', conflict: 'Use the workbook' },
    tickName: (verb: string, about: string, where: string) => `${verb}: ${about}, ${where}`,
    columns: {
      choice: 'Bring in',
      cell: 'Cell',
      about: 'About',
      inSamling: 'In Samling',
      inWorkbook: 'In the workbook',
    },
    caption: 'The differences between Samling and the workbook. Arrow keys go from row to row.',
    emptyValue: 'empty',
    notInSamling: 'Not there',
    notInWorkbook: (row: string) => `The row is gone. It was row ${row}.`,
    before: (value: string) => `Read like this when the workbook was made: ${value}`,
    showAll: 'Show all of it',
    confirm: (count: number) => (count === 0 ? 'Bring in' : `Bring in ${plural(count, 'change', 'changes')}`),
    busy: 'Bringing in …',
    willRemove: (count: number) => `${plural(count, 'row goes', 'rows go')} from Samling.`,
    willOverrule: (count: number) =>
      `${plural(count, 'cell gets', 'cells get')} the workbook’s value instead of what is written here.`,
    baseUnknown:
      'The file you have open does not hold what the workbook was made from. So nobody can tell whether a difference came in Excel or in Samling: all stand as changed, and only what fills an empty cell is ticked. Look over each of them.',
    unknownColumns: (count: number, names: string) =>
      `Samling does not know ${plural(count, 'column', 'columns')}: ${names}. They are kept aside: not brought in, and untouched in the workbook.`,
    missingColumns: (count: number, names: string) =>
      count === 1
        ? `The column ${names} is missing, or has another heading. Nothing in it counts as removed. If you have filled it in, give it its heading back and bring the file in again.`
        : `The columns ${names} are missing, or have other headings. Nothing in them counts as removed. If you have filled them in, give them their headings back and bring the file in again.`,
    missingSheets: (count: number, names: string) =>
      count === 1
        ? `The sheet ${names} is missing. Nothing on it counts as removed.`
        : `The sheets ${names} are missing. Nothing on them counts as removed.`,
    andMore: (names: string, count: number) => `${names} and ${count} more`,
    problemNote: (count: number) =>
      `${plural(count, 'cell', 'cells')} cannot be brought in as ${count === 1 ? 'it is' : 'they are'}.`,
    showProblems: 'Show them',
    problemHelp: 'Correct them in Excel, save, and bring the file in again.',
    problemRest: 'The rest can be brought in now.',
    problemCaption: 'Cells that cannot be brought in',
    copyAll: 'Copy all',
    copied: (count: number) => `${plural(count, 'line', 'lines')} copied`,
    what: 'What is wrong',
    nothing: 'Nothing to bring in',
    nothingText: (file: string) =>
      `“${file}” was read, and each row held against the network as it is now. They say the same.`,
    readSheets: (count: number) =>
      count === 1 ? 'This sheet was read:' : `These ${count} sheets were read:`,
    nothingExpected:
      'Did you expect something else? Check that the workbook is saved, and that it is the right file.',
    nothingButProblems: (file: string) =>
      `“${file}” was read. What can be read says the same as the network does now.`,
    refused: 'Nothing was brought in',
    refusedAt: (where: string, why: string) => `${where}: ${why}`,
    leansOn: 'The row refers to something that is not ticked. Tick that too.',
    refusedHelp: 'Untick that row, or correct it in Excel and bring the file in again.',
    readAgain:
      'Somebody changed the same meanwhile. The workbook was read again. Look it over before you bring it in.',
    readAgainFailed: 'Somebody changed the same meanwhile, and the workbook was not read again.',
    done: (count: number, owner: string) =>
      `${plural(count, 'change', 'changes')} brought in from the workbook of ${owner}.`,
  },
})
