#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// One message (RFC 5322, MIME) read by GMime, whose macros and objects Swift cannot call. Nothing of GMime leaves this target.
typedef struct {
  // Of the message; NULL where it has none. All text is UTF-8.
  const char *subject;
  const char *sender;
  const char *location;
  // Seconds since 1970 and minutes east of UTC; only where has_date is set.
  bool has_date;
  int64_t date;
  int offset_minutes;
} dateline_message_head;

typedef struct {
  // "text/html"; never NULL. The others may be NULL.
  const char *type;
  const char *charset;
  const char *location;
  bool is_attachment;
  // The content, its transfer encoding taken off.
  const uint8_t *bytes;
  size_t count;
} dateline_message_part;

typedef void (*dateline_on_head)(void *context, const dateline_message_head *head);
typedef void (*dateline_on_part)(void *context, const dateline_message_part *part);

// One message, or those of a mailbox in the form mbox (RFC 4155).
typedef enum { dateline_message_single, dateline_message_mailbox } dateline_message_form;

// Reads messages and hands out of each its head, then each part that is text, in order. Returns how many there were.
size_t dateline_messages_read(const uint8_t *bytes, size_t count, dateline_message_form form, void *context,
                              dateline_on_head on_head, dateline_on_part on_part);
