import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { UiProvider } from '../../src/base/provider';
import { Toaster } from '../../src/overlays/toast';
import './gallery.css';
import { pageNames } from './page-names';
import { pages } from './pages';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into.');

const params = new URLSearchParams(window.location.search);
const name = params.get('page') ?? 'index';
const Page = pages[pageNames.find((each) => each === name) ?? 'index'];

createRoot(root).render(
  <UiProvider locale={params.get('locale') ?? 'en-US'} timeZone="America/Los_Angeles" now={Date.now()}>
    <Suspense fallback={null}><Page /></Suspense>
    <Toaster />
  </UiProvider>,
);
