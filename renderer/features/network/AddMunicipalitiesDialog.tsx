import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { AddMunicipalitiesFields, useAddMunicipalities } from './AddMunicipalitiesForm.tsx'

/** More municipalities for a network that has some. */
export function AddMunicipalitiesDialog({ onClose }: { readonly onClose: () => void }) {
  const { overview, common } = useTexts()
  const adding = useAddMunicipalities()
  const { length } = adding.list.wanted
  return (
    <Dialog
      title={overview.add.title}
      onClose={onClose}
      onSubmit={() => {
        if (adding.add()) onClose()
      }}
      footer={
        <>
          <Button
            label={overview.add.count(length)}
            variant="primary"
            type="submit"
            disabled={length === 0}
          />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <AddMunicipalitiesFields adding={adding} description={overview.add.help} rows={5} />
    </Dialog>
  )
}
