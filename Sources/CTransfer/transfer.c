#include "CTransfer.h"
#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static curl_socket_t open_socket(void *pointer, curlsocktype purpose, struct curl_sockaddr *address) {
  const dateline_transfer *transfer = pointer;
  const uint8_t *bytes = NULL;
  int count = 0;
  if (address->family == AF_INET) {
    bytes = (const uint8_t *)&((const struct sockaddr_in *)&address->addr)->sin_addr;
    count = 4;
  } else if (address->family == AF_INET6) {
    bytes = (const uint8_t *)&((const struct sockaddr_in6 *)&address->addr)->sin6_addr;
    count = 16;
  }
  if (purpose != CURLSOCKTYPE_IPCXN || !bytes || !transfer->may_connect(transfer->context, bytes, count))
    return CURL_SOCKET_BAD;
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t take_head(char *bytes, size_t size, size_t count, void *pointer) {
  const dateline_transfer *transfer = pointer;
  return transfer->on_head(transfer->context, (const uint8_t *)bytes, size * count) ? size * count : 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *pointer) {
  const dateline_transfer *transfer = pointer;
  return transfer->on_body(transfer->context, (const uint8_t *)bytes, size * count) ? size * count : 0;
}

// The request as it was sent is passed to nobody but the function for debugging.
static int take_request(CURL *curl, curl_infotype type, char *bytes, size_t count, void *pointer) {
  (void)curl;
  const dateline_transfer *transfer = pointer;
  if (type == CURLINFO_HEADER_OUT) transfer->on_request(transfer->context, (const uint8_t *)bytes, count);
  return 0;
}

dateline_transfer_end dateline_transfer_run(const dateline_transfer *transfer, char *message, char *peer) {
  message[0] = peer[0] = 0;
  CURL *curl = curl_easy_init();
  if (!curl) {
    snprintf(message, 256, "libcurl could not be started");
    return dateline_transfer_failed;
  }
  void *context = (void *)transfer;
  curl_easy_setopt(curl, CURLOPT_URL, transfer->url);
  curl_easy_setopt(curl, CURLOPT_USERAGENT, transfer->user_agent);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, message);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, transfer->connect_milliseconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, transfer->total_milliseconds);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L);
  // HTTP/1.1 is what web archives hold; the chunks of a body stay as they were sent.
  curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(curl, CURLOPT_HTTP_TRANSFER_DECODING, 0L);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, context);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_head);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, context);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, context);
  curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, take_request);
  curl_easy_setopt(curl, CURLOPT_DEBUGDATA, context);
  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
  CURLcode code = curl_easy_perform(curl);
  char *address = NULL;
  if (curl_easy_getinfo(curl, CURLINFO_PRIMARY_IP, &address) == CURLE_OK && address)
    snprintf(peer, 64, "%s", address);
  if (code != CURLE_OK && !message[0]) snprintf(message, 256, "%s", curl_easy_strerror(code));
  curl_easy_cleanup(curl);
  return code == CURLE_OK                   ? dateline_transfer_done
         : code == CURLE_OPERATION_TIMEDOUT ? dateline_transfer_timeout
                                            : dateline_transfer_failed;
}
