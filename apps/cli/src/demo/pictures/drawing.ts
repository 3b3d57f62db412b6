/** Every scene is drawn on a sheet of this size, in pixels. */
export const sheet = { width: 1440, height: 960 } as const;

export type Point = readonly [x: number, y: number];
export type Stops = readonly (readonly [offset: number, colour: string, opacity?: number])[];

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Collects an SVG: shapes in the order they are painted, gradients and blurs as they are needed. */
export class Drawing {
  private readonly defs = new Map<string, string>();
  private readonly body: string[] = [];

  /** From top to bottom unless an angle in degrees says otherwise (90: from left to right). */
  gradient(stops: Stops, angle = 0): string {
    const [dx, dy] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
    const [x1, y1] = [dx < 0 ? 1 : 0, dy < 0 ? 1 : 0];
    return this.define((id) => `<linearGradient id="${id}" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x1 + dx)}" y2="${n(y1 + dy)}">${inner(stops)}</linearGradient>`);
  }

  glow(stops: Stops): string {
    return this.define((id) => `<radialGradient id="${id}">${inner(stops)}</radialGradient>`);
  }

  private define(make: (id: string) => string): string {
    const content = make('@');
    const known = this.defs.get(content);
    if (known !== undefined) return `url(#${known})`;
    const id = `d${this.defs.size}`;
    this.defs.set(content, id);
    return `url(#${id})`;
  }

  rect(x: number, y: number, width: number, height: number, fill: string, options: { readonly round?: number; readonly opacity?: number } = {}): this {
    return this.add(`<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${options.round === undefined ? '' : ` rx="${n(options.round)}"`}`, fill, options);
  }

  ellipse(x: number, y: number, rx: number, ry: number, fill: string, options: { readonly opacity?: number } = {}): this {
    return this.add(`<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"`, fill, options);
  }

  /** An ellipse that fades over `soft` pixels at its edge: shadows, clouds. A gradient, since a blur takes a hundred times as long. */
  haze(x: number, y: number, rx: number, ry: number, colour: string, { opacity, soft }: { readonly opacity: number; readonly soft: number }): this {
    const fill = this.glow([[0, colour, opacity], [0.45, colour, opacity * 0.86], [0.75, colour, opacity * 0.36], [1, colour, 0]]);
    return this.ellipse(x, y, rx + soft, ry + soft, fill);
  }

  shape(points: readonly Point[], fill: string, options: { readonly opacity?: number } = {}): this {
    return this.path(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`, fill, options);
  }

  path(d: string, fill: string, options: { readonly opacity?: number } = {}): this {
    return this.add(`<path d="${d}"`, fill, options);
  }

  line(points: readonly Point[], stroke: string, width: number, options: { readonly opacity?: number } = {}): this {
    this.body.push(`<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${options.opacity === undefined ? '' : ` opacity="${options.opacity}"`}/>`);
    return this;
  }

  /** Paints only inside this outline. */
  within(points: readonly Point[], paint: () => void): this {
    const clip = this.define((id) => `<clipPath id="${id}"><path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z"/></clipPath>`);
    this.body.push(`<g clip-path="${clip}">`);
    paint();
    this.body.push('</g>');
    return this;
  }

  svg(): string {
    const defs = [...this.defs].map(([content, id]) => content.replace('id="@"', `id="${id}"`)).join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}"><defs>${defs}</defs>${this.body.join('')}</svg>`;
  }

  private add(start: string, fill: string, { opacity }: { readonly opacity?: number }): this {
    this.body.push(`${start} fill="${fill}"${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`);
    return this;
  }
}

function inner(stops: Stops): string {
  return stops.map(([offset, colour, opacity]) => `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`).join('');
}

/** A colour between two, both as #rrggbb. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
