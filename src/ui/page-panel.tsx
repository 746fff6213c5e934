import { useId } from "react";
import { DraftPanel } from "./draft-panel";
import { CloseIcon } from "./icons";
import type { PagePanelProps } from "./surfaces";
import { type Bilingual, htmlLang } from "./words";

const pagePanelWords: Bilingual<{ readonly title: string; readonly close: string }> = {
  zh: { title: "改写这条消息", close: "关闭，回到输入框（Esc）" },
  en: { title: "Rewrite the message", close: "Close, back to the message (Esc)" },
};

/** The rewrite in the page: a dialog that leaves the page usable. Where it lies is decided outside. */
export function PagePanel({ ui, draft, onCorrect, onClose }: PagePanelProps) {
  const words = pagePanelWords[ui];
  const title = useId();
  return (
    <div aria-labelledby={title} className="kaopu-panel" data-scroller lang={htmlLang[ui]} role="dialog" tabIndex={-1}>
      <div className="kaopu-panel-head">
        <h1 id={title}>{words.title}</h1>
        <button aria-label={words.close} className="k-icon-button" onClick={onClose} title={words.close} type="button">
          <CloseIcon />
        </button>
      </div>
      <DraftPanel
        draft={draft}
        hasBox
        onCorrect={onCorrect}
        onShow={(finding) => void draft.getState().show(finding)}
        ui={ui}
      />
    </div>
  );
}
