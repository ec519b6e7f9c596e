import { PORT_MESSAGE } from '../../shared/sync/shellBridge.ts'

/** Names of the doors between preload and shell. Page → shell unless noted. */
export const channels = {
  requestPort: 'samling:requestPort',
  chooseFile: 'samling:chooseFile',
  importFile: 'samling:importFile',
  chooseListFile: 'samling:chooseListFile',
  readWorkbook: 'samling:readWorkbook',
  savePicture: 'samling:savePicture',
  saveToExports: 'samling:saveToExports',
  keepExportPicture: 'samling:keepExportPicture',
  copyPicture: 'samling:copyPicture',
  setActions: 'samling:setActions',
  setLanguage: 'samling:setLanguage',
  showMenu: 'samling:showMenu',
  setFullScreen: 'samling:setFullScreen',
  /** Shell → page. */
  port: PORT_MESSAGE,
  fileOpened: 'samling:fileOpened',
  menu: 'samling:menu',
  fullScreen: 'samling:fullScreen',
} as const
