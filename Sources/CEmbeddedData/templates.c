#include "templates.h"

static const unsigned char briefing_html[] = {
#embed "../../Templates/briefing.html"
};
static const unsigned char briefing_md[] = {
#embed "../../Templates/briefing.md"
};
static const unsigned char style_css[] = {
#embed "../../Templates/style.css"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} templates[] = {
    {"briefing.html", briefing_html, sizeof briefing_html},
    {"briefing.md", briefing_md, sizeof briefing_md},
    {"style.css", style_css, sizeof style_css},
};

size_t dateline_template_count(void) { return sizeof templates / sizeof templates[0]; }
const char *dateline_template_name(size_t index) { return templates[index].name; }
const unsigned char *dateline_template_bytes(size_t index) { return templates[index].bytes; }
size_t dateline_template_size(size_t index) { return templates[index].size; }
