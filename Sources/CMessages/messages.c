#include "CMessages.h"
#include <gmime/gmime.h>
#include <pthread.h>

static pthread_once_t is_ready = PTHREAD_ONCE_INIT;
static void make_ready(void) { g_mime_init(); }

typedef struct {
  void *context;
  dateline_on_part on_part;
} listener;

static void tell_part(GMimeObject *parent, GMimeObject *object, gpointer data) {
  (void)parent;
  const listener *to = data;
  if (!GMIME_IS_PART(object)) return;
  GMimeContentType *type = g_mime_object_get_content_type(object);
  if (!type || !(g_mime_content_type_is_type(type, "text", "*") ||
                 g_mime_content_type_is_type(type, "application", "xhtml+xml")))
    return;
  GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object));
  if (!content) return;
  GMimeStream *plain = g_mime_stream_mem_new();
  g_mime_data_wrapper_write_to_stream(content, plain);
  GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(plain));
  char *name = g_mime_content_type_get_mime_type(type);
  dateline_message_part part = {
      .type = name ? name : "text/plain",
      .charset = g_mime_content_type_get_parameter(type, "charset"),
      .location = g_mime_part_get_content_location(GMIME_PART(object)),
      .is_attachment = g_mime_part_is_attachment(GMIME_PART(object)),
      .bytes = bytes->data,
      .count = bytes->len,
  };
  to->on_part(to->context, &part);
  g_free(name);
  g_object_unref(plain);
}

static void tell_message(GMimeMessage *message, void *context, dateline_on_head on_head, dateline_on_part on_part) {
  GMimeObject *object = GMIME_OBJECT(message);
  dateline_message_head head = {.subject = g_mime_message_get_subject(message)};
  InternetAddressList *from = g_mime_message_get_from(message);
  InternetAddress *first = from && internet_address_list_length(from) > 0 ? internet_address_list_get_address(from, 0) : NULL;
  head.sender = first ? internet_address_get_name(first) : NULL;
  head.location = g_mime_object_get_header(object, "Snapshot-Content-Location");
  if (!head.location) head.location = g_mime_object_get_header(object, "Content-Location");
  GDateTime *date = g_mime_message_get_date(message);
  if (date) {
    head.has_date = true;
    head.date = g_date_time_to_unix(date);
    head.offset_minutes = (int)(g_date_time_get_utc_offset(date) / G_TIME_SPAN_MINUTE);
  }
  on_head(context, &head);
  listener to = {.context = context, .on_part = on_part};
  g_mime_message_foreach(message, tell_part, &to);
}

size_t dateline_messages_read(const uint8_t *bytes, size_t count, dateline_message_form form, void *context,
                              dateline_on_head on_head, dateline_on_part on_part) {
  pthread_once(&is_ready, make_ready);
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, count);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_object_unref(stream);
  bool is_mailbox = form == dateline_message_mailbox;
  if (is_mailbox) g_mime_parser_set_format(parser, GMIME_FORMAT_MBOX);
  size_t found = 0;
  do {
    gint64 before = g_mime_parser_tell(parser);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    if (!message) break;
    found++;
    tell_message(message, context, on_head, on_part);
    g_object_unref(message);
    // What the parser does not move over it would hand out without end.
    if (g_mime_parser_tell(parser) <= before) break;
  } while (is_mailbox && !g_mime_parser_eos(parser));
  g_object_unref(parser);
  return found;
}
