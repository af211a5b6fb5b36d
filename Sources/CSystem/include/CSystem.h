#pragma once

// Swaps two names in one step. glibc shows renameat2 only to programs that ask for GNU extensions before its headers,
// which a Swift module cannot do.
int dateline_exchange(const char *a, const char *b);

// Gives a name to something only where nothing has it yet, in one step.
int dateline_rename_new(const char *a, const char *b);
