import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { AddMunicipalitiesFields, useAddMunicipalities } from './AddMunicipalitiesForm.tsx'
import './emptyOverview.css'

/** A new network: the first thing to do is to say who is in it. */
export function EmptyOverview() {
  const { overview } = useTexts()
  const adding = useAddMunicipalities()
  const { length } = adding.list.wanted
  return (
    <form
      className="overview-empty"
      onSubmit={(event) => {
        event.preventDefault()
        adding.add()
      }}
    >
      <h2>{overview.emptyTitle}</h2>
      <AddMunicipalitiesFields adding={adding} description={overview.emptyText} rows={5} />
      <Button
        label={overview.add.count(length)}
        variant="primary"
        icon="plus"
        type="submit"
        disabled={length === 0}
        className="overview-emptyAdd"
      />
    </form>
  )
}
