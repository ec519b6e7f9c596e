import { type AnyRecord, isSame } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import { recordsOf, type State } from '../../core/state.ts'
import type { Language } from '../../packs/language.ts'
import { getMunicipality } from '../municipality/select.ts'
import { nameThing } from './nameThing.ts'
import { type Thing, type ThingKind, thingKinds, thingOf } from './thing.ts'

/** How many there are, and what the first of them are called. */
export interface Named {
  readonly count: number
  readonly names: readonly string[]
}

/** Things of one kind that are not alike in two editions. */
export interface KindDifference {
  readonly kind: ThingKind
  readonly onlyOwn: Named
  readonly onlyOther: Named
  /** In both, but not alike. */
  readonly unlike: Named
}

/** What two editions of a network do not have in common, in the words of those who use it. */
export interface NetworkDifferences {
  readonly network: readonly KindDifference[]
  /** In Norwegian alphabetical order; those without a difference are left out. */
  readonly municipalities: readonly {
    readonly name: string
    readonly differences: readonly KindDifference[]
  }[]
}

/** More names than this make no clearer picture; the rest is a number. */
const SHOWN_NAMES = 3

const collator = new Intl.Collator('nb')

interface GatheredThing extends Thing {
  /** The records it is made of, by kind and id. */
  readonly parts: ReadonlyMap<string, AnyRecord>
}

type Side = 'onlyOwn' | 'onlyOther' | 'unlike'

/** Compares the two as they stand now; how they came there is the log's business. */
export function selectDifferences(own: State, other: State, language: Language): NetworkDifferences {
  const ownThings = gatherThings(own)
  const otherThings = gatherThings(other)
  const found: { readonly thing: Thing; readonly side: Side; readonly name: string }[] = []
  for (const [key, thing] of ownThings) {
    const match = otherThings.get(key)
    if (match && isAlike(thing, match)) continue
    found.push({ thing, side: match ? 'unlike' : 'onlyOwn', name: nameThing(own, thing, language) })
  }
  for (const [key, thing] of otherThings)
    if (!ownThings.has(key)) found.push({ thing, side: 'onlyOther', name: nameThing(other, thing, language) })

  const about = (municipalityId: Id | null): readonly KindDifference[] =>
    thingKinds.flatMap((kind) => {
      const ofKind = found.filter(
        ({ thing }) => thing.kind === kind && thing.municipalityId === municipalityId,
      )
      if (ofKind.length === 0) return []
      const on = (wanted: Side): Named => named(ofKind.filter(({ side }) => side === wanted))
      return [{ kind, onlyOwn: on('onlyOwn'), onlyOther: on('onlyOther'), unlike: on('unlike') }]
    })
  const ids = new Set(found.flatMap(({ thing }) => thing.municipalityId ?? []))
  const nameOf = (id: Id): string => (getMunicipality(own, id) ?? getMunicipality(other, id))?.name ?? ''
  return {
    network: about(null),
    municipalities: [...ids]
      .map((id) => ({ name: nameOf(id), differences: about(id) }))
      .sort((left, right) => collator.compare(left.name, right.name)),
  }
}

function gatherThings(state: State): ReadonlyMap<string, GatheredThing> {
  const things = new Map<string, Thing & { readonly parts: Map<string, AnyRecord> }>()
  for (const record of recordsOf(state)) {
    const thing = thingOf(state, record)
    if (!thing) continue
    const key = `${thing.kind} ${thing.id}`
    const known = things.get(key) ?? { ...thing, parts: new Map<string, AnyRecord>() }
    known.parts.set(`${record.kind} ${record.id}`, record)
    things.set(key, known)
  }
  return things
}

const isAlike = (left: GatheredThing, right: GatheredThing): boolean =>
  left.parts.size === right.parts.size &&
  [...left.parts].every(([key, record]) => isSame(record, right.parts.get(key)))

const named = (things: readonly { readonly name: string }[]): Named => ({
  count: things.length,
  names: [...new Set(things.map(({ name }) => name).filter((name) => name !== ''))]
    .sort(collator.compare)
    .slice(0, SHOWN_NAMES),
})
