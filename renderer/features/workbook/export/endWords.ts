import { LONGEST_EXCEL_PATH } from '../../../../shared/core/fileName.ts'
import type { LibraryProblem } from '../../../../shared/sync/requests.ts'
import { libraryProblemText } from '../../../../shared/texts/sections/refusal.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import type { ExportEnd } from '../../../ui/exportRun.ts'

/** What «Vis i mappa» shows: one file is shown itself; many are shown as their folder. */
export const placeOf = ({ files, folder }: ExportEnd): string =>
  files.length === 1 ? (files[0]?.path ?? folder) : folder

/** What lies in the folder, by name: files, and folders of them. */
export function namesIn({ files, folder }: ExportEnd): readonly string[] {
  const names = files.map(({ path, fileName }) =>
    path.startsWith(folder) ? (/[^/\\]+/.exec(path.slice(folder.length))?.[0] ?? fileName) : fileName,
  )
  return [...new Set(names)]
}

/** Files that got another name and whose first name somebody needs to know about: only workbooks are worked in. */
const renamedOf = ({ files }: ExportEnd) =>
  files.flatMap(({ fileName, renamed }) =>
    renamed && (renamed.because === 'open' || fileName.endsWith('.xlsx')) ? [{ fileName, ...renamed }] : [],
  )

const renamedWords = ({ isOpen, isTaken, isAnother }: Texts['workbookExport']) =>
  ({ open: isOpen, taken: isTaken, another: isAnother }) as const

/** Names are cut until Excel can open the path; where the folder itself is too deep, that is not enough. */
const isTooDeep = ({ files }: ExportEnd): boolean =>
  files.some(({ path }) => /\.(?:xlsx|csv)$/.test(path) && path.length > LONGEST_EXCEL_PATH)

/** Whether there is more than that it went as it should. */
export const hasMoreToSay = (end: ExportEnd): boolean =>
  end.how !== 'made' || end.unpainted.length > 0 || renamedOf(end).length > 0 || isTooDeep(end)

/** What a person should know of the files, a sentence each. */
export function notesOf(end: ExportEnd, { workbookExport: words }: Texts): readonly string[] {
  const renamed = renamedOf(end).map(({ because, from, fileName }) =>
    renamedWords(words)[because](from, fileName),
  )
  return [
    ...renamed,
    ...(end.unpainted.length > 0 ? [words.unpainted(end.unpainted.join(', '))] : []),
    ...(isTooDeep(end) ? [words.tooDeep] : []),
  ]
}

/** Why it came to nothing, and what to do about it. */
export function exportProblemText(problem: LibraryProblem | null, texts: Texts): string {
  const { problem: words } = texts.workbookExport
  if (problem === null) return words.lost
  switch (problem.reason) {
    case 'busy':
    case 'readOnly':
    case 'full':
    case 'notFound':
      return words[problem.reason]
    case 'failed':
      return words.lost
    default:
      return libraryProblemText(texts, problem)
  }
}
