// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Blank, Lang } from "../../src/engine/types";
import { BlankEditor } from "../../src/ui/blank-editor";
import { panelWords } from "../../src/ui/panel-words";

afterEach(cleanup);

const TIME: Blank = {
  name: "when",
  type: "time",
  placeholder: "〔哪天〕",
  example: "下周三（11月25日）下午3点",
  suggestions: ["下周三（11月25日）下午3点", "下周一（11月23日）上午10点"],
};

function open(blank: Blank = TIME, ui: Lang = "zh", start = "") {
  const onLeave = vi.fn();
  function Sentence() {
    const [value, setValue] = useState(start);
    return (
      <>
        <BlankEditor
          blank={blank}
          onChange={setValue}
          onLeave={onLeave}
          today="2026-11-20"
          ui={ui}
          value={value}
          words={panelWords[ui]}
        />
        <button type="button">elsewhere</button>
      </>
    );
  }
  render(<Sentence />);
  return { onLeave, user: userEvent.setup() };
}

const field = () => screen.getByRole<HTMLInputElement>("combobox");
const day = (name: RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });

describe("a blank for a time", () => {
  test("opens a calendar of three weeks; what is past is closed, days off are named", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "选日期…" }));
    const grid = screen.getByRole("grid", { name: "选日期…" });
    expect(within(grid).getAllByRole("button")).toHaveLength(21);
    expect(day(/11月19日/).disabled).toBe(true);
    expect(day(/11月21日.*休息日/).disabled).toBe(false);
    expect(document.activeElement).toBe(day(/11月20日/));
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  test("takes the day by keyboard, keeps the hour, and goes back to the field", async () => {
    const { user, onLeave } = open();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("选日期…");
    await user.keyboard("{Enter}{ArrowDown}{ArrowLeft}{Enter}");
    expect(field().value).toBe("下周四（11月26日）下午3点");
    expect(document.activeElement).toBe(field());
    expect(onLeave).not.toHaveBeenCalled();
    await user.keyboard("{Enter}");
    expect(onLeave).toHaveBeenCalledExactlyOnceWith("next");
  });

  test("walks over the pages and never into the past", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "选日期…" }));
    await user.keyboard("{ArrowLeft}{ArrowUp}{PageUp}");
    expect(document.activeElement).toBe(day(/11月20日/));
    await user.keyboard("{PageDown}");
    expect(document.activeElement).toBe(day(/12月11日/));
    await user.click(screen.getByRole("button", { name: "往前三周" }));
    expect(document.activeElement).toBe(day(/11月20日/));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "往前三周" }).disabled).toBe(true);
  });

  test("opens the calendar at the day of the answer, which Esc leaves as it is", async () => {
    const { user, onLeave } = open(TIME, "zh", "下周一（11月23日）上午10点");
    await user.click(screen.getByRole("button", { name: "选日期…" }));
    expect(day(/11月23日/).getAttribute("aria-pressed")).toBe("true");
    await user.keyboard("{ArrowRight}{Escape}");
    expect(field().value).toBe("下周一（11月23日）上午10点");
    expect(document.activeElement).toBe(field());
    expect(onLeave).not.toHaveBeenCalled();
  });

  test("speaks the language of the interface, writes that of the message", async () => {
    const { user } = open(TIME, "en");
    await user.click(screen.getByRole("button", { name: "Pick a date…" }));
    await user.click(day(/^Friday, November 27/));
    expect(field().value).toBe("下周五（11月27日）下午3点");
  });
});

describe("any blank", () => {
  const PERSON: Blank = { ...TIME, type: "person", placeholder: "〔请谁来〕", example: "李工", suggestions: [] };

  test("other than a time has no calendar, and without suggestions shows an example", () => {
    open(PERSON);
    expect(screen.queryByRole("button", { name: "选日期…" })).toBeNull();
    expect(screen.getByText("如：李工")).toBeTruthy();
  });

  test("is left where it stands when the keyboard goes elsewhere, not when it stays inside", async () => {
    const { user, onLeave } = open();
    await user.tab();
    expect(onLeave).not.toHaveBeenCalled();
    await user.tab();
    expect(onLeave).toHaveBeenCalledExactlyOnceWith("stay");
  });

  test("gives back what stood there on Esc, from the calendar's button too", async () => {
    const { user, onLeave } = open(TIME, "zh", "周五");
    await user.clear(field());
    await user.type(field(), "周六");
    await user.tab();
    await user.keyboard("{Escape}");
    expect(field().value).toBe("周五");
    expect(onLeave).toHaveBeenCalledExactlyOnceWith("back");
  });
});
