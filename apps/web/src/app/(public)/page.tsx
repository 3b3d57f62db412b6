import { getTranslations } from 'next-intl/server';

export default async function FrontPage() {
  const t = await getTranslations('shell');
  return <h1 className="headline p-8 text-5xl">{t('tagline')}</h1>;
}
