import type { ActionStatusKey } from '../features/action/status.ts'

/** What a municipality promised, and how it stands when the next gathering opens. */
export interface DemoPromise {
  readonly municipality: string
  readonly text: string
  readonly owner: string
  readonly day: string | null
  readonly status: ActionStatusKey
  readonly note: string
}

export const firstPromises: readonly DemoPromise[] = [
  promise(
    'Aurskog-Høland',
    'Snakke med Statens vegvesen om næringsarealene',
    'Næringsrådgiveren',
    '2026-05-29',
    'doing',
    'Første møte er holdt. De svarer i august.',
  ),
  promise(
    'Gjerdrum',
    'Vise radaren til kommunedirektørens ledergruppe',
    'Kommunedirektøren',
    '2026-04-15',
    'done',
    'Ledergruppa vil se den igjen til jul.',
  ),
  promise(
    'Gol',
    'Møte reiselivsbedriftene om felles plan',
    'Ordføreren',
    '2026-05-20',
    'doing',
    'To av tre møter holdt.',
  ),
  promise(
    'Lier',
    'Snakke med tre gründere om hva som mangler',
    'Næringssjefen',
    '2026-05-01',
    'done',
    'De kjente ikke til næringskontakten.',
  ),
  promise(
    'Moss',
    'Snakke med næringsforeningen om frokostmøter',
    'Næringssjefen',
    '2026-05-15',
    'done',
    'Første møte holdt 12. mai. De vil være med på strategien.',
  ),
  promise(
    'Moss',
    'Vise radaren til kommunedirektørens ledergruppe',
    'Kommunedirektøren',
    '2026-06-01',
    'doing',
    'Står på sakslista 14. juni.',
  ),
  promise(
    'Moss',
    'Spørre gründerne hva én dør inn bør være',
    'Etablererveiledningen',
    '2026-06-09',
    'doing',
    'Fire av ti samtaler gjort.',
  ),
  promise(
    'Nore og Uvdal',
    'Kalle inn skogeierlaget og hytteeierne',
    'Ordføreren',
    '2026-06-01',
    'notStarted',
    '',
  ),
  promise(
    'Råde',
    'Be Bondelaget om innspill til strategien',
    'Landbruksrådgiveren',
    '2026-05-10',
    'done',
    'Fire sider kom 2. mai.',
  ),
  promise(
    'Sarpsborg',
    'Avklare rollen til næringsselskapet',
    'Kommunedirektøren',
    '2026-06-09',
    'doing',
    'Eiermøte 18. juni.',
  ),
  promise(
    'Ål',
    'Gå gjennom kartet med opposisjonen',
    'Ordføraren',
    '2026-05-25',
    'notStarted',
    'Vart utsett til etter påske, og så gløymt.',
  ),
]

/** Promised at the second gathering; how they stand in autumn. */
export const secondPromises: readonly DemoPromise[] = [
  promise('Lier', 'Ta valget til formannskapet', 'Ordføreren', '2026-09-03', 'done', 'Vedtatt enstemmig.'),
  promise(
    'Moss',
    'Åpne nummeret for alle bedrifter',
    'Næringssjefen',
    '2026-11-01',
    'doing',
    'Nummeret virker. Skjemaet mangler.',
  ),
  promise('Moss', 'Snakke med Råde om å dele nummeret', 'Ordføreren', '2026-10-15', 'notStarted', ''),
  promise('Sarpsborg', 'Ta valget til ledergruppa', 'Næringssjefen', '2026-08-20', 'notStarted', ''),
]

function promise(
  municipality: string,
  text: string,
  owner: string,
  day: string,
  status: ActionStatusKey,
  note: string,
): DemoPromise {
  return { municipality, text, owner, day, status, note }
}

type DemoReport = readonly [status: ActionStatusKey, note?: string]

/** By municipality, in the order of the tasks; null = nothing said. */
export type DemoReports = Readonly<Record<string, readonly (DemoReport | null)[]>>

/** How far each has come with the home tasks of the first gathering. Gol has said nothing. */
export const firstReports: DemoReports = {
  'Aurskog-Høland': [
    ['doing', 'To av tre samtaler.'],
    ['done', 'Vist 20. april.'],
  ],
  Gjerdrum: [
    ['done', 'Næringsforeningen, banken og skolen.'],
    ['done', 'Ledergruppa vil se den igjen til jul.'],
  ],
  Lier: [
    ['done', 'Tre gründere. Fem kort flyttet.'],
    ['doing', 'Står på sakslista i juni.'],
  ],
  Moss: [
    ['done', 'Næringsforeningen, gründerne og fylket. Tre kort flyttet.'],
    ['doing', 'Står på sakslista 14. juni.'],
  ],
  'Nore og Uvdal': [
    ['notStarted', 'Vi fikk ikke tak i dem.'],
    ['stopped', 'Ny kommunedirektør i august.'],
  ],
  Råde: [['done', 'Bondelaget, et sagbruk og NAV.'], ['done']],
  Sarpsborg: [['doing', 'Én av tre samtaler. Næringsselskapet flyttet opp.'], ['done']],
  Ål: [['doing', 'Har snakka med næringshagen.'], null],
}

/** And with those of the second, in autumn. */
export const secondReports: DemoReports = {
  Gjerdrum: [['doing', 'Sak til formannskapet 10. desember.'], null],
  Lier: [
    ['done', 'Formannskapet 3. september, enstemmig.'],
    ['done', 'Drammen og Asker er med.'],
  ],
  Moss: [
    ['done', 'Ledergruppa 14. juni.'],
    ['doing', 'Møte med Råde er avtalt.'],
  ],
  Råde: [['done', 'Formannskapet i august.'], ['notStarted']],
}

/** How many came to the first and the second gathering; null = not counted. */
export const demoAttendance: Readonly<Record<string, readonly [first: number, second: number | null]>> = {
  'Aurskog-Høland': [6, 5],
  Gjerdrum: [5, 5],
  Gol: [5, 3],
  Lier: [7, 7],
  Moss: [8, 8],
  'Nore og Uvdal': [4, 4],
  Råde: [6, 6],
  Sarpsborg: [7, 6],
  Ål: [5, null],
}

/** Those who let the others see their levels, so that pairs can be found. */
export const sharingMunicipalities: readonly string[] = ['Gol', 'Lier', 'Moss', 'Ål']
