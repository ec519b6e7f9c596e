/** A file's full path from the library's folder, with the separator that folder itself uses. */
export const joinPath = (folder: string, fileName: string): string =>
  `${folder}${folder.includes('\\') ? '\\' : '/'}${fileName}`
