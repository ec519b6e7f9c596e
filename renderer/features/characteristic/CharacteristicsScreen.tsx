import { Screen } from '../../ui/frame/Screen.tsx'

export function CharacteristicsScreen() {
  return <Screen title="">{null}</Screen>
}
