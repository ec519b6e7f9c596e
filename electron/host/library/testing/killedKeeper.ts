import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { createLibrary } from '../createLibrary.ts'

/** The process that is to die while it makes, copies, backs up and takes in networks: `node killedKeeper.ts FOLDER SOURCE`. */
const [folder = '', source = ''] = process.argv.slice(2)
let count = 0
const newId = (): string => `${process.pid}-${++count}`
const story = [...demoEvents({ seed: 1 })].slice(0, 60)
const library = createLibrary({ folder, platform: { now: Date.now, newId } })
flushCompileCache()
writeSync(1, 'started\n')
for (;;) {
  const made = library.create('Laget', story)
  if (!made.ok) throw new Error(JSON.stringify(made))
  writeSync(1, `-${made.value.fileId}\n`)
  const file = library.open(made.value.fileId)
  if (!file.ok) throw new Error(JSON.stringify(file))
  await file.value.backUp()
  const copy = await library.duplicate(made.value.fileId)
  if (copy.ok) writeSync(1, `-${copy.value.fileId}\n`)
  file.value.close()
  const taken = library.importFile(source, 'Hentet.samling')
  if (taken.ok) writeSync(1, `-${taken.value.fileId}\n`)
  library.list()
}
