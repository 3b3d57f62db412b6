let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * A colour token as "rgba(r,g,b,a)": the map's renderer reads no oklch and no variables. Resolved on an element
 * of the page, so that it follows the theme, and painted to a pixel, so that every notation is understood.
 */
export function tokenColor(host: Element, token: string, alpha = 1): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  probe.style.display = 'none';
  host.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!canvas) return resolved;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = resolved;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgba(${r},${g},${b},${alpha})`;
}
