import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { PaperLength } from './makeTracePaper.ts'

export interface PaperButtonsProps {
  readonly isMaking: boolean
  readonly onMake: (length: PaperLength) => void
}

/** The one page a municipal council reads, and everything. */
export function PaperButtons({ isMaking, onMake }: PaperButtonsProps) {
  const { trace } = useTexts()
  return (
    <>
      <Button label={trace.onePage} icon="file" disabled={isMaking} onClick={() => onMake('onePage')} />
      <Button label={trace.wholePdf} icon="file" disabled={isMaking} onClick={() => onMake('whole')} />
    </>
  )
}
