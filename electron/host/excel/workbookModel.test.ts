import { describe, expect, test } from 'vitest'
import { emptyState } from '../../../shared/core/state.ts'
import { SAMLING_VERSION } from '../samlingVersion.ts'
import { isFormula, type TableSheet, type WorkbookModel } from './sheetModel.ts'
import { addAreas, addCards, run, smallNetwork } from './testing/networkBuilder.ts'
import { municipalityWorkbook, networkWorkbook } from './workbookModel.ts'

const day = '2026-11-24'

/** The first table whose column after the municipality is that one, and that has the other column too. */
function tableWith(model: WorkbookModel | undefined, first: string, other: string): TableSheet {
  const sheet = model?.sheets.find(
    (candidate): candidate is TableSheet =>
      candidate.kind === 'table' &&
      candidate.columns.find(({ key }) => key !== 'municipality')?.key === first &&
      candidate.columns.some(({ key }) => key === other),
  )
  if (!sheet) throw new Error(`No table of ${first}`)
  return sheet
}
const stakeholders = (model: WorkbookModel | undefined): TableSheet =>
  tableWith(model, 'stakeholder', 'category')
const placements = (model: WorkbookModel | undefined): TableSheet =>
  tableWith(model, 'stakeholder', 'gathering')
const areas = (model: WorkbookModel | undefined): TableSheet =>
  tableWith(model, 'improvementArea', 'importance')

/** What the cells of one column show, found by its title. */
function column(sheet: TableSheet, title: string): unknown[] {
  const index = sheet.columns.findIndex((candidate) => candidate.title === title)
  if (index < 0) throw new Error(`No column ${title}`)
  return sheet.rows.map((row) => {
    const value = row[index]
    return isFormula(value) ? value.result : value
  })
}

const place = (
  state: ReturnType<typeof smallNetwork>,
  stakeholderId: string,
  gatheringId: string,
  influence: number,
  interest: number,
) => run(state, 'stakeholder.place', { gatheringId, places: [{ stakeholderId, influence, interest }] })

function mossWithCards() {
  let state = addCards(smallNetwork(), 'moss', [
    { name: 'Årnes Havn', category: 'property', note: 'Spør havnesjefen' },
    { name: 'Bedriftene i sentrum', category: 'firms' },
    { name: 'Aasen gård', category: 'primary' },
    { name: 'Zoo', category: 'noe annet' },
  ])
  state = place(state, 'moss-s0', 'g1', 0.9, 0.8)
  state = place(state, 'moss-s1', 'g1', 0.1, 0.6)
  state = place(state, 'moss-s0', 'g2', 0.3, 0.2)
  return state
}

describe('the stakeholders of a municipality', () => {
  const model = municipalityWorkbook(mossWithCards(), 'moss', { day })
  const sheet = stakeholders(model)

  test('have a row each, where they stand at the last gathering, in Norwegian order', () => {
    expect(column(sheet, 'Interessent')).toEqual(['Bedriftene i sentrum', 'Zoo', 'Årnes Havn', 'Aasen gård'])
    expect(column(sheet, 'Innflytelse (0–100)')).toEqual([10, null, 30, null])
  })

  test('have their places gathering by gathering on a sheet of their own', () => {
    const places = placements(model)
    expect(column(places, 'Interessent')).toEqual([
      'Bedriftene i sentrum',
      'Årnes Havn',
      'Bedriftene i sentrum',
      'Årnes Havn',
    ])
    // The second map began as the first: who was not moved there stands where it stood.
    expect(column(places, 'Samling')).toEqual(['1. Speilet', '1. Speilet', '2. Valget', '2. Valget'])
    expect(column(places, 'Dato')).toEqual(['2026-06-09', '2026-06-09', null, null])
    expect(column(places, 'Innflytelse (0–100)')).toEqual([10, 90, 10, 30])
    expect(column(places, 'ID (ikke endre)')).toEqual([
      'moss-s1@g1',
      'moss-s0@g1',
      'moss-s1@g2',
      'moss-s0@g2',
    ])
  })

  test('show numbers and words side by side, and words alone where there is no place', () => {
    expect(column(sheet, 'Innflytelse')).toEqual(['ingen', 'ikke plassert', 'liten', 'ikke plassert'])
    expect(column(sheet, 'Interesse (0–100)')).toEqual([60, null, 20, null])
    expect(column(sheet, 'Rute')).toEqual([
      'Hold informert og lytt',
      'ikke plassert',
      'Følg med',
      'ikke plassert',
    ])
  })

  test('carry the letter on its colour beside the name of the category; an unknown one is not sorted', () => {
    expect(column(sheet, 'Kat.')[0]).toEqual({ text: 'B', fill: '#0B522B', ink: '#FFFFFF' })
    expect(column(sheet, 'Kategori')).toEqual([
      'Bedrifter',
      'ikke sortert',
      'Eiendom, kapital og infrastruktur',
      'Landbruk, hav og utmark',
    ])
    expect(column(sheet, 'Kat.')[1]).toBeNull()
  })

  test('can be recognised by their ids, last in the row', () => {
    expect(column(sheet, 'ID (ikke endre)')).toEqual(['moss-s1', 'moss-s3', 'moss-s0', 'moss-s2'])
    expect(sheet.columns.at(-1)?.kind).toBe('id')
  })

  test('taken off the map again are not placed, not in the middle', () => {
    const state = run(mossWithCards(), 'stakeholder.unplace', {
      gatheringId: 'g2',
      stakeholderIds: ['moss-s1'],
      form: 'plane',
    })
    const after = stakeholders(municipalityWorkbook(state, 'moss', { day }))
    const row = column(after, 'Interessent').indexOf('Bedriftene i sentrum')
    expect(column(after, 'Innflytelse (0–100)')[row]).toBeNull()
    expect(column(after, 'Rute')[row]).toBe('ikke plassert')
  })

  test('just under the middle are not shown as the middle, or number and quadrant would disagree', () => {
    const state = place(mossWithCards(), 'moss-s1', 'g2', 0.4996, 0.5)
    const after = stakeholders(municipalityWorkbook(state, 'moss', { day }))
    expect([column(after, 'Innflytelse (0–100)')[0], column(after, 'Innflytelse')[0]]).toEqual([49, 'liten'])
    expect([column(after, 'Interesse (0–100)')[0], column(after, 'Interesse')[0]]).toEqual([50, 'middels'])
  })
})

describe('the improvement areas of a municipality', () => {
  function mossWithAreas() {
    let state = addAreas(smallNetwork(), 'moss', ['Ikke vurdert', 'Nummer to', 'Nummer én'])
    state = run(state, 'improvementArea.edit', {
      improvementAreaId: 'moss-a2',
      characteristics: ['anchoring'],
    })
    state = run(state, 'improvementArea.place', {
      gatheringId: 'g1',
      matrix: 'reach',
      places: [{ improvementAreaId: 'moss-a1', x: 0.432, y: 0.6 }],
    })
    return run(state, 'improvementArea.place', {
      gatheringId: 'g1',
      matrix: 'reach',
      places: [{ improvementAreaId: 'moss-a2', x: 0.9, y: 1 }],
    })
  }
  const sheet = areas(municipalityWorkbook(mossWithAreas(), 'moss', { day }))

  test('come ranked, on the scale 1–5 with one decimal, with quadrant and characteristic in words', () => {
    expect(column(sheet, 'Forbedringsområde')).toEqual(['Nummer én', 'Nummer to', 'Ikke vurdert'])
    expect(column(sheet, 'Rekkefølge')).toEqual([1, 2, ''])
    expect(column(sheet, 'Viktig (1–5)')).toEqual([5, 3.4, null])
    expect(column(sheet, 'Påvirkbar (1–5)')).toEqual([4.6, 2.7, null])
    expect(column(sheet, 'Rute')).toEqual(['Gjør nå', 'Løft sammen', 'ikke plassert'])
    expect(column(sheet, 'Kjennetegn')).toEqual(['Forankret i toppen', null, null])
  })
})

describe('the language', () => {
  test('is the municipality’s own', () => {
    const state = place(
      addCards(smallNetwork(), 'aal', [{ name: 'Bonde', category: 'admin' }]),
      'aal-s0',
      'g1',
      0.9,
      0.2,
    )
    const model = municipalityWorkbook(state, 'aal', { day })
    expect(model?.sheets.map(({ name }) => name)).toEqual([
      ...['Oversikt', 'Interessentar', 'Plasseringar', 'Eigenvurdering', 'Forbetringsområde', 'Rundar'],
      ...['Tiltaksplan', 'Forankring', 'Lovnader', 'Heimeoppgåver', 'Raud tråd', 'Spor', 'Parkert', 'Lister'],
    ])
    expect(column(stakeholders(model), 'Kategori')).toEqual(['Kommuneadministrasjonen'])
    expect(column(stakeholders(model), 'Rute')).toEqual(['Hald nøgd'])
  })

  test('can be chosen for one export', () => {
    const model = municipalityWorkbook(smallNetwork(), 'aal', { day, language: 'en' })
    expect(model?.title).toBe('Ål: map, choice and plan')
  })
})

describe('the workbook of the network', () => {
  test('has every municipality in Norwegian order, each ranked for itself', () => {
    let state = addAreas(addAreas(smallNetwork(), 'aal', ['Ål 1', 'Ål 2']), 'gol', ['Gol 1'])
    for (const [id, importance] of [
      ['aal-a0', 0.9],
      ['aal-a1', 1],
      ['gol-a0', 0.1],
    ] as const)
      state = run(state, 'improvementArea.place', {
        gatheringId: 'g1',
        matrix: 'reach',
        places: [{ improvementAreaId: id, x: 0.5, y: importance }],
      })
    const sheet = areas(networkWorkbook(state, { day }))
    expect(column(sheet, 'Kommune')).toEqual(['Gol', 'Ål', 'Ål'])
    expect(column(sheet, 'Rekkefølge i kommunen')).toEqual([1, 1, 2])
    expect(sheet.frozenColumns).toBe(2)
  })

  test('holds no judgements: attitude, notes and reasons stay in one’s own', () => {
    const state = addCards(smallNetwork(), 'moss', [{ name: 'Havn', note: 'Er imot' }])
    const keysOf = (model: WorkbookModel | undefined): string[] =>
      model?.sheets.flatMap((sheet) => (sheet.kind === 'table' ? sheet.columns.map(({ key }) => key) : [])) ??
      []
    const own = keysOf(municipalityWorkbook(state, 'moss', { day }))
    for (const key of ['attitude', 'engagementNow', 'reason']) {
      expect(own).toContain(key)
      expect(keysOf(networkWorkbook(state, { day }))).not.toContain(key)
    }
    expect(JSON.stringify(networkWorkbook(state, { day }))).not.toContain('Er imot')
  })

  test('lists the municipalities with their counties on the front page', () => {
    const overview = networkWorkbook(smallNetwork(), { day })?.sheets[0]
    const rows = overview?.kind === 'overview' ? overview.rows : []
    const at = rows.findIndex((row) => row.kind === 'section' && row.title === 'Kommuner')
    expect(rows.slice(at + 1, at + 4)).toEqual([
      { kind: 'fact', label: 'Gol', text: 'Buskerud' },
      { kind: 'fact', label: 'Moss', text: 'Østfold' },
      { kind: 'fact', label: 'Ål', text: 'Buskerud' },
    ])
  })
})

test('the front page says whose file it is, when it was made and how to treat it', () => {
  const overview = municipalityWorkbook(smallNetwork(), 'moss', { day })?.sheets[0]
  if (overview?.kind !== 'overview') throw new Error('No front page')
  expect(overview.title).toBe('Moss: kart, valg og plan')
  expect(overview.rows).toContainEqual({ kind: 'fact', label: 'Nettverk', text: 'Læring for næring, Viken' })
  expect(overview.rows).toContainEqual({
    kind: 'fact',
    label: 'Laget',
    text: `24.11.2026 med Samling ${SAMLING_VERSION}`,
  })
  // The last gathering that has been, and the one that comes.
  expect(overview.rows).toContainEqual({ kind: 'fact', label: 'Samling', text: '1. Speilet · 09.06.2026' })
  expect(overview.rows).toContainEqual({
    kind: 'fact',
    label: 'Neste samling',
    text: '2. Valget · Dato er ikke satt',
  })
  const gatherings = overview.rows.filter(({ kind }) => kind === 'gathering')
  expect(gatherings).toMatchObject([
    { label: '1. Speilet', day: '2026-06-09' },
    { label: '2. Valget', day: null, noDay: 'Dato er ikke satt' },
  ])
  expect(JSON.stringify(overview.rows)).toContain('Skriv så den det gjelder kan lese det')
})

test('what is not there has no workbook', () => {
  expect(municipalityWorkbook(smallNetwork(), 'oslo', { day })).toBeUndefined()
  expect(networkWorkbook(emptyState, { day })).toBeUndefined()
})
