import type { ReactNode } from "react";

const stroke = { stroke: "currentColor", strokeLinecap: "round", strokeLinejoin: "round", strokeWidth: 1.5 } as const;

const icon = (path: string) => (): ReactNode => (
  <svg aria-hidden="true" className="k-icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
    <path d={path} {...stroke} />
  </svg>
);

export const LockIcon = icon("M5 9h10v7.500H5zM7 9V6.500a3 3 0 0 1 6 0V9M10 12v1.500");
export const PinIcon = icon("M7.500 3h5l-.5 5 2.500 3.500h-9L8 8zM10 11.500V17");
export const KeyIcon = icon(
  "M2.500 5.500h15v9h-15zM6 11.500h8M5.500 8.500h.01M8.500 8.500h.01M11.500 8.500h.01M14.500 8.500h.01",
);
export const SitesIcon = icon("M2.500 4h15v12h-15zM2.500 7.500h15M5 5.800h.01M7 5.800h.01M5.500 10.500h9M5.500 13h6");
