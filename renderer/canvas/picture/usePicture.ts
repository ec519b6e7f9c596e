import { useState } from 'react'
import type { Language } from '../../../shared/packs/language.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { useStore } from '../../store/storeContext.ts'
import { isoDayOf } from '../../ui/formatDate.ts'
import { useIsKeptVersion } from '../../ui/keptVersion.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useToast } from '../../ui/toast.tsx'
import { composeFormat } from './composeFormat.ts'
import type { PictureContent } from './composePicture.ts'
import { copyPicture } from './copyPicture.ts'
import { describePicture } from './describePicture.ts'
import { makePng } from './makePng.ts'
import { pictureFileName } from './pictureFileName.ts'
import { isPaper, kindOf, type PictureFormat, pixelRatios } from './pictureFormats.ts'

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Language, string>

/** A picture that did not come to be: the machine had no memory for it. */
class PictureNotMade extends Error {}

async function makePngOf(content: PictureContent, format: 'png2' | 'png4'): Promise<Blob> {
  const blob = await makePng(await composeFormat(content, format), pixelRatios[format])
  if (!blob) throw new PictureNotMade()
  return blob
}

async function makePdfOf(
  content: PictureContent,
  format: 'a4' | 'a3',
  language: Language,
  texts: Texts,
): Promise<Blob> {
  // Half a megabyte that only those who print need.
  const { makePdf } = await import('./makePdf.ts')
  const { title, municipality, gathering } = content
  return await makePdf(await composeFormat(content, format), format, {
    title: [title, municipality, gathering].filter((part) => part !== '').join(' – '),
    language: locales[language],
    description: describePicture(content, texts),
  })
}

/** Saving and copying what the dialog shows, one at a time; `problem` is why the last one came to nothing. */
export function usePicture(content: PictureContent, language: Language, onDone: () => void) {
  const store = useStore()
  const texts = useTexts()
  const toast = useToast()
  const [isMaking, setIsMaking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { picture: words } = texts
  const isKeptVersion = useIsKeptVersion()

  const make = async (work: () => Promise<string | null>): Promise<void> => {
    if (isKeptVersion) return setProblem(texts.keptVersion.noPicture)
    setIsMaking(true)
    setProblem(null)
    try {
      setProblem(await work())
    } catch (error) {
      if (!(error instanceof PictureNotMade)) console.error(error)
      setProblem(words.notMade)
    } finally {
      setIsMaking(false)
    }
  }

  const save = (format: PictureFormat): Promise<void> =>
    make(async () => {
      const blob = isPaper(format)
        ? await makePdfOf(content, format, language, texts)
        : await makePngOf(content, format)
      const name = pictureFileName({ ...content, today: isoDayOf(Date.now()) }, kindOf(format))
      const saved = await store.savePicture(name, blob)
      if (!saved) return null
      if (!saved.ok) return problemText(texts, saved.failure)
      const { fileName, path } = saved.value
      onDone()
      toast(words.saved(fileName), {
        label: texts.frame.showInFolder,
        run: () => void store.request('library.showInFolder', { path }),
      })
      return null
    })

  const copy = (): Promise<void> =>
    make(async () => {
      if (!(await copyPicture(makePngOf(content, 'png2')))) return words.notCopied
      onDone()
      toast(words.copied)
      return null
    })

  return { isMaking, problem, save, copy }
}

/** A folder that cannot be written in, said of a picture and not of a network. */
function problemText(texts: Texts, problem: LibraryProblem): string {
  const { picture: words } = texts
  switch (problem.reason) {
    case 'busy':
      return words.busy
    case 'readOnly':
      return words.readOnly
    case 'notFound':
      return words.noFolder
    default:
      return libraryProblemText(texts, problem)
  }
}
