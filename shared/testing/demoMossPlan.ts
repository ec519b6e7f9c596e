import type { ActionStatusKey } from '../features/action/status.ts'
import type { AnchoringBodyKey } from '../packs/anchoringBodyPack.ts'

/** How Moss spread its dots: areas by key, and how many each of eight voters gave. */
export const mossBallots: readonly Readonly<Record<string, number>>[] = [
  { onedoor: 2, forum: 1, caseflow: 1 },
  { onedoor: 1, forum: 1, land: 1, agenda: 1 },
  { onedoor: 1, caseflow: 2, visits: 1 },
  { onedoor: 2, forum: 1, procure: 1 },
  { forum: 2, land: 1, agenda: 1 },
  { onedoor: 1, caseflow: 1, land: 1, skills: 1 },
  { onedoor: 1, forum: 1, agenda: 1, visits: 1 },
  { onedoor: 1, caseflow: 1, land: 1, procure: 1 },
]

/** What Moss chose, why, and what it looks like when it has happened. */
export const mossChoices: readonly {
  readonly key: string
  readonly reason: string
  readonly vision: string
  /** Cards the area concerns, by key of the stakeholder pack. */
  readonly stakeholders: readonly string[]
}[] = [
  {
    key: 'onedoor',
    reason: 'Bedriftene vet ikke hvem de skal ringe. Dette kan vi løse selv, i år.',
    vision: 'Alle bedrifter får ett nummer og svar innen to virkedager.',
    stakeholders: ['businessAssociation', 'planningAndPermits', 'startUps'],
  },
  {
    key: 'forum',
    reason: 'Næringsforeningen vil, og strategien skal på høring til høsten.',
    vision: 'Fire frokostmøter holdt. To forslag er tatt inn i strategien.',
    stakeholders: ['businessAssociation', 'executiveCommittee'],
  },
  {
    key: 'caseflow',
    reason: 'Viktigst for utbyggerne. Krever at plan og byggesak er med.',
    vision: 'I desember får en bedrift svar på første henvendelse.',
    stakeholders: ['planningAndPermits'],
  },
]

export const mossActions: readonly {
  readonly key: string
  readonly title: string
  readonly owner: string
  readonly day: string
  readonly status: ActionStatusKey
  readonly sign: string
}[] = [
  action(
    'onedoor',
    'Ett nummer og ett skjema for alle henvendelser',
    'Næringssjefen',
    '2026-12-15',
    'doing',
    'Svar innen to virkedager',
  ),
  action(
    'onedoor',
    'Avtale svarfrister med plan og byggesak',
    'Leder plan og byggesak',
    '2026-12-01',
    'notStarted',
    'Avtalen er underskrevet',
  ),
  action(
    'onedoor',
    'Vise fram døra på bedriftsbesøk',
    'Ordføreren',
    '2027-01-20',
    'notStarted',
    'Ti besøk holdt',
  ),
  action(
    'forum',
    'Fire frokostmøter med næringsforeningen',
    'Næringssjefen',
    '2026-12-12',
    'doing',
    'To forslag tatt inn i strategien',
  ),
  action(
    'forum',
    'Legge møtene inn i årshjulet',
    'Kommunedirektøren',
    '2026-10-01',
    'done',
    'Står i årshjulet',
  ),
  action(
    'caseflow',
    'Måle tid fra søknad til svar',
    'Leder plan og byggesak',
    '2026-11-01',
    'doing',
    'Tallene er kjent for ledergruppa',
  ),
  action(
    'caseflow',
    'Forhåndsmøte med utbyggere innen to uker',
    'Leder plan og byggesak',
    '2027-01-15',
    'stopped',
    'Venter på ansettelse',
  ),
]

function action(
  key: string,
  title: string,
  owner: string,
  day: string,
  status: ActionStatusKey,
  sign: string,
) {
  return { key, title, owner, day, status, sign }
}

export const mossAnchorings: readonly {
  readonly key: string
  readonly body: AnchoringBodyKey
  readonly need: 'know' | 'want' | 'decide'
  readonly what: string
  readonly day: string
  readonly presenter: string
  readonly doneDay: string | null
}[] = [
  anchoring(
    'onedoor',
    'managementTeam',
    'know',
    'Kjenner til valget og svarfristene',
    '2026-06-14',
    'Næringssjefen',
    '2026-06-14',
  ),
  anchoring(
    'forum',
    'businessCommittee',
    'want',
    'Slutter seg til møteplassen',
    '2026-09-02',
    'Næringssjefen',
    '2026-09-02',
  ),
  anchoring(
    'onedoor',
    'executiveCommittee',
    'decide',
    'Svarfrister for bedrifter',
    '2026-12-08',
    'Kommunedirektøren',
    null,
  ),
  anchoring(
    'onedoor',
    'interMunicipalCouncil',
    'know',
    'Én dør inn kan bli felles',
    '2027-01-08',
    'Ordføreren',
    null,
  ),
  anchoring(
    'caseflow',
    'municipalCouncil',
    'decide',
    'Inn i handlingsplanen',
    '2026-12-15',
    'Ordføreren',
    null,
  ),
]

function anchoring(
  key: string,
  body: AnchoringBodyKey,
  need: 'know' | 'want' | 'decide',
  what: string,
  day: string,
  presenter: string,
  doneDay: string | null,
) {
  return { key, body, need, what, day, presenter, doneDay }
}

export const mossParked: readonly {
  readonly text: string
  readonly owner: string
  readonly day: string | null
  /** The whole network's, not Moss'. */
  readonly isForAll?: true
}[] = [
  { text: 'Hvem eier grunnen ved jernbanestasjonen?', owner: 'Leder plan og byggesak', day: '2026-12-10' },
  { text: 'Kan fylket betale for ferja i lavsesong?', owner: '', day: null },
  { text: 'Felles nettside for regionen', owner: '', day: null, isForAll: true },
]

/** What the chosen ones and some others would change, and what they cost; scores 1–5. */
export const mossEfforts: Readonly<Record<string, readonly [effect: number, effort: number]>> = {
  onedoor: [4.4, 1.8],
  forum: [3.8, 2.2],
  caseflow: [4.6, 4.2],
  land: [4, 4.6],
  visits: [2.8, 2],
  procure: [2.4, 3.6],
}
