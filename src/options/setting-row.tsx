import type { ReactNode } from "react";

/** Settings in rows under one another: what it is and what it does on the left, the deed on the right. */
export function SettingRows({ children }: { readonly children: ReactNode }) {
  return <ul className="options-list options-wide">{children}</ul>;
}

/** One of them. `more`: what shows below, over the whole width. */
export function SettingRow(props: {
  readonly title: string;
  readonly help?: string;
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <li className="options-item options-setting">
      <div>
        <strong>{props.title}</strong>
        {props.help && <p>{props.help}</p>}
      </div>
      {props.children}
      {props.more && <div className="options-below">{props.more}</div>}
    </li>
  );
}
