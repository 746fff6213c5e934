import type { ReactNode } from "react";
import type { OptionsWords } from "./words";

const stroke = { stroke: "currentColor", strokeLinecap: "round", strokeLinejoin: "round", strokeWidth: 1.4 } as const;

const icon = (path: string): ReactNode => (
  <svg aria-hidden="true" className="k-icon" fill="none" height="16" viewBox="0 0 16 16" width="16">
    <path d={path} {...stroke} />
  </svg>
);

/** A sign for each part of the page; the word beside it says it. */
export const partIcons: Readonly<Record<keyof OptionsWords["parts"], ReactNode>> = {
  own: icon("m10.6 2.6 2.8 2.8-7.6 7.6-3.3.5.5-3.300zM9 4.2 11.8 7"),
  packs: icon("M8 1.8 13.6 4.800v6.400L8 14.200l-5.6-3V4.800zM2.4 4.8 8 7.800l5.6-3M8 7.800v6.4"),
  rules: icon("m2 4.2 1.2 1.200L5.4 3M2 11.200l1.2 1.200L5.4 10M8 4.400h6M8 11.400h6"),
  why: icon(
    "M5.8 12.200h4.400M6.4 14.200h3.200M8 1.800a4.600 4.600 0 0 0-2.600 8.400v2h5.200v-2A4.600 4.600 0 0 0 8 1.800Z",
  ),
  when: icon("M8 1.800a6.2 6.2 0 1 0 0 12.400A6.2 6.2 0 0 0 8 1.800ZM8 4.600V8l2.400 1.600"),
  sites: icon(
    "M8 1.800a6.2 6.2 0 1 0 0 12.400A6.2 6.2 0 0 0 8 1.800ZM1.8 8h12.400M8 1.800c2 2 2.6 4 2.6 6.200S10 12.2 8 14.200C6 12.2 5.4 10.2 5.4 8S6 3.8 8 1.8",
  ),
  people: icon(
    "M6 8a2.6 2.6 0 1 0 0-5.200A2.6 2.6 0 0 0 6 8Zm-4.4 5.600c.2-2.4 2-3.8 4.4-3.800s4.2 1.4 4.4 3.800M10.6 3.200a2.4 2.4 0 0 1 0 4.600m1 2.400c1.6.4 2.7 1.6 2.9 3.4",
  ),
  look: icon("M2 12.6 5.4 3.400h1.200L10 12.600M3.2 9.600h5.600M12.4 5.600v7M10.6 7.400l1.8-1.8 1.8 1.8"),
  ignored: icon("M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM3 13 13 3"),
  data: icon(
    "M8 6.200c3 0 5.4-.9 5.4-2.100S11 2 8 2 2.6 2.9 2.6 4.1 5 6.2 8 6.200ZM2.6 4.100v7.800C2.6 13.1 5 14 8 14s5.4-.9 5.4-2.100V4.100M2.6 8c0 1.2 2.4 2.1 5.4 2.100s5.4-.9 5.4-2.1",
  ),
};

/** The product's own sign: a speech bubble whose tail is the foot of a check mark. */
export function Logo() {
  return (
    <svg aria-hidden="true" className="options-logo" height="24" viewBox="0 0 512 512" width="24">
      <rect fill="#0b6b67" height="360" rx="100" width="472" x="20" y="24" />
      <path
        d="M150 216 214 376 380 140"
        fill="none"
        stroke="#0b6b67"
        strokeLinecap="round"
        strokeLinejoin="miter"
        strokeWidth="116"
      />
      <path
        d="M142 208 214 352 378 124"
        fill="none"
        stroke="#fff"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="62"
      />
    </svg>
  );
}
