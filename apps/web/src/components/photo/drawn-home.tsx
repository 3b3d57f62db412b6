/** A drawing where a photograph would be: the kind of building, its windows by the record's id. Never the same street twice. */

export interface DrawnHomeProps {
  /** The record's id. */
  readonly seed: string;
  /** RESO PropertySubType, else PropertyType. */
  readonly kind: string;
  /** For a box four times as wide as high: the same home with air around it. */
  readonly isWide?: boolean;
  readonly className?: string;
}

type Shape = 'house' | 'rows' | 'tower' | 'land';

const shapes: Readonly<Record<string, Shape>> = {
  Apartment: 'tower', Condominium: 'tower', Office: 'tower', ResidentialIncome: 'tower', Townhouse: 'rows', Duplex: 'rows', Triplex: 'rows', Quadruplex: 'rows', Retail: 'rows',
  Land: 'land', UnimprovedLand: 'land', Farm: 'land',
};

/** A small number from the id's characters, the same every time. */
function numberFrom(seed: string, salt: number): number {
  let hash = 2_166_136_261 ^ salt;
  for (let index = 0; index < seed.length; index += 1) hash = Math.imul(hash ^ seed.charCodeAt(index), 16_777_619);
  return (hash >>> 0) / 4_294_967_296;
}

export function DrawnHome({ seed, kind, isWide = false, className = '' }: DrawnHomeProps) {
  const shape = shapes[kind] ?? 'house';
  const sun = 60 + numberFrom(seed, 1) * 180;
  const [first, second, third] = [2, 3, 4].map((salt) => numberFrom(seed, salt) * 18);
  return (
    <svg viewBox={isWide ? '-210 24 720 180' : '0 0 300 200'} preserveAspectRatio="xMidYMax slice" aria-hidden className={`block bg-sunken ${className}`}>
      <circle cx={sun} cy={58} r={17} className="fill-accent-soft" />
      <path d={`M-300 150 Q-150 ${126 + (third ?? 0)} 0 ${150 - (first ?? 0)} T160 ${140 - (second ?? 0)} T330 ${132 + (third ?? 0)} T600 146 V204 H-300Z`} className="fill-hover" />
      <path d="M-300 168 H600 V204 H-300Z" className="fill-pressed" />
      <g className="fill-surface stroke-line-strong" strokeWidth={1.25} strokeLinejoin="round">
        {isWide ? <Trees seed={seed} /> : null}
        {shape === 'tower' ? <Tower seed={seed} /> : null}
        {shape === 'rows' ? <Rows seed={seed} /> : null}
        {shape === 'house' ? <House seed={seed} /> : null}
        {shape === 'land' ? <Land seed={seed} /> : null}
      </g>
      <path d="M-300 168 H600" className="stroke-line-strong" strokeWidth={1.25} />
    </svg>
  );
}

/** What stands along the street, to both sides. */
function Trees({ seed }: { readonly seed: string }) {
  const trees = [-170, -112, -64, 352, 398, 466].map((x, index) => ({ x: x + numberFrom(seed, 50 + index) * 30, height: 30 + numberFrom(seed, 60 + index) * 26 }));
  return (
    <>
      {trees.map(({ x, height }) => (
        <path key={x} d={`M${x} 168 v-12 M${x - 10} 156 Q${x - 12} ${156 - height} ${x} ${156 - height} Q${x + 12} ${156 - height} ${x + 10} 156Z`} className="fill-hover" />
      ))}
    </>
  );
}

const windowClass = 'fill-canvas';

function House({ seed }: { readonly seed: string }) {
  const width = 104 + numberFrom(seed, 6) * 26;
  const left = 150 - width / 2;
  const eaves = 112 - numberFrom(seed, 7) * 10;
  const ridge = eaves - 26 - numberFrom(seed, 8) * 16;
  const peak = left + width * (0.35 + numberFrom(seed, 9) * 0.3);
  const door = left + width * (numberFrom(seed, 10) < 0.5 ? 0.22 : 0.62);
  return (
    <>
      <path d={`M${left} 168 V${eaves} H${left + width} V168Z`} />
      <path d={`M${left - 9} ${eaves} L${peak} ${ridge} L${left + width + 9} ${eaves}Z`} className="fill-hover" />
      {[0.14, 0.42, 0.7].map((at) => (
        <path key={at} d={`M${left + width * at} ${eaves + 12} h16 v15 h-16Z M${left + width * at + 8} ${eaves + 12} v15`} className={windowClass} />
      ))}
      <path d={`M${door} 168 v-25 h15 v25`} className={windowClass} />
      <path d={`M${door - 3} 143 h21`} className="stroke-accent" strokeWidth={3} />
    </>
  );
}

function Rows({ seed }: { readonly seed: string }) {
  const count = 3 + Math.round(numberFrom(seed, 6));
  const width = 150 / count;
  return (
    <>
      {Array.from({ length: count }, (_, index) => {
        const left = 75 + index * width;
        const top = 92 - numberFrom(seed, 20 + index) * 18;
        return (
          <g key={left}>
            <path d={`M${left} 168 V${top + 14} L${left + width / 2} ${top} L${left + width} ${top + 14} V168Z`} />
            <path d={`M${left + width / 2 - 7} ${top + 26} h14 v14 h-14Z`} className={windowClass} />
            <path d={`M${left + width / 2 - 6} 168 v-22 h12 v22`} className={windowClass} />
            <path d={`M${left + width / 2 - 8} 146 h16`} className="stroke-accent" strokeWidth={2.5} />
          </g>
        );
      })}
    </>
  );
}

function Tower({ seed }: { readonly seed: string }) {
  const floors = 5 + Math.round(numberFrom(seed, 6) * 3);
  const bays = 3 + Math.round(numberFrom(seed, 7) * 2);
  const width = bays * 19 + 14;
  const left = 150 - width / 2;
  const top = 160 - floors * 16;
  const rows = Array.from({ length: floors - 1 }, (_, floor) => top + 10 + floor * 16);
  return (
    <>
      <path d={`M${left - 26} 168 V${top + 46} H${left} V168Z`} className="fill-hover" />
      <path d={`M${left} 168 V${top} H${left + width} V168Z`} />
      <path d={`M${left - 4} ${top} H${left + width + 4}`} className="stroke-accent" strokeWidth={3} />
      {rows.map((y) => (
        <path key={y} d={Array.from({ length: bays }, (_, bay) => `M${left + 10 + bay * 19} ${y} h12 v9 h-12Z`).join(' ')} className={windowClass} />
      ))}
      <path d={`M150 168 m-8 0 v-14 h16 v14`} className={windowClass} />
    </>
  );
}

function Land({ seed }: { readonly seed: string }) {
  const trees = [46, 84, 212, 250].map((x, index) => ({ x: x + numberFrom(seed, 30 + index) * 14, height: 22 + numberFrom(seed, 40 + index) * 22 }));
  return (
    <>
      <path d="M96 184 L124 150 H186 L208 184Z" className="fill-canvas" strokeDasharray="5 4" />
      {trees.map(({ x, height }) => (
        <path key={x} d={`M${x} 168 v-10 M${x - 9} 158 L${x} ${158 - height} L${x + 9} 158Z`} className="fill-hover" />
      ))}
      <path d="M138 150 h34" className="stroke-accent" strokeWidth={3} />
    </>
  );
}
