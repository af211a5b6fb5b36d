#!/usr/bin/env bash
# dateline-VERSION-x86_64-linux.tar.gz of the folder $TREE. Called by run.sh.
set -euo pipefail

cat >"$TREE/README" <<END
dateline $VERSION for Linux on x86_64, kernel 3.2 or later. Whatever C library the system has, or none: the programs bring theirs.

Nothing has to be installed (in a chroot /proc has to be mounted): bin/dateline report FOLDER. Keep the folder together; link bin/dateline from a folder of your PATH (ln -s), or add bin/ to
it. Man pages: man -M share/man dateline. A story to try it on: share/doc/dateline/examples/jaffar-express.
dateline-fetch needs the system's certificates (package ca-certificates).

The libraries in lib/ are those of the machine that this was made on; share/doc/dateline/libraries has the licence of each.
dateline-pdf is linked with poppler, and so as a whole under the GNU General Public License 3.
END
find "$TREE" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
tar --create --directory "$(dirname "$TREE")" --sort=name --format=gnu --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
  "$(basename "$TREE")" | gzip -9n >"$OUTPUT/$(basename "$TREE").tar.gz"
