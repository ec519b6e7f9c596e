import { Screen } from '../../ui/frame/Screen.tsx'

export function NetworkTracesScreen() {
  return <Screen title="">{null}</Screen>
}
