#include "templates.h"

static const unsigned char readme_md[] = {
#embed "../../Templates/README.md"
};
static const unsigned char briefing_html[] = {
#embed "../../Templates/briefing.html"
};
static const unsigned char briefing_md[] = {
#embed "../../Templates/briefing.md"
};
static const unsigned char changes_html[] = {
#embed "../../Templates/changes.html"
};
static const unsigned char comparison_html[] = {
#embed "../../Templates/comparison.html"
};
static const unsigned char entry_html[] = {
#embed "../../Templates/entry.html"
};
static const unsigned char style_css[] = {
#embed "../../Templates/style.css"
};
static const unsigned char site_bottom_html[] = {
#embed "../../Templates/site/bottom.html"
};
static const unsigned char site_day_html[] = {
#embed "../../Templates/site/day.html"
};
static const unsigned char site_entries_html[] = {
#embed "../../Templates/site/entries.html"
};
static const unsigned char site_head_html[] = {
#embed "../../Templates/site/head.html"
};
static const unsigned char site_index_html[] = {
#embed "../../Templates/site/index.html"
};
static const unsigned char site_links_html[] = {
#embed "../../Templates/site/links.html"
};
static const unsigned char site_list_html[] = {
#embed "../../Templates/site/list.html"
};
static const unsigned char site_month_html[] = {
#embed "../../Templates/site/month.html"
};
static const unsigned char site_navigation_html[] = {
#embed "../../Templates/site/navigation.html"
};
static const unsigned char site_place_html[] = {
#embed "../../Templates/site/place.html"
};
static const unsigned char site_source_html[] = {
#embed "../../Templates/site/source.html"
};
static const unsigned char site_story_html[] = {
#embed "../../Templates/site/story.html"
};
static const unsigned char site_top_html[] = {
#embed "../../Templates/site/top.html"
};
static const unsigned char site_css[] = {
#embed "../../Templates/site/site.css"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} templates[] = {
    {"README.md", readme_md, sizeof readme_md},
    {"briefing.html", briefing_html, sizeof briefing_html},
    {"briefing.md", briefing_md, sizeof briefing_md},
    {"changes.html", changes_html, sizeof changes_html},
    {"comparison.html", comparison_html, sizeof comparison_html},
    {"entry.html", entry_html, sizeof entry_html},
    {"site/bottom.html", site_bottom_html, sizeof site_bottom_html},
    {"site/day.html", site_day_html, sizeof site_day_html},
    {"site/entries.html", site_entries_html, sizeof site_entries_html},
    {"site/head.html", site_head_html, sizeof site_head_html},
    {"site/index.html", site_index_html, sizeof site_index_html},
    {"site/links.html", site_links_html, sizeof site_links_html},
    {"site/list.html", site_list_html, sizeof site_list_html},
    {"site/month.html", site_month_html, sizeof site_month_html},
    {"site/navigation.html", site_navigation_html, sizeof site_navigation_html},
    {"site/place.html", site_place_html, sizeof site_place_html},
    {"site/site.css", site_css, sizeof site_css},
    {"site/source.html", site_source_html, sizeof site_source_html},
    {"site/story.html", site_story_html, sizeof site_story_html},
    {"site/top.html", site_top_html, sizeof site_top_html},
    {"style.css", style_css, sizeof style_css},
};

size_t dateline_template_count(void) { return sizeof templates / sizeof templates[0]; }
const char *dateline_template_name(size_t index) { return templates[index].name; }
const unsigned char *dateline_template_bytes(size_t index) { return templates[index].bytes; }
size_t dateline_template_size(size_t index) { return templates[index].size; }
