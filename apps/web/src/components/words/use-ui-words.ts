'use client';

import type { UiText } from '@lintel/ui/ui-text';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';

/** Words that take no values. */
const plain = [
  'close', 'cancel', 'confirm', 'undo', 'retry', 'dismiss', 'clear', 'clearAll', 'remove', 'copy', 'copied', 'more', 'moreActions', 'showMore',
  'showLess', 'loading', 'loadMore', 'loadOlder', 'search', 'noMatches', 'choose', 'optional', 'required', 'previous', 'next', 'first', 'last',
  'pages', 'breadcrumb', 'skipToContent', 'mainNavigation', 'commandPalette', 'commandPlaceholder', 'keyboardShortcuts', 'showShortcuts', 'moveDown',
  'moveUp', 'open', 'select', 'selectAll', 'clearSelection', 'columns', 'sortAscending', 'sortDescending', 'filters', 'view', 'peek', 'now',
  'yesterday', 'today', 'tomorrow', 'justNow', 'whatHappensNext', 'nothingScheduled', 'whyThisHappens', 'timeline', 'hideChanges', 'changedFrom',
  'changedTo', 'emptyValue', 'hiddenValue', 'originScreen', 'originApi', 'originCli', 'originWorkflow', 'originRule', 'phaseNotStarted',
  'phaseWaiting', 'phaseUnderWay', 'phaseDone', 'phaseStopped', 'reference', 'offline', 'backOnline', 'theme', 'themeLight', 'themeDark',
  'themeSystem', 'notifications', 'showAsTable', 'showAsChart', 'downloadCsv', 'map', 'mapUnavailable', 'zoomIn', 'zoomOut', 'drawArea',
  'drawAreaHelp', 'finishArea', 'clearArea', 'addPhotos', 'dropHere', 'uploading', 'uploadFailed', 'reorderHelp', 'stepDone', 'stepLeft',
  'trendFlat', 'edit', 'saved', 'saving', 'savedLater', 'notSaved',
] as const satisfies readonly (keyof UiText)[];

/** The generic words of @lintel/ui, from the catalogue; what it lacks is said in the package's own English. */
export function useUiWords(): Partial<UiText> {
  const t = useTranslations('ui');
  return useMemo(() => {
    const words: Partial<UiText> = Object.fromEntries(plain.map((name) => [name, t(name)]));
    return {
      ...words,
      page: (page) => t('page', { page }),
      selectRow: (name) => t('selectRow', { name }),
      selected: (count) => t('selected', { count }),
      rows: (count) => t('rows', { count }),
      inTime: (duration) => t('inTime', { duration }),
      timeAgo: (duration) => t('timeAgo', { duration }),
      overdueBy: (duration) => t('overdueBy', { duration }),
      showChanges: (count) => t('showChanges', { count }),
      onBehalfOf: (name) => t('onBehalfOf', { name }),
      typeToConfirm: (phrase) => t('typeToConfirm', { phrase }),
      unread: (count) => t('unread', { count }),
      position: (index, total) => t('position', { index, total }),
      remaining: (count) => t('remaining', { count }),
      mapResults: (count) => t('mapResults', { count }),
      photo: (index, total) => t('photo', { index, total }),
      viewPhotos: (count) => t('viewPhotos', { count }),
      movedTo: (index, total) => t('movedTo', { index, total }),
      stepOf: (step, total) => t('stepOf', { step, total }),
      trendUp: (change) => t('trendUp', { change }),
      trendDown: (change) => t('trendDown', { change }),
    };
  }, [t]);
}
