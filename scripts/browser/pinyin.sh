#!/usr/bin/env bash
# Tries a real input method: fcitx5 with its pinyin engine, in a Chromium with a window, on a screen nobody sees (Xvfb), with
# keys that come from the X server. Installs what is missing by apt-get (Debian, as root). By hand only: npm test is without it.
#   bash scripts/browser/pinyin.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

packages=(fcitx5 fcitx5-chinese-addons fcitx5-frontend-gtk3 xvfb xdotool openbox dbus dbus-x11)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update
  apt-get -qq install -y --no-install-recommends "${missing[@]}"
fi

# A home of its own: neither its settings nor what it learns are to stay.
scratch=$(mktemp -d)
export HOME="$scratch" XDG_CONFIG_HOME="$scratch/.config" XDG_RUNTIME_DIR="$scratch/run"
mkdir -p "$XDG_CONFIG_HOME/fcitx5" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
cat >"$XDG_CONFIG_HOME/fcitx5/profile" <<'PROFILE'
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin
[Groups/0/Items/0]
Name=keyboard-us
Layout=
[Groups/0/Items/1]
Name=pinyin
Layout=
[GroupOrder]
0=Default
PROFILE

export DISPLAY=":${PINYIN_DISPLAY:-97}" GTK_IM_MODULE=fcitx XMODIFIERS=@im=fcitx LANG=C.UTF-8
Xvfb "$DISPLAY" -screen 0 1280x900x24 >"$scratch/xvfb.log" 2>&1 &
screen=$!
# What ends with the screen may still write its settings.
trap 'kill "$screen" 2>/dev/null; wait "$screen" 2>/dev/null; sleep 1; rm -rf "$scratch"' EXIT
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break || sleep 0.1; done

dbus-run-session -- bash -c '
  openbox >/dev/null 2>&1 & manager=$!
  fcitx5 --disable=wayland >"$HOME/fcitx5.log" 2>&1 & method=$!
  trap "kill $manager $method 2>/dev/null || true" EXIT
  for _ in $(seq 100); do fcitx5-remote >/dev/null 2>&1 && break || sleep 0.1; done
  node_modules/.bin/tsx tests/browser/pinyin.ts
'
