import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'

/** The few things an export does to a folder; tests put faults in between. Failures carry Node's `code`. */
export interface ExportFiles {
  makeFolder(folder: string): Promise<void>
  /** Writes the whole file and waits until the disk has it. */
  write(path: string, bytes: Buffer): Promise<void>
  /** Undefined when there is no such file. */
  read(path: string): Promise<Buffer | undefined>
  /** Moves a file, in one step, onto a name that may be in use. */
  replace(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
}

export const diskFiles: ExportFiles = {
  async makeFolder(folder) {
    try {
      await mkdir(folder, { recursive: true })
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
      // Of a disk locked for writing Node says that the folder is not there; asked plainly, it says why.
      await mkdir(folder)
    }
  },
  async write(path, bytes) {
    const file = await open(path, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  async read(path) {
    try {
      return await readFile(path)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined
      throw error
    }
  },
  replace: rename,
  async remove(path) {
    await rm(path, { force: true })
  },
}

/** Node's code for what the system refused (`ENOSPC`); undefined for any other error. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
