#include "bodymodel.h"

static const unsigned char body_model[] = {
#embed "data/body.bin" if_empty(0)
};

const unsigned char *dateline_body_model_bytes(void) { return body_model; }
size_t dateline_body_model_count(void) { return sizeof body_model; }
