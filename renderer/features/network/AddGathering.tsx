import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useAddGathering } from '../../ui/useAddGathering.ts'

/** One more gathering at the end of the thread. */
export function AddGathering() {
  const { overview } = useTexts()
  const add = useAddGathering()
  return (
    <Button
      className="overview-add"
      label={overview.newGathering}
      icon="plus"
      variant="quiet"
      onClick={() => add(null)}
    />
  )
}
