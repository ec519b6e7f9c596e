import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The long proofs, too long for `npm test`, by the names they are asked for. */
const campaigns: Readonly<Record<string, string>> = {
  mutants: './host/listFile/testing/mutations/mutateMany.ts',
  bombs: './host/listFile/testing/bombs/readBombs.ts',
  workbooks: './host/excel/roundTripMany.ts',
  home: './host/excel/readBack/testing/mutateHome.ts',
  roundtrip: './host/excel/readBack/testing/comeHomeMany.ts',
  kills: './host/storage/killCycles.ts',
}

// `npm run prove -- mutants 10000 SEED`: what follows the name is the campaign's own.
const [name = '', ...rest] = process.argv.slice(2)
const campaign = Object.hasOwn(campaigns, name) ? campaigns[name] : undefined
if (campaign === undefined) {
  console.error(`There is no proof «${name}». There are: ${Object.keys(campaigns).join(', ')}.`)
  process.exit(2)
}
const program = fileURLToPath(new URL(campaign, import.meta.url))
process.exit(spawnSync(process.execPath, [program, ...rest], { stdio: 'inherit' }).status ?? 1)
