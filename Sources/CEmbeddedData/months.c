#include "months.h"

static const unsigned char month_names[] = {
#embed "data/months.txt" if_empty(0)
};

const unsigned char *dateline_month_names_bytes(void) { return month_names; }
size_t dateline_month_names_count(void) { return sizeof month_names; }
