import { useState } from 'react'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import { languages } from '../../../shared/packs/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useWorkbookExport } from '../../ui/exportDesk.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { useToast } from '../../ui/toast.tsx'
import { MembershipDialog } from './MembershipDialog.tsx'
import { RemoveMunicipalityDialog } from './RemoveMunicipalityDialog.tsx'
import { useAttempt } from './useAttempt.ts'

export interface RowMenuProps {
  readonly municipality: Municipality
  /** Where it opens when one wants to work with it. */
  readonly onOpen: () => void
  readonly onRename: () => void
}

/** What can be done with a municipality, besides its exercises. */
export function RowMenu({ municipality, onOpen, onRename }: RowMenuProps) {
  const { overview, frame } = useTexts()
  const exportWorkbook = useWorkbookExport()
  const attempt = useAttempt()
  const toast = useToast()
  const [dialog, setDialog] = useState<'membership' | 'removing' | null>(null)
  const { id, name, language } = municipality
  const close = (): void => setDialog(null)
  const items: readonly MenuItem[] = [
    { label: overview.openMunicipality(name), icon: 'arrowRight', run: onOpen },
    {
      label: overview.excelFor(name),
      icon: 'excel',
      run: () => exportWorkbook({ whom: 'one', municipalityId: id }),
    },
    ...languages.map((value) => ({
      label: overview.languageIs(frame.languageNames[value]),
      isSelected: value === language,
      run: () => {
        const problem = attempt('municipality.chooseLanguage', { municipalityId: id, language: value })
        if (problem !== null) toast(problem)
      },
    })),
    { label: overview.membership.open, icon: 'calendar', run: () => setDialog('membership') },
    { label: overview.rename, icon: 'pencil', run: onRename },
    { label: overview.remove, icon: 'trash', isDangerous: true, run: () => setDialog('removing') },
  ]
  return (
    <>
      <Menu
        label={overview.menuFor(name)}
        items={items}
        align="end"
        trigger={(trigger) => (
          <Button label={overview.menuFor(name)} icon="dots" iconOnly variant="quiet" {...trigger} />
        )}
      />
      {dialog === 'membership' && <MembershipDialog municipality={municipality} onClose={close} />}
      {dialog === 'removing' && <RemoveMunicipalityDialog municipality={municipality} onClose={close} />}
    </>
  )
}
