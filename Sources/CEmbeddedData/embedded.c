#include "embedded.h"

// Aligned so that its tables can be read in place.
_Alignas(64) static const unsigned char gazetteer[] = {
#embed "data/gazetteer.bin" if_empty(0)
};
// As sha256sum writes it; a test holds it true.
static const char gazetteer_digest[] = {
#embed "data/gazetteer.sha256" limit(64) if_empty(0)
};
_Alignas(64) static const unsigned char basemap[] = {
#embed "data/basemap.bin" if_empty(0)
};

const unsigned char *dateline_gazetteer_bytes(void) { return gazetteer; }
size_t dateline_gazetteer_count(void) { return sizeof gazetteer; }
const char *dateline_gazetteer_digest(void) { return gazetteer_digest; }
size_t dateline_gazetteer_digest_count(void) { return sizeof gazetteer_digest; }
const unsigned char *dateline_basemap_bytes(void) { return basemap; }
size_t dateline_basemap_count(void) { return sizeof basemap; }
