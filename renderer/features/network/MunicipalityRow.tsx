import { useState } from 'react'
import type {
  MunicipalityProgress,
  NetworkProgress,
} from '../../../shared/features/network/selectProgress.ts'
import { languages } from '../../../shared/packs/language.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useWorkbookExport } from '../../ui/frame/useWorkbookExport.ts'
import { Icon } from '../../ui/Icon.tsx'
import { InlineName } from '../../ui/InlineName.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useToast } from '../../ui/toast.tsx'
import { RemoveMunicipalityDialog } from './RemoveMunicipalityDialog.tsx'
import { StatusCell } from './StatusCell.tsx'
import { useAttempt } from './useAttempt.ts'

export interface MunicipalityRowProps {
  readonly row: MunicipalityProgress
  readonly progress: NetworkProgress
}

/** One municipality: its name, what is done at each gathering, and what can be done with it. */
export function MunicipalityRow({ row, progress }: MunicipalityRowProps) {
  const { overview } = useTexts()
  const { go } = useNavigation()
  const store = useStore()
  const exportWorkbook = useWorkbookExport()
  const [doing, setDoing] = useState<'renaming' | 'removing' | null>(null)
  const { municipality } = row
  const { id, name } = municipality
  const { gatherings, currentIndex } = progress
  const stop = (): void => setDoing(null)
  const rename = (typed: string) => {
    const renamed = store.dispatch('municipality.rename', { municipalityId: id, name: typed })
    return renamed.ok ? null : renamed.failure
  }
  const openMap = (gatheringId: string): void =>
    go({ screen: 'stakeholderMap', municipalityId: id, gatheringId })
  const now = gatherings[currentIndex]
  const openNow = (): void => {
    if (now) openMap(now.id)
  }
  const openAreas = (): void => {
    if (now) go({ screen: 'improvementAreas', municipalityId: id, gatheringId: now.id })
  }
  const items: readonly MenuItem[] = [
    { label: overview.openMap, icon: 'board', run: openNow },
    { label: overview.openAreas, icon: 'list', run: openAreas },
    { label: overview.excelFor(name), icon: 'excel', run: () => exportWorkbook(id) },
    { label: overview.rename, icon: 'pencil', run: () => setDoing('renaming') },
    { label: overview.remove, icon: 'trash', isDangerous: true, run: () => setDoing('removing') },
  ]
  return (
    <tr className="overview-row">
      <th scope="row">
        {doing === 'renaming' ? (
          <InlineName label={overview.nameOf(name)} name={name} onRename={rename} onClose={stop} />
        ) : (
          <button type="button" className="overview-name" onClick={openNow}>
            {name}
          </button>
        )}
        {doing === 'removing' && <RemoveMunicipalityDialog municipality={municipality} onClose={stop} />}
      </th>
      {gatherings.map((gathering, index) => (
        <StatusCell
          key={gathering.id}
          status={row.maps[index] ?? 'later'}
          municipality={name}
          exercise={overview.mapAt(gathering.title)}
          isNow={index === currentIndex}
          onPress={() => openMap(gathering.id)}
        />
      ))}
      <StatusCell
        status={row.areas}
        municipality={name}
        exercise={overview.improvementAreas}
        isNow={false}
        onPress={openAreas}
      />
      <LanguageCell row={row} />
      <td className="overview-more">
        <Menu
          label={overview.menuFor(name)}
          items={items}
          align="end"
          trigger={(trigger) => (
            <Button label={overview.menuFor(name)} icon="dots" iconOnly variant="quiet" {...trigger} />
          )}
        />
      </td>
    </tr>
  )
}

/** The language of what this municipality takes home. */
function LanguageCell({ row: { municipality } }: { readonly row: MunicipalityProgress }) {
  const { overview, frame } = useTexts()
  const attempt = useAttempt()
  const toast = useToast()
  const { id, name, language } = municipality
  const choose = (wanted: typeof language): void => {
    const problem = attempt('municipality.chooseLanguage', { municipalityId: id, language: wanted })
    if (problem !== null) toast(problem)
  }
  const items = languages.map((value) => ({
    label: frame.languageNames[value],
    isSelected: value === language,
    run: () => choose(value),
  }))
  return (
    <td className="overview-language">
      <Menu
        label={`${overview.language}, ${name}`}
        items={items}
        trigger={(trigger) => (
          <button type="button" className="overview-languageButton" title={overview.language} {...trigger}>
            <span className="onlyForScreenReader">{`${name}, ${overview.language}: `}</span>
            {frame.languageNames[language]}
            <Icon name="chevronDown" sizeRem={1} />
          </button>
        )}
      />
    </td>
  )
}
