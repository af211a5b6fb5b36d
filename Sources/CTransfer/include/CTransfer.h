#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// One HTTP exchange by libcurl, as far as Swift cannot ask for it itself: the options of a transfer are set by a function
// with a variable number of arguments, which Swift does not call.
//
// Nothing is followed, no proxy is asked, nothing is unpacked: what is handed out are the bytes that went over the wire.
typedef struct {
  const char *url;
  const char *user_agent;
  long connect_milliseconds;
  long total_milliseconds;
  void *context;
  // Whether a connection to this address (4 or 16 bytes) may be opened. It is asked for the very address that is connected
  // to, so a name that gives another answer the second time changes nothing.
  bool (*may_connect)(void *context, const uint8_t *address, int count);
  // The request as sent, the head of the answer line by line, and its body; false ends the transfer.
  bool (*on_request)(void *context, const uint8_t *bytes, size_t count);
  bool (*on_head)(void *context, const uint8_t *bytes, size_t count);
  bool (*on_body)(void *context, const uint8_t *bytes, size_t count);
} dateline_transfer;

// How a transfer ended.
typedef enum { dateline_transfer_done, dateline_transfer_timeout, dateline_transfer_failed } dateline_transfer_end;

// Runs a transfer to its end. `message` (256 bytes) gets what went wrong, `peer` (64 bytes) the address that answered.
dateline_transfer_end dateline_transfer_run(const dateline_transfer *transfer, char *message, char *peer);
