import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
/** Stands in until the table is built. */
export function OverviewScreen() {
  const { overview } = useTexts()
  return <Screen title={overview.tableName}>{null}</Screen>
}
