#!/usr/bin/env bash
# dateline_VERSION_amd64.deb: the programs with the libraries of the system that this is made on, as Debian does it. Called by run.sh.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
DESTDIR=$root PREFIX=/usr Scripts/install/install.sh >/dev/null
documents=$root/usr/share/doc/dateline
# Debian has other places for these.
rm "$root/usr/share/dateline/installed" "$documents/LICENSE"
mv "$root/usr/share/zsh/site-functions" "$root/usr/share/zsh/vendor-completions"
cp Scripts/dist/copyright "$documents/copyright"
install -D -m 644 Scripts/dist/lintian-overrides "$root/usr/share/lintian/overrides/dateline"
# Debian's changelog has a form of its own, and says what changed in the package; the project's stays beside it.
gzip -9n "$documents/CHANGELOG.md"
printf 'dateline (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n -- %s  %s\n' "$VERSION" \
  "$(sed -n 's/^Maintainer: //p' Scripts/dist/control)" "$(date -R --date="@$SOURCE_DATE_EPOCH")" | gzip -9nc >"$documents/changelog.gz"
# No symbols, and no search path of the machine that built them.
for program in "$root"/usr/bin/*; do
  patchelf --remove-rpath "$program"
  strip --strip-unneeded --remove-section=.comment --remove-section=.note "$program"
done

# Which packages hold the libraries that the programs are linked with, and in which versions.
mkdir -p "$work/debian"
printf 'Source: dateline\n\nPackage: dateline\nArchitecture: amd64\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "$root"/usr/bin/* 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || { echo "dist: the libraries of the programs belong to no package" >&2; exit 1; }

mkdir -p "$root/DEBIAN"
sed -e "s/@VERSION@/$VERSION/" -e "s/@DEPENDS@/$depends/" \
  -e "s/@SIZE@/$(du --apparent-size -sk "$root/usr" | cut -f1)/" Scripts/dist/control >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
chmod 644 "$root/DEBIAN/control" "$root/DEBIAN/md5sums"
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "$OUTPUT/dateline_${VERSION}_amd64.deb" >/dev/null
