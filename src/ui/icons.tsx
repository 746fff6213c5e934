import type { ReactNode } from "react";
import type { Severity } from "../engine/types";

function Icon({ children, size = 16 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg aria-hidden="true" className="k-icon" fill="none" height={size} viewBox="0 0 16 16" width={size}>
      {children}
    </svg>
  );
}

const stroke = { stroke: "currentColor", strokeLinecap: "round", strokeLinejoin: "round", strokeWidth: 1.5 } as const;

/** The shape of a severity, so that colour is never alone: a triangle, a circle, a dot. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <span className="k-severity" data-severity={severity}>
      <Icon>
        {severity === "warning" && <path d="M8 2.2 14.4 13.4H1.6L8 2.2Zm0 4.3v3.2m0 1.9v.1" {...stroke} />}
        {severity === "info" && (
          <>
            <circle cx="8" cy="8" r="6" {...stroke} />
            <path d="M8 7.4v3.4M8 5.1v.1" {...stroke} />
          </>
        )}
        {severity === "hint" && <circle cx="8" cy="8" fill="currentColor" r="2.5" />}
      </Icon>
    </span>
  );
}

export const GearIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.1" {...stroke} />
    <path
      d="m6.9 1.9-.4 1.5-1.3.7-1.5-.4-1.1 1.9 1.1 1.1v1.5L2.6 9.3l1.1 1.9 1.5-.4 1.3.7.4 1.5h2.2l.4-1.5 1.3-.7 1.5.4 1.1-1.9-1.1-1.1V6.7l1.1-1.1-1.1-1.9-1.5.4-1.3-.7-.4-1.5H6.900Z"
      {...stroke}
    />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.6 3.3 3.3L13 4.7" {...stroke} />
  </Icon>
);

export const CaretIcon = () => (
  <Icon size={12}>
    <path d="m4 6 4 4 4-4" {...stroke} />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" {...stroke} />
  </Icon>
);

export const EmailIcon = () => (
  <Icon>
    <path d="M2 4h12v8.5H2zM2.3 4.3 8 9l5.7-4.7" {...stroke} />
  </Icon>
);

export const ChatIcon = () => (
  <Icon>
    <path d="M2 3h12v8H7.5L4.5 13.5V11H2z" {...stroke} />
  </Icon>
);

export const ResetIcon = () => (
  <Icon>
    <path d="M3 8a5 5 0 1 0 1.6-3.7L3 5.8M3 2.6v3.2h3.2" {...stroke} />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5.5 3.5v9m5-9v9" {...stroke} />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" {...stroke} />
  </Icon>
);

/** Six dots: take hold here to move. */
export const GripIcon = () => (
  <Icon>
    {[4, 8, 12].flatMap((y) =>
      [5.5, 10.5].map((x) => <circle cx={x} cy={y} fill="currentColor" key={`${x} ${y}`} r="1.2" />),
    )}
  </Icon>
);
