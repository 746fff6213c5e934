import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Lang } from "../engine/types";
import { badgeWords } from "./badge-words";
import { htmlLang } from "./words";

/** What the badge's menu offers. */
export interface BadgeMenuProps {
  readonly ui: Lang;
  /** Opened by keyboard: the keys are the menu's until it closes. */
  readonly focus: boolean;
  readonly onNext: () => void;
  readonly onPause: () => void;
  readonly onSiteOff: () => void;
  readonly onOptions: () => void;
  readonly onClose: () => void;
}

/** The menu of the badge. Where it lies is decided outside. */
export function BadgeMenu({ ui, focus, onNext, onPause, onSiteOff, onOptions, onClose }: BadgeMenuProps) {
  const words = badgeWords[ui];
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useEffect(() => {
    if (focus) menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [focus]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to !== undefined) all[to % all.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choices = [
    [words.next, onNext],
    [words.pause, onPause],
    [words.siteOff, onSiteOff],
    [words.options, onOptions],
  ] as const;
  return (
    <div
      aria-label={words.menu}
      className="kaopu-menu"
      lang={htmlLang[ui]}
      onKeyDown={onKeyDown}
      ref={menu}
      role="menu"
      tabIndex={-1}
    >
      {choices.map(([name, choose]) => (
        <button key={name} onClick={choose} role="menuitem" tabIndex={-1} type="button">
          {name}
        </button>
      ))}
    </div>
  );
}
