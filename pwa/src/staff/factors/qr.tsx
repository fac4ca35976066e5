import { useMemo } from "preact/hooks";
import { encode } from "uqr";

export interface QrProps {
  text: string;
  /** What it is, for those who do not see it. */
  label: string;
}

/** A QR code as one path of squares, dark on light whatever the page looks like: cameras need that. */
export function Qr({ text, label }: QrProps) {
  const { size, path } = useMemo(() => {
    const { size, data } = encode(text, { ecc: "M", border: 4 });
    const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: squares.join("") };
  }, [text]);
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path class="qr-paper" d={`M0 0h${size}v${size}h-${size}z`} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}
