import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { createLibrary } from '../../library/createLibrary.ts'
import { createOpenSessions } from '../../openSessions.ts'

/** The process that is to die while people vote: `node killedDesk.ts FOLDER`. Says a line for each ballot it has promised. */
const [folder = ''] = process.argv.slice(2)
const platform = { now: Date.now, newId: randomUUID }
const library = createLibrary({ folder, platform })
const fileId = library.list()[0]?.fileId ?? ''
const sessions = createOpenSessions(library, platform, () => undefined)
const opened = sessions.open(fileId)
const desk = sessions.deskOf(fileId)
if (!opened.ok || !desk) throw new Error(JSON.stringify(opened))
writeSync(1, 'started\n')
for (let index = 0; ; index += 1) {
  const cast = desk.cast('r1', randomUUID(), {
    way: 'keyboard',
    voters: 1,
    marks: [[index % 3, 1]],
    places: [],
  })
  if (!cast.ok) throw new Error(JSON.stringify(cast))
  writeSync(1, '-\n')
}
