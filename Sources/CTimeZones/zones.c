#include "CTimeZones.h"

static const unsigned char zones[] = {
#embed "data/zones.bin" if_empty(0)
};

const unsigned char *dateline_zones_bytes(void) { return zones; }
size_t dateline_zones_count(void) { return sizeof zones; }
