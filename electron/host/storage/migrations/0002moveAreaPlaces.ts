import type { SqliteDatabase } from '../sqlite.ts'
import { appendEvent, type Fields, recordsOf } from './appendEvent.ts'
import type { Migration } from './migration.ts'

/**
 * Areas say more of themselves, and where they stand is a record per gathering. Written as one event,
 * so that replaying the log still gives the records.
 */
export const moveAreaPlaces: Migration = {
  version: 2,
  apply: (db) => {
    const areas = recordsOf(db, 'improvementArea')
    if (areas.length === 0) return
    const gatheringId = gatheringOfPlaces(db)
    const added = areas.flatMap((area) => [areaOf(area), ...placementOf(area, gatheringId)])
    appendEvent(db, 2, areas, added)
  },
}

function areaOf(area: Fields): Fields {
  const { characteristic, importance: _, influenceability: __, ...kept } = area
  const characteristics = characteristic === null ? [] : [characteristic]
  return { ...kept, vision: '', characteristics, stakeholderIds: [], isSetAside: false, merged: [] }
}

/** Version 1 did not say when an area was placed: the gathering that had last begun when the file was last used. */
function gatheringOfPlaces(db: SqliteDatabase): string | null {
  const gatherings = recordsOf(db, 'gathering').sort((left, right) =>
    String(left['order']) < String(right['order']) ? -1 : 1,
  )
  const lastTime = db.prepare<[], number>('SELECT max(time) FROM events').pluck().get() ?? 0
  const lastDay = new Date(lastTime).toISOString().slice(0, 10)
  const begun = gatherings.filter(({ date }) => typeof date === 'string' && date <= lastDay)
  const chosen = begun.at(-1) ?? gatherings[0]
  return chosen ? String(chosen['id']) : null
}

function placementOf(area: Fields, gatheringId: string | null): Fields[] {
  const { id, importance, influenceability } = area
  if (gatheringId === null || importance === null || influenceability === null) return []
  const ids = { id: `${id}@${gatheringId}`, improvementAreaId: id, gatheringId }
  const places = { importance, influenceability, effect: null, effort: null, reason: '' }
  return [{ kind: 'areaPlacement', ...ids, ...places }]
}
