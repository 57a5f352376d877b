#!/usr/bin/env bash
# The disk image for macOS: run it on a Mac after "python3 dev.py package".  Not tried yet: see
# README.md in this folder.
#
#   packaging/macos.sh                                  for this computer, signed by nobody
#   IDENTITY="Developer ID Application: ..." packaging/macos.sh     signed
#   ... PROFILE=name packaging/macos.sh                 and looked at by Apple (notarytool's profile)
set -euo pipefail
cd "$(dirname "$0")/.."

version=$(PYTHONPATH=src .venv/bin/python -c "import collab_desktop as c; print(c.__version__)")
app="dist/Collab Desktop.app"
image="dist/collab-desktop-$version-macos-$(uname -m).dmg"
staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT

# Without an identity the sign is "-": it says that nothing was changed, not who made it.
codesign --force --deep --timestamp=none --sign "${IDENTITY:--}" "$app"
if [ -n "${IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$IDENTITY" "$app"
fi
codesign --verify --deep --strict "$app"

cp -R "$app" "$staged/"
ln -s /Applications "$staged/Applications"
rm -f "$image"
hdiutil create -volname "Collab Desktop" -srcfolder "$staged" -format UDZO "$image"

if [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
