'use client';

import { toast } from '@lintel/ui/toast';
import { type QueryFilters, useQueryClient } from '@tanstack/react-query';
import { useRefusal } from './errors/use-refusal';

/** What follows a change: a refusal is told, and what is shown is read again, whoever was quicker. */
export function useAfterChange(shown: readonly QueryFilters[]) {
  const refusal = useRefusal();
  const queries = useQueryClient();
  return {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => Promise.all(shown.map((filter) => queries.invalidateQueries(filter))),
  };
}
