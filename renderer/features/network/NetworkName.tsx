import { useState } from 'react'
import { getNetwork } from '../../../shared/features/network/select.ts'
import { useNetworkState, useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { InlineName } from '../../ui/InlineName.tsx'
import { useTexts } from '../../ui/language.tsx'
import './networkName.css'

/** What the network is called, changed where it stands. The file keeps its name. */
export function NetworkName() {
  const { overview } = useTexts()
  const store = useStore()
  const [isRenaming, setIsRenaming] = useState(false)
  const name = getNetwork(useNetworkState())?.name ?? ''
  if (isRenaming) {
    return (
      <InlineName
        label={overview.networkName}
        name={name}
        onClose={() => setIsRenaming(false)}
        onRename={(typed) => {
          const renamed = store.dispatch('network.rename', { name: typed })
          return renamed.ok ? null : renamed.failure
        }}
      />
    )
  }
  return (
    <span className="overview-networkName">
      {name}
      <Button
        label={overview.renameNetwork}
        icon="pencil"
        iconOnly
        variant="quiet"
        className="overview-rename"
        onClick={() => setIsRenaming(true)}
      />
    </span>
  )
}
