// libxml2's own headers, as far as the HTML reader calls them.
//
// Debian builds libxml2 with ICU, whose headers would then come along and clash with those of Swift's Foundation. Nothing
// of it is called here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
