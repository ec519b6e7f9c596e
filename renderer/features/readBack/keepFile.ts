import { LIST_FILE_LIMIT_BYTES } from '../../../shared/sync/listFile.ts'

/**
 * The file as it is now, held in memory: it can be read again after Excel has saved over it, moved it or
 * locked it. Null when it cannot be read at all. What is too large to be brought in is not held.
 */
export async function keepFile(file: File): Promise<File | null> {
  if (file.size > LIST_FILE_LIMIT_BYTES) return file
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type })
  } catch (error) {
    // Gone, locked, or a folder: a browser says so only now.
    if (error instanceof DOMException) return null
    throw error
  }
}
