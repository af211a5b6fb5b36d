#!/usr/bin/env bash
# dateline-VERSION-x86_64-linux.tar.gz: bin, lib, share. Called by run.sh.
#
# The Swift runtime is inside the programs. Every other library but glibc lies in lib/, where the programs look for it first by their own
# place ($ORIGIN). They are not linked into the programs, since Debian has no archive (.a) of some of them (libplist, libxlsxwriter, poppler, NSS),
# since GLib and GMime are under the LGPL, which lets whoever receives them put other versions in their place, and since a library with a
# hole can be replaced without a new release. glibc is the system's, because it loads parts of itself (names of hosts, character sets).
set -euo pipefail

name=dateline-$VERSION-x86_64-linux
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
DESTDIR=$work PREFIX=/$name Scripts/install/install.sh >/dev/null
root=$work/$name
rm "$root/share/dateline/installed"

mkdir -p "$root/lib" "$root/share/doc/dateline/libraries"
mapfile -t libraries < <(ldd "$root"/bin/* | sed -nE 's/^\t.* => (\/[^ ]+) .*/\1/p' | sort -u \
  | grep -vE '/(ld-linux-x86-64|libc|libm|libdl|libpthread|librt|libresolv)\.so\.[0-9]+$')
for library in "${libraries[@]}"; do
  file=$(realpath "$library")
  install -m 644 "$file" "$root/lib/$(basename "$library")"
  patchelf --set-rpath "\$ORIGIN" "$root/lib/$(basename "$library")"
  # What the system's packages say of the licence of each.
  owner=$(dpkg -S "$file" 2>/dev/null || dpkg -S "/usr$file" 2>/dev/null || dpkg -S "${file#/usr}" 2>/dev/null || true)
  owner=${owner%%:*}
  if [ -n "$owner" ] && [ -f "/usr/share/doc/$owner/copyright" ]; then
    install -m 644 "/usr/share/doc/$owner/copyright" "$root/share/doc/dateline/libraries/$owner"
  else
    echo "dist: no licence found of $library" >&2
  fi
done
for program in "$root"/bin/*; do patchelf --set-rpath "\$ORIGIN/../lib" "$program"; done

glibc=$(objdump -T "$root"/bin/* "$root"/lib/* | grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -n 1)
cat >"$root/README" <<END
dateline $VERSION for Linux on x86_64, glibc ${glibc#GLIBC_} or later.

Nothing has to be installed (in a chroot /proc has to be mounted): bin/dateline report FOLDER. The three programs find lib/ by their own place, so keep the folder
together; link bin/dateline from a folder of your PATH (ln -s), or add bin/ to it. Man pages: man -M share/man dateline.
dateline-fetch needs the system's certificates (package ca-certificates).

The libraries in lib/ are those of the machine that this was made on; share/doc/dateline/libraries has the licence of each.
dateline-pdf is linked with poppler, and so as a whole under the GNU General Public License 3.
END
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
tar --create --directory "$work" --sort=name --format=gnu --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
  "$name" | gzip -9n >"$OUTPUT/$name.tar.gz"
