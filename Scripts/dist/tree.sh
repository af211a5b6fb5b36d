#!/usr/bin/env bash
# The folder that runs on any Linux of this machine's kind, into $TREE: bin, lib, libexec, share. Called by run.sh.
#
# The Swift runtime is inside the programs. Every other library lies in lib/, the C library and its loader too, so that nothing of the system
# is used but the kernel: bin/ has launchers that start the programs in libexec/ by that loader. The libraries are not linked into
# the programs, since Debian has no archive (.a) of some of them (libplist, libxlsxwriter, poppler, NSS), since GLib, GMime and glibc are under the
# LGPL, which lets whoever receives them put other versions in their place, and since a library with a hole can be replaced without a
# new release. Swift's SDK for static Linux (musl) would need each of them built for musl, which Debian has not.
set -euo pipefail

DESTDIR=$(dirname "$TREE") PREFIX=/$(basename "$TREE") Scripts/install/install.sh >/dev/null
rm "$TREE/share/dateline/installed"
mkdir -p "$TREE/lib/gconv" "$TREE/libexec" "$TREE/share/doc/dateline/libraries"

# What the system's packages say of the licence of each.
licence() {
  local file=$1 owner
  owner=$(dpkg -S "$file" 2>/dev/null || dpkg -S "/usr$file" 2>/dev/null || dpkg -S "${file#/usr}" 2>/dev/null || true)
  owner=${owner%%:*}
  if [ -n "$owner" ] && [ -f "/usr/share/doc/$owner/copyright" ]; then
    install -m 644 "/usr/share/doc/$owner/copyright" "$TREE/share/doc/dateline/libraries/$owner"
  else
    echo "dist: no licence found of $file" >&2
  fi
}

mapfile -t libraries < <(ldd "$TREE"/bin/* | sed -nE 's/^\t.* => (\/[^ ]+) .*/\1/p' | sort -u)
for library in "${libraries[@]}"; do
  file=$(realpath "$library")
  install -m 644 "$file" "$TREE/lib/$(basename "$library")"
  licence "$file"
done
install -m 755 "$(realpath /lib64/ld-linux-x86-64.so.2)" "$TREE/lib/ld-linux-x86-64.so.2"
# The C library's tables of character sets: a mail in koi8-r is read by them.
sets=$(dirname "$(realpath "$(ldconfig -p | sed -nE 's/^\tlibc\.so\.6 \(libc6,x86-64\) => (.*)/\1/p' | head -n 1)")")/gconv
cp -R "$sets/." "$TREE/lib/gconv/"
rm -f "$TREE/lib/gconv/gconv-modules.cache"
find "$TREE/lib/gconv" -type f -exec chmod 644 {} +

for program in dateline dateline-fetch dateline-pdf; do
  mv "$TREE/bin/$program" "$TREE/libexec/$program"
  patchelf --remove-rpath "$TREE/libexec/$program"
  install -m 755 Scripts/dist/launcher.sh "$TREE/bin/$program"
done
