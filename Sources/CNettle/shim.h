#include <nettle/md5.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <nettle/version.h>

// Nettle 4 dropped the length of the digest, which is the algorithm's own here in any case.
#if NETTLE_VERSION_MAJOR >= 4
#define DATELINE_DIGEST(function, context, size, out) function(context, out)
#else
#define DATELINE_DIGEST(function, context, size, out) function(context, size, out)
#endif

static inline void finish_md5(struct md5_ctx *context, uint8_t *out) {
  DATELINE_DIGEST(md5_digest, context, MD5_DIGEST_SIZE, out);
}
static inline void finish_sha1(struct sha1_ctx *context, uint8_t *out) {
  DATELINE_DIGEST(sha1_digest, context, SHA1_DIGEST_SIZE, out);
}
static inline void finish_sha224(struct sha256_ctx *context, uint8_t *out) {
  DATELINE_DIGEST(sha224_digest, context, SHA224_DIGEST_SIZE, out);
}
static inline void finish_sha256(struct sha256_ctx *context, uint8_t *out) {
  DATELINE_DIGEST(sha256_digest, context, SHA256_DIGEST_SIZE, out);
}
static inline void finish_sha384(struct sha512_ctx *context, uint8_t *out) {
  DATELINE_DIGEST(sha384_digest, context, SHA384_DIGEST_SIZE, out);
}
static inline void finish_sha512(struct sha512_ctx *context, uint8_t *out) {
  DATELINE_DIGEST(sha512_digest, context, SHA512_DIGEST_SIZE, out);
}
