import { ImageResponse } from 'next/og';
import type { StoredPhoto } from '@/components/photo/source';
import { getLintel } from '@/server/lintel';
import { readerWords } from '@/server/words';
import { readListing } from './read';

const drawnWidth = 1200;
export const size = { width: drawnWidth, height: 630 };
export const contentType = 'image/png';

/** Colours of the light theme as the drawing takes them: it knows no tokens. */
const colours = { canvas: '#f8f6f3', ink: '#211d19', muted: '#57524b', accent: '#007a72' };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** What a link to a home shows elsewhere: its photograph, price and figures, under the beam. */
export default async function Image({ params }: Props) {
  const { id } = await params;
  const [listing, { words, formats }] = await Promise.all([readListing(id), readerWords()]);
  const { place, facts, currency } = listing;
  const price = listing.standardStatus === 'Closed' ? (listing.closePrice ?? listing.listPrice) : listing.listPrice;
  const figures = [
    ...(facts.bedroomsTotal === null ? [] : [words.beds(facts.bedroomsTotal)]),
    ...(facts.bathroomsTotal === null ? [] : [words.baths(facts.bathroomsTotal)]),
    ...(facts.livingArea === null ? [] : [formats.area(facts.livingArea, facts.livingAreaUnits)]),
  ].join('  ·  ');
  const photo = await firstPhoto(listing.photos);
  return new ImageResponse(
    (
      <div style={{ width: '100%', height: '100%', display: 'flex', flexDirection: 'column', background: colours.canvas, color: colours.ink, borderTop: `18px solid ${colours.accent}` }}>
        {photo === undefined ? null : <div style={{ display: 'flex', width: '100%', height: 330, backgroundImage: `url(${photo})`, backgroundSize: '1200px 800px', backgroundPosition: 'center' }} />}
        <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'center', flexGrow: 1, padding: '0 72px' }}>
          <div style={{ display: 'flex', fontSize: 68, fontWeight: 600 }}>{price === null ? '' : formats.money(price, currency)}</div>
          <div style={{ display: 'flex', fontSize: 40, marginTop: 8 }}>{`${place.unparsedAddress}, ${place.city}`}</div>
          <div style={{ display: 'flex', fontSize: 32, marginTop: 12, color: colours.muted }}>{figures}</div>
        </div>
      </div>
    ),
    size,
  );
}

/** The drawing reads JPEG and PNG alone, and fetches nothing from an address of this machine: it is given the bytes. */
async function firstPhoto(photos: readonly StoredPhoto[]): Promise<string | undefined> {
  const drawn = photos.flatMap(({ renditions }) => renditions).find(({ format, width }) => format === 'jpeg' && width >= drawnWidth / 2);
  return drawn === undefined ? undefined : `data:image/jpeg;base64,${(await getLintel().fileBytes(drawn.key)).toString('base64')}`;
}
