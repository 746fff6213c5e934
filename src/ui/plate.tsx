import type { ReactNode } from "react";

/** Stands where there is no draft to show: why, and what to do about it. */
export function Plate(props: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <section className="k-plate" role="status">
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}
