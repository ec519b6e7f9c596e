import { describe, expect, test } from 'vitest'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import { bodyCategory, bodyName } from './selectBodies.ts'
import { type RegionBody, selectRegion } from './selectRegion.ts'

type Places = Readonly<Record<string, readonly [influence: number, interest: number] | 'unsure' | null>>

const languages = { Ål: 'nn', 'Nore og Uvdal': 'nn' } as const satisfies Readonly<Record<string, 'nn'>>
const writes = (name: string): 'nb' | 'nn' => (name in languages ? 'nn' : 'nb')

/** Municipalities that all have «Reiselivsbedrifter» and placed it so at the first gathering; null = in the tray. */
function sittingWith(places: Places, nameOf = (_: string): string => 'Reiselivsbedrifter'): Sitting {
  const sitting = mossSitting()
  sitting.does('municipality.add', {
    municipalities: Object.keys(places)
      .filter((name) => name !== 'Moss')
      .map((name) => ({
        id: name.replace(/\W/g, '-'),
        name,
        number: null,
        county: null,
        language: writes(name),
      })),
  })
  for (const [name, place] of Object.entries(places)) {
    const municipalityId = name === 'Moss' ? 'moss' : name.replace(/\W/g, '-')
    const id = `card-${municipalityId}`
    sitting.does('stakeholder.add', {
      municipalityId,
      stakeholders: [{ id, name: nameOf(name), category: 'firms', note: '', order: 'a0' }],
    })
    if (place === 'unsure')
      sitting.does('stakeholder.markUnsure', { gatheringId: 'samling1', stakeholderIds: [id] })
    else if (place)
      sitting.does('stakeholder.place', {
        gatheringId: 'samling1',
        places: [{ stakeholderId: id, influence: place[0], interest: place[1] }],
      })
  }
  return sitting
}

function bodyIn(sitting: Sitting, gatheringId = 'samling1'): RegionBody {
  const [body] = selectRegion(sitting.state, gatheringId)
  if (!body) throw new Error('There is no shared body')
  return body
}

const twoViews: Places = {
  Ål: [0.62, 0.85],
  Gol: [0.6, 0.9],
  'Nore og Uvdal': [0.58, 0.8],
  Lier: [0.28, 0.6],
  Moss: [0.22, 0.56],
  Råde: [0.15, 0.6],
}

describe('a body that several municipalities have', () => {
  test('has a point for each, alphabetically, with what is not known beside them', () => {
    const sitting = sittingWith({ Ål: [0.5, 0.9], Moss: null, Gol: 'unsure', Lier: [0.2, 0.1] })
    sitting.does('stakeholder.explain', {
      gatheringId: 'samling1',
      stakeholderId: 'card-Lier',
      reason: 'Få overnattinger.',
    })
    const body = bodyIn(sitting)
    expect(body.points.map(({ municipality, reason }) => [municipality, reason])).toEqual([
      ['Lier', 'Få overnattinger.'],
      ['Ål', ''],
    ])
    expect(body.points[1]).toMatchObject({ x: 0.9, y: 0.5 })
    expect([body.unsure, body.unplaced, body.without]).toEqual([['Gol'], ['Moss'], []])
  })

  test('is recognised by the pack’s words in any language, and called by the reader’s', () => {
    const sitting = sittingWith({ Moss: [0.5, 0.5], Ål: [0.4, 0.5] }, (name) =>
      name === 'Ål' ? 'Næringsutvalet' : 'Næringsutvalget',
    )
    const body = bodyIn(sitting)
    expect(body.cards).toHaveLength(2)
    expect(bodyName(body, 'nn').replaceAll('\u00AD', '')).toBe('Næringsutvalet')
    expect(bodyName(body, 'en')).toBe('Business committee')
    expect(bodyCategory(body)).toBe('firms')
  })

  test('is none when only one municipality has it', () => {
    expect(selectRegion(sittingWith({ Moss: [0.5, 0.5] }).state, 'samling1')).toEqual([])
  })

  test('counts a municipality once, by the card it has placed, though it has written the name twice', () => {
    const sitting = sittingWith({ Moss: null, Gol: [0.4, 0.4] })
    sitting.does('stakeholder.add', {
      municipalityId: 'moss',
      stakeholders: [{ id: 'twin', name: 'reiselivsbedrifter', category: null, note: '', order: 'a2' }],
    })
    sitting.does('stakeholder.place', {
      gatheringId: 'samling1',
      places: [{ stakeholderId: 'twin', influence: 0.9, interest: 0.9 }],
    })
    const body = bodyIn(sitting)
    expect(body.points.map(({ stakeholderId }) => stakeholderId)).toEqual(['card-Gol', 'twin'])
    expect(body.unplaced).toEqual([])
  })

  test('stands at a later gathering where it stood before, until it is moved', () => {
    const sitting = sittingWith({ Moss: [0.5, 0.5], Gol: [0.4, 0.4] })
    sitting.does('stakeholder.place', {
      gatheringId: 'samling2',
      places: [{ stakeholderId: 'card-Gol', influence: 0.8, interest: 0.7 }],
    })
    expect(bodyIn(sitting, 'samling2').points.map(({ y }) => y)).toEqual([0.8, 0.5])
    expect(bodyIn(sitting).points.map(({ y }) => y)).toEqual([0.4, 0.5])
  })
})

describe('linking', () => {
  test('brings cards of different names together, and leaves those of the same name that were not linked', () => {
    const sitting = sittingWith(
      { Moss: [0.5, 0.5], Råde: [0.5, 0.4], Gol: [0.1, 0.1], Lier: [0.2, 0.2] },
      (name) => (name === 'Moss' ? 'Østfold fylkeskommune' : 'Fylkeskommunen'),
    )
    sitting.does('stakeholder.link', { stakeholderIds: ['card-moss', 'card-R-de'], sharedId: 'county' })
    const bodies = selectRegion(sitting.state, 'samling1').toSorted((left, right) =>
      left.topic < right.topic ? -1 : 1,
    )
    expect(bodies.map(({ topic, cards }) => [topic, cards.map(({ municipality }) => municipality)])).toEqual([
      ['county', ['Moss', 'Råde']],
      ['name:countyAuthority', ['Gol', 'Lier']],
    ])
    sitting.does('stakeholder.unlink', { stakeholderIds: ['card-moss', 'card-R-de'] })
    expect(bodyIn(sitting).cards.map(({ municipality }) => municipality)).toEqual(['Gol', 'Lier', 'Råde'])
  })

  test('a link whose other end is gone is only a name again', () => {
    const sitting = sittingWith({ Moss: [0.5, 0.5], Gol: [0.5, 0.4], Lier: [0.1, 0.1] })
    sitting.does('stakeholder.link', { stakeholderIds: ['card-moss', 'card-Gol'], sharedId: 'tourism' })
    sitting.does('stakeholder.remove', { stakeholderIds: ['card-Gol'] })
    expect(bodyIn(sitting)).toMatchObject({ sharedId: null, topic: 'name:tourismBusinesses' })
  })
})

describe('what they disagree about', () => {
  test('two clearly different views are two clouds, those who keep it closest first', () => {
    const body = bodyIn(sittingWith(twoViews))
    if (body.difference.kind !== 'twoViews') throw new Error(body.difference.kind)
    const [close, far] = body.difference.views
    expect(close.placed.map(({ municipality }) => municipality).sort()).toEqual([
      'Gol',
      'Nore og Uvdal',
      'Ål',
    ])
    expect([close.axis, close.level, far.axis, far.level]).toEqual(['interest', 'high', 'influence', 'none'])
    expect(body.clouds).toHaveLength(2)
  })

  test('one axis is named when the other is agreed on, from the lowest to the highest', () => {
    const body = bodyIn(
      sittingWith({ Moss: [0.9, 0.6], Gol: [0.7, 0.61], Lier: [0.5, 0.6], Råde: [0.3, 0.62] }),
    )
    expect(body.difference).toEqual({
      kind: 'oneAxis',
      range: { axis: 'influence', from: 'low', to: 'high', lowest: 'Råde', highest: 'Moss' },
    })
  })

  test('both axes are named when both differ, the wider first', () => {
    const body = bodyIn(
      sittingWith({ Moss: [0.9, 0.2], Gol: [0.6, 0.5], Lier: [0.45, 0.3], Råde: [0.2, 0.7] }),
    )
    expect(body.difference).toMatchObject({
      kind: 'bothAxes',
      ranges: [{ axis: 'influence' }, { axis: 'interest' }],
    })
  })

  test('cards that lie over each other are agreed on', () => {
    const body = bodyIn(sittingWith({ Moss: [0.9, 0.9], Gol: [0.88, 0.92], Lier: [0.91, 0.87] }))
    expect(body.difference.kind).toBe('agreed')
    expect(body.clouds).toHaveLength(1)
  })

  test('fewer than three placements give no cloud and no word about disagreement', () => {
    const body = bodyIn(sittingWith({ Moss: [0.9, 0.9], Gol: [0.1, 0.1], Lier: null }))
    expect([body.difference.kind, body.clouds, body.disagreement]).toEqual(['tooFew', [], 0])
    expect(body.centre).toEqual({ x: 0.5, y: 0.5 })
  })
})

test('bodies come in the order of their disagreement, two views before the same spread evenly, too few last', () => {
  const sitting = sittingWith(twoViews)
  const add = (name: string, places: readonly (readonly [number, number] | null)[]): void => {
    for (const [index, municipalityId] of ['moss', 'Lier', 'Gol'].entries()) {
      const id = `${name}-${municipalityId}`
      sitting.does('stakeholder.add', {
        municipalityId,
        stakeholders: [{ id, name, category: null, note: '', order: 'a5' }],
      })
      const place = places[index]
      if (place)
        sitting.does('stakeholder.place', {
          gatheringId: 'samling1',
          places: [{ stakeholderId: id, influence: place[0], interest: place[1] }],
        })
    }
  }
  add('Enige', [
    [0.8, 0.8],
    [0.81, 0.8],
    [0.8, 0.82],
  ])
  add('Jevnt', [
    [0.3, 0.5],
    [0.5, 0.5],
    [0.7, 0.5],
  ])
  add('To', [[0.1, 0.1], [0.9, 0.9], null])
  expect(selectRegion(sitting.state, 'samling1').map((body) => bodyName(body, 'nb'))).toEqual([
    'Reiselivs\u00ADbedrifter',
    'Jevnt',
    'Enige',
    'To',
  ])
})
