import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rendererFolder } from '../e2e/startSamling.ts'
import { table } from './statistics.ts'

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`

/** What a window loads, as built; fonts are compressed already. */
export function benchBundle(): string {
  const folder = join(rendererFolder, 'assets')
  const rows = readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name))
    const sent = name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
    return [name.replace(/-[\w-]{8}(?=\.\w+$)/, ''), kilobytes(bytes.length), kilobytes(sent)]
  })
  return table(['file', 'size', 'gzipped'], rows)
}
