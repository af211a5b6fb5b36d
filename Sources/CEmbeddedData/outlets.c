#include "outlets.h"

// Aligned so that its rows can be read in place.
_Alignas(64) static const unsigned char outlets[] = {
#embed "data/outlets.bin" if_empty(0)
};

const unsigned char *dateline_outlets_bytes(void) { return outlets; }
size_t dateline_outlets_count(void) { return sizeof outlets; }
