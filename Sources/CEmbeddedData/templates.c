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
static const unsigned char days_html[] = {
#embed "../../Templates/days.html"
};
static const unsigned char entry_html[] = {
#embed "../../Templates/entry.html"
};
static const unsigned char figure_row_html[] = {
#embed "../../Templates/figure-row.html"
};
static const unsigned char figure_rows_html[] = {
#embed "../../Templates/figure-rows.html"
};
static const unsigned char incident_html[] = {
#embed "../../Templates/incident.html"
};

static const unsigned char figures_html[] = {
#embed "../../Templates/figures.html"
};
static const unsigned char page_top_html[] = {
#embed "../../Templates/page-top.html"
};
static const unsigned char part_html[] = {
#embed "../../Templates/part.html"
};
static const unsigned char reading_html[] = {
#embed "../../Templates/reading.html"
};
static const unsigned char relative_html[] = {
#embed "../../Templates/relative.html"
};
static const unsigned char report_html[] = {
#embed "../../Templates/report.html"
};
static const unsigned char site_record_html[] = {
#embed "../../Templates/site/record.html"
};

static const unsigned char site_search_html[] = {
#embed "../../Templates/site/search.html"
};

static const unsigned char site_404_html[] = {
#embed "../../Templates/site/404.html"
};
static const unsigned char site_bottom_html[] = {
#embed "../../Templates/site/bottom.html"
};
static const unsigned char site_calendar_html[] = {
#embed "../../Templates/site/calendar.html"
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
static const unsigned char site_css[] = {
#embed "../../Templates/site/site.css"
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
static const unsigned char sources_html[] = {
#embed "../../Templates/sources.html"
};
static const unsigned char strings_ar_txt[] = {
#embed "../../Templates/strings/ar.txt"
};
static const unsigned char strings_de_txt[] = {
#embed "../../Templates/strings/de.txt"
};
static const unsigned char strings_en_txt[] = {
#embed "../../Templates/strings/en.txt"
};
static const unsigned char strings_es_txt[] = {
#embed "../../Templates/strings/es.txt"
};
static const unsigned char strings_fr_txt[] = {
#embed "../../Templates/strings/fr.txt"
};
static const unsigned char strings_ur_txt[] = {
#embed "../../Templates/strings/ur.txt"
};
static const unsigned char style_css[] = {
#embed "../../Templates/style.css"
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
    {"days.html", days_html, sizeof days_html},
    {"entry.html", entry_html, sizeof entry_html},
    {"figure-row.html", figure_row_html, sizeof figure_row_html},
    {"figure-rows.html", figure_rows_html, sizeof figure_rows_html},
    {"figures.html", figures_html, sizeof figures_html},
    {"incident.html", incident_html, sizeof incident_html},
    {"page-top.html", page_top_html, sizeof page_top_html},
    {"part.html", part_html, sizeof part_html},
    {"reading.html", reading_html, sizeof reading_html},
    {"relative.html", relative_html, sizeof relative_html},
    {"report.html", report_html, sizeof report_html},
    {"site/404.html", site_404_html, sizeof site_404_html},
    {"site/bottom.html", site_bottom_html, sizeof site_bottom_html},
    {"site/calendar.html", site_calendar_html, sizeof site_calendar_html},
    {"site/day.html", site_day_html, sizeof site_day_html},
    {"site/entries.html", site_entries_html, sizeof site_entries_html},
    {"site/head.html", site_head_html, sizeof site_head_html},
    {"site/index.html", site_index_html, sizeof site_index_html},
    {"site/links.html", site_links_html, sizeof site_links_html},
    {"site/list.html", site_list_html, sizeof site_list_html},
    {"site/month.html", site_month_html, sizeof site_month_html},
    {"site/navigation.html", site_navigation_html, sizeof site_navigation_html},
    {"site/place.html", site_place_html, sizeof site_place_html},
    {"site/record.html", site_record_html, sizeof site_record_html},
    {"site/search.html", site_search_html, sizeof site_search_html},
    {"site/site.css", site_css, sizeof site_css},
    {"site/source.html", site_source_html, sizeof site_source_html},
    {"site/story.html", site_story_html, sizeof site_story_html},
    {"site/top.html", site_top_html, sizeof site_top_html},
    {"sources.html", sources_html, sizeof sources_html},
    {"strings/ar.txt", strings_ar_txt, sizeof strings_ar_txt},
    {"strings/de.txt", strings_de_txt, sizeof strings_de_txt},
    {"strings/en.txt", strings_en_txt, sizeof strings_en_txt},
    {"strings/es.txt", strings_es_txt, sizeof strings_es_txt},
    {"strings/fr.txt", strings_fr_txt, sizeof strings_fr_txt},
    {"strings/ur.txt", strings_ur_txt, sizeof strings_ur_txt},
    {"style.css", style_css, sizeof style_css},
};

size_t dateline_template_count(void) { return sizeof templates / sizeof templates[0]; }
const char *dateline_template_name(size_t index) { return templates[index].name; }
const unsigned char *dateline_template_bytes(size_t index) { return templates[index].bytes; }
size_t dateline_template_size(size_t index) { return templates[index].size; }
