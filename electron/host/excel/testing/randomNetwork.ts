import fc from 'fast-check'
import type { AnyRecord } from '../../../../shared/core/change.ts'
import { type State, stateFrom } from '../../../../shared/core/state.ts'
import { areaPlacementId } from '../../../../shared/features/areaPlacement/record.ts'
import { NETWORK_ID } from '../../../../shared/features/network/record.ts'
import { placementId } from '../../../../shared/features/placement/record.ts'
import { blankCard } from '../../../../shared/features/stakeholder/cardFields.ts'
import { categoryKeys } from '../../../../shared/packs/categoryPack.ts'
import { characteristicKeys } from '../../../../shared/packs/characteristicPack.ts'
import { languages } from '../../../../shared/packs/language.ts'

/** Pieces that have broken spreadsheets before. */
const nastyPieces = [
  '=1+1',
  '+47 69 00 00 00',
  '-5',
  '@SUM(A1)',
  "'hermetegn",
  '=HYPERLINK("http://x";"y")',
  'linje 1\nlinje 2',
  'retur\r\nlinje',
  '\ttab',
  '👩‍🌾🏔️',
  'æøå ÆØÅ',
  '\u0000\u0007\u001F',
  '\uFFFE\uFFFF',
  '\uD800',
  '\uDFFF',
  '\u00AD',
  '\u00A0',
  '<b>&amp;</b>',
  '"sitat"',
  '_x0041_',
  '_x005F_',
  '_x000D_',
  '__proto__',
  'constructor',
  '007',
  '1-2',
  '2026-11-24',
  '1e9',
  'TRUE',
  ' ',
  '  ',
  'null',
  ']]>',
  '&#10;',
  '\u2028',
  '\u0085',
  '#REF!',
  '{',
  ';',
  'x'.repeat(300),
] as const

/** Texts as no command would leave them. */
export const nastyText = fc.oneof(
  fc.constantFrom(...nastyPieces),
  fc
    .array(fc.oneof(fc.constantFrom(...nastyPieces), fc.string({ unit: 'binary', maxLength: 12 })), {
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

const axis = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000)
const day = fc.option(
  fc.constantFrom('2026-06-09', '2026-11-24', '2027-02-28', '2026-02-31', '0001-01-01', '9999-12-31'),
)
const key = (keys: readonly string[]) => fc.option(fc.oneof(fc.constantFrom(...keys), fc.constant('unknown')))

/** Records of a kind with ids of their own and orders that sort as they were made. */
const listOf = <Fields extends object>(prefix: string, fields: fc.Arbitrary<Fields>, maxLength: number) =>
  fc.array(fields, { maxLength }).map((items) =>
    items.map((item, index) => ({
      ...item,
      id: `${prefix}${index}`,
      order: `a${String(index).padStart(4, '0')}`,
    })),
  )

const blankArea = { vision: '', stakeholderIds: [], isSetAside: false, merged: [] }

const parts = fc.record({
  name: nastyText,
  language: fc.constantFrom(...languages),
  municipalities: listOf(
    'm',
    fc.record({ name: nastyText, language: fc.constantFrom(...languages), county: fc.option(nastyText) }),
    4,
  ),
  gatherings: listOf('g', fc.record({ title: nastyText, date: day, place: nastyText }), 4),
  stakeholders: listOf(
    's',
    fc.record({
      name: nastyText,
      note: nastyText,
      category: key(categoryKeys),
      owner: fc.nat(),
      places: fc.array(fc.option(fc.tuple(axis, axis)), { maxLength: 4 }),
    }),
    25,
  ),
  areas: listOf(
    'a',
    fc.record({
      title: nastyText,
      note: nastyText,
      characteristic: key(characteristicKeys),
      owner: fc.nat(),
      place: fc.option(fc.tuple(axis, axis)),
    }),
    12,
  ),
})

/**
 * Networks with every text a file could hold, also texts the commands would have cleaned: a file
 * may come from elsewhere, and the gate must hold on its own.
 */
export const randomNetwork: fc.Arbitrary<State> = parts.map(
  ({ name, language, municipalities, gatherings, stakeholders, areas }) => {
    const ownerOf = (owner: number): string | undefined =>
      municipalities[owner % Math.max(1, municipalities.length)]?.id
    const records: AnyRecord[] = [{ kind: 'network', id: NETWORK_ID, name, language } as AnyRecord]
    const add = (kind: string, record: object): void => {
      records.push({ ...record, kind } as AnyRecord)
    }
    for (const { order: _, ...municipality } of municipalities)
      add('municipality', { ...municipality, number: null })
    for (const gathering of gatherings) add('gathering', gathering)
    for (const { owner, places, ...stakeholder } of stakeholders) {
      const municipalityId = ownerOf(owner)
      if (municipalityId === undefined) continue
      add('stakeholder', { ...blankCard, ...stakeholder, municipalityId })
      gatherings.forEach(({ id: gatheringId }, index) => {
        const [influence, interest] = places[index] ?? [null, null]
        const id = placementId(stakeholder.id, gatheringId)
        const place = { influence, interest, isUnsure: false, ringX: null, ringY: null, reason: '' }
        add('placement', { id, stakeholderId: stakeholder.id, gatheringId, ...place })
      })
    }
    for (const { owner, place, ...area } of areas) {
      const municipalityId = ownerOf(owner)
      const [importance, influenceability] = place ?? [null, null]
      if (municipalityId === undefined) continue
      const { characteristic, ...words } = area
      const characteristics = characteristic === null ? [] : [characteristic]
      add('improvementArea', { ...blankArea, ...words, characteristics, municipalityId })
      const gatheringId = gatherings[0]?.id
      if (gatheringId === undefined) continue
      const point = { importance, influenceability, effect: null, effort: null, reason: '' }
      const id = areaPlacementId(area.id, gatheringId)
      add('areaPlacement', { id, improvementAreaId: area.id, gatheringId, ...point })
    }
    return stateFrom(records)
  },
)
