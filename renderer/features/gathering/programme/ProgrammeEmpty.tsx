import { gatheringPack } from '../../../../shared/packs/gatheringPack.ts'
import { programmePack } from '../../../../shared/packs/programmePack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import type { ProgrammeActions } from './useProgrammeActions.ts'
import './programmeEmpty.css'

/** A gathering without a programme: one's own first item, or one of the pack's four days. */
export function ProgrammeEmpty({ onFetch }: { readonly onFetch: ProgrammeActions['fetchProgramme'] }) {
  const { programme: words } = useTexts()
  const { language } = useLanguage()
  const items = programmePack.map((pack, index) => {
    const title = stripSoftHyphens(gatheringPack[index]?.name[language] ?? '')
    return { label: title, run: () => onFetch(pack, title, language) }
  })
  return (
    <div className="programmeEmpty">
      <h3>{words.emptyTitle}</h3>
      <p>{words.emptyText}</p>
      <Menu
        label={words.fetch}
        items={items}
        trigger={(trigger) => (
          <Button label={words.fetch} icon="fileIn" iconAfter="chevronDown" {...trigger} />
        )}
      />
    </div>
  )
}
