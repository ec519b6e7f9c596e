import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bombs } from './bombs.ts'

// `makeBombs.ts FOLDER NAME…`: in a process of its own, for making one takes more memory than reading it may.
const [folder = '', ...names] = process.argv.slice(2)
for (const name of names) {
  const make = bombs[name]
  if (!make) throw new Error(`There is no bomb «${name}»`)
  writeFileSync(join(folder, `${name}.xlsx`), make())
}
