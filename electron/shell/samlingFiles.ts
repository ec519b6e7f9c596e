import { basename, dirname, resolve } from 'node:path'

/** The `.samling` files named on a command line: what a double click in the file manager sends. */
export function samlingFilesIn(commandLine: readonly string[], workingFolder: string): readonly string[] {
  return commandLine
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.samling'))
    .map((argument) => resolve(workingFolder, argument))
}

/** The file's id if it already lies in the library: then it is opened there, not copied again. */
export function fileIdInLibrary(
  path: string,
  libraryFolder: string,
  platform: NodeJS.Platform,
): string | null {
  const comparable = (folder: string): string =>
    platform === 'linux' ? resolve(folder) : resolve(folder).toLowerCase()
  return comparable(dirname(path)) === comparable(libraryFolder) ? basename(path) : null
}
