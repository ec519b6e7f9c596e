import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_NAME, demoEvents } from '../../shared/testing/demoNetwork.ts'
import { EXTENSION, fileStemOf } from '../host/library/fileId.ts'
import { createNetworkFile } from '../host/storage/createNetworkFile.ts'

const SEED = 1

/** A library with the example network in it, made if it is not there; answers its folder. */
export function prepareDemoLibrary(folder: string = join(tmpdir(), 'samling-demo')): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${fileStemOf(DEMO_NAME)}${EXTENSION}`)
  if (existsSync(path)) return folder
  const made = createNetworkFile(path, [...demoEvents({ seed: SEED })])
  // Somebody else may have made it just now; anything else is for whoever looks after this machine.
  if (!made.ok && made.failure.reason !== 'nameTaken')
    throw new Error(`${path} could not be made: ${made.failure.reason}`)
  return folder
}
