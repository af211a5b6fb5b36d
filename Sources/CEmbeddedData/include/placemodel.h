#pragma once
#include <stddef.h>

// Names of people and common words, clusters of words, and the trained weights that find place names.
const unsigned char *dateline_lexicon_bytes(void);
size_t dateline_lexicon_count(void);
const unsigned char *dateline_clusters_bytes(void);
size_t dateline_clusters_count(void);
const unsigned char *dateline_place_model_bytes(void);
size_t dateline_place_model_count(void);
