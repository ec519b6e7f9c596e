import { randomFillSync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { shell } from 'electron'
import { createIdSource } from '../../shared/core/ids.ts'
import type { HostPlatform } from '../host/hostPlatform.ts'

/** Clock, randomness and file manager as Electron has them. */
export const createElectronPlatform = (): HostPlatform => ({
  now: () => Date.now(),
  newId: createIdSource((bytes) => void randomFillSync(bytes)),
  async showInFolder(path) {
    if (!existsSync(path)) return { reason: 'notFound' }
    shell.showItemInFolder(path)
    return null
  },
})
