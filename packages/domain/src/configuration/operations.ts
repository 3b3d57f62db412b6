import type { Operation } from '@lintel/db';
import { rollBackSetting } from './commands/roll-back-setting';
import { setSetting } from './commands/set-setting';
import { getMine } from './queries/get-mine';
import { listSettingHistory } from './queries/list-history';
import { listSettings } from './queries/list-settings';

export const operations = [listSettings, listSettingHistory, setSetting, rollBackSetting, getMine] as const satisfies readonly Operation[];
