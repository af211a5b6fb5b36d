#!/bin/sh
# Starts the program of this name with the C library that lies beside it, so that the system's, if it has one, does not matter.
self=$(readlink -f "$0") || exit 127
root=${self%/bin/*}
export GCONV_PATH="$root/lib/gconv"
exec "$root/lib/ld-linux-x86-64.so.2" --argv0 "$0" --library-path "$root/lib" "$root/libexec/${self##*/}" "$@"
