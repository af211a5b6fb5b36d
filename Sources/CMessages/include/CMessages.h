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

// Reads a message and hands out its head, then each part that is text, in order. False where the bytes are no message.
bool dateline_message_read(const uint8_t *bytes, size_t count, void *context, dateline_on_head on_head,
                           dateline_on_part on_part);
