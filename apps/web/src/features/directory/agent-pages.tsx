'use client';

import { Pagination } from '@lintel/ui/pagination';
import { paths } from '@/components/paths';
import { type AgentQuestion, writeQuestion } from './agents-address';

export function AgentPages({ asked, pages }: { readonly asked: AgentQuestion; readonly pages: number }) {
  return <Pagination page={asked.page} pages={pages} hrefFor={(page) => paths.agents(writeQuestion({ ...asked, page }))} />;
}
