import { capital, enCount, nbCount, nnCount } from '../countWords.ts'
import { defineTexts } from '../defineTexts.ts'
import { plural } from '../plural.ts'

/** How many of what was promised have come how far. */
interface PromisedCounts {
  readonly done: number
  readonly doing: number
  readonly notStarted: number
  readonly stopped: number
}

interface SummaryWords {
  readonly count: (count: number) => string
  /** «løfter» */
  readonly promises: string
  /** «gjort», of one and of several. */
  readonly states: Readonly<Record<keyof PromisedCounts, (count: number) => string>>
  /** «alle», when they have all come equally far. */
  readonly all: string
  /** «er», of one and of several. */
  readonly are: (count: number) => string
}

/** «Tre løfter: ett er gjort, to er i gang»; with more ways than two it goes shorter, without «er». */
const summaryIn =
  ({ count, promises, all, are, states }: SummaryWords) =>
  (total: number, counts: PromisedCounts): string => {
    const told = (['done', 'doing', 'notStarted', 'stopped'] as const).filter((key) => counts[key] > 0)
    const verb = (key: keyof PromisedCounts): string => (told.length > 2 ? '' : ` ${are(counts[key])}`)
    const many = (key: keyof PromisedCounts): string =>
      total > 1 && counts[key] === total ? all : count(counts[key])
    const list = told.map((key) => `${many(key)}${verb(key)} ${states[key](counts[key])}`)
    return `${capital(count(total))} ${promises}: ${list.join(', ')}`.replace(/: $/, '')
  }

/** «Ett løfte»: the word is neuter. */
const nbNeuter = (count: number): string => (count === 1 ? 'ett' : nbCount(count))

/** «Lovet sist»: how a gathering begins. */
export const promisesTexts = defineTexts({
  nb: {
    title: 'Lovet sist',
    question: 'Hva lovet dere sist, og hvordan gikk det?',
    checkIn: 'Innsjekk',
    view: 'Vis kommunene',
    views: { all: 'Alle', one: 'Én om gangen' },
    summary: summaryIn({
      count: nbNeuter,
      promises: 'løfter',
      all: 'alle',
      are: () => 'er',
      states: {
        done: () => 'gjort',
        doing: () => 'i gang',
        notStarted: () => 'ikke startet',
        stopped: () => 'stoppet',
      },
    }),
    toProgramme: 'Til programmet',
    previous: 'Forrige kommune',
    next: 'Neste kommune',
    sources: { promise: 'Løfte', homeTask: 'Hjemmeoppgave', action: 'Tiltak', anchoring: 'Forankring' },
    promisedAbout: (promise: string) => `Lovet: ${promise}`,
    by: (day: string) => `innen ${day}`,
    overdue: 'over frist',
    doneSince: 'Gjort siden sist',
    others: 'Hvordan går det?',
    statusOf: (what: string) => `Status for ${what}`,
    done: 'Gjort',
    notDone: 'Ikke gjort',
    note: 'Hva kom ut av det?',
    noteOf: (what: string) => `Hva kom ut av ${what}?`,
    setStatus: (status: string) => `Sett «${status}»`,
    nextRow: 'Neste linje',
    previousRow: 'Forrige linje',
    help: 'Trykk 1–4 for å sette status, piltastene for å gå videre.',
    nothingFor: 'Ingenting ble lovet sist.',
    isNew: 'Ny på denne samlingen.',
    firstTitle: 'Dette er første samling',
    firstText: 'Ingenting er lovet ennå. Det kommer ved utsjekk, og vises her neste gang.',
    noneTitle: 'Ingen kommuner ennå',
    noneText: 'Legg til kommunene i oversikten.',
    allLeftTitle: 'Ingen kommuner er med her',
    toOverview: 'Til oversikten',
    left: (count: number) => `${plural(count, 'kommune', 'kommuner')} er ikke med på denne samlingen.`,
  },
  nn: {
    title: 'Lova sist',
    question: 'Kva lova de sist, og korleis gjekk det?',
    checkIn: 'Innsjekk',
    view: 'Vis kommunane',
    views: { all: 'Alle', one: 'Éin om gongen' },
    summary: summaryIn({
      count: nnCount,
      promises: 'lovnader',
      all: 'alle',
      are: () => 'er',
      states: {
        done: (count) => (count === 1 ? 'gjord' : 'gjorde'),
        doing: () => 'i gang',
        notStarted: () => 'ikkje starta',
        stopped: () => 'stoppa',
      },
    }),
    toProgramme: 'Til programmet',
    previous: 'Førre kommune',
    next: 'Neste kommune',
    sources: { promise: 'Lovnad', homeTask: 'Heimeoppgåve', action: 'Tiltak', anchoring: 'Forankring' },
    promisedAbout: (promise: string) => `Lova: ${promise}`,
    by: (day: string) => `innan ${day}`,
    overdue: 'over frist',
    doneSince: 'Gjort sidan sist',
    others: 'Korleis går det?',
    statusOf: (what: string) => `Status for ${what}`,
    done: 'Gjort',
    notDone: 'Ikkje gjort',
    note: 'Kva kom ut av det?',
    noteOf: (what: string) => `Kva kom ut av ${what}?`,
    setStatus: (status: string) => `Set «${status}»`,
    nextRow: 'Neste linje',
    previousRow: 'Førre linje',
    help: 'Trykk 1–4 for å setje status, piltastane for å gå vidare.',
    nothingFor: 'Ingenting vart lova sist.',
    isNew: 'Ny på denne samlinga.',
    firstTitle: 'Dette er første samling',
    firstText: 'Ingenting er lova enno. Det kjem ved utsjekk, og blir vist her neste gong.',
    noneTitle: 'Ingen kommunar enno',
    noneText: 'Legg til kommunane i oversynet.',
    allLeftTitle: 'Ingen kommunar er med her',
    toOverview: 'Til oversynet',
    left: (count: number) => `${plural(count, 'kommune', 'kommunar')} er ikkje med på denne samlinga.`,
  },
  en: {
    title: 'Promised last time',
    question: 'What did you promise last time, and how did it go?',
    checkIn: 'Check-in',
    view: 'Show the municipalities',
    views: { all: 'All', one: 'One at a time' },
    summary: summaryIn({
      count: enCount,
      promises: 'promises',
      all: 'all',
      are: (count) => (count === 1 ? 'is' : 'are'),
      states: {
        done: () => 'done',
        doing: () => 'under way',
        notStarted: () => 'not started',
        stopped: () => 'stopped',
      },
    }),
    toProgramme: 'To the programme',
    previous: 'Previous municipality',
    next: 'Next municipality',
    sources: { promise: 'Promise', homeTask: 'Home task', action: 'Action', anchoring: 'Anchoring' },
    promisedAbout: (promise: string) => `Promised: ${promise}`,
    by: (day: string) => `by ${day}`,
    overdue: 'overdue',
    doneSince: 'Done since last time',
    others: 'How is it going?',
    statusOf: (what: string) => `Status of ${what}`,
    done: 'Done',
    notDone: 'Not done',
    note: 'What came of it?',
    noteOf: (what: string) => `What came of ${what}?`,
    setStatus: (status: string) => `Set “${status}”`,
    nextRow: 'Next line',
    previousRow: 'Previous line',
    help: 'Press 1–4 to set the status, and the arrow keys to move on.',
    nothingFor: 'Nothing was promised last time.',
    isNew: 'New at this gathering.',
    firstTitle: 'This is the first gathering',
    firstText: 'Nothing has been promised yet. That comes at check-out, and is shown here next time.',
    noneTitle: 'No municipalities yet',
    noneText: 'Add the municipalities in the overview.',
    allLeftTitle: 'No municipalities take part here',
    toOverview: 'To the overview',
    left: (count: number) =>
      `${plural(count, 'municipality does', 'municipalities do')} not take part in this gathering.`,
  },
})
