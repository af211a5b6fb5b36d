#include "placemodel.h"

// Aligned so that its tables can be read in place.
_Alignas(64) static const unsigned char lexicon[] = {
#embed "data/lexicon.bin" if_empty(0)
};
_Alignas(64) static const unsigned char clusters[] = {
#embed "data/clusters.bin" if_empty(0)
};
static const unsigned char place_model[] = {
#embed "data/places.bin" if_empty(0)
};

const unsigned char *dateline_lexicon_bytes(void) { return lexicon; }
size_t dateline_lexicon_count(void) { return sizeof lexicon; }
const unsigned char *dateline_clusters_bytes(void) { return clusters; }
size_t dateline_clusters_count(void) { return sizeof clusters; }
const unsigned char *dateline_place_model_bytes(void) { return place_model; }
size_t dateline_place_model_count(void) { return sizeof place_model; }
