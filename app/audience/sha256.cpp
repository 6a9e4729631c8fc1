// OpenSSL's SHA256_* are "deprecated" in favour of EVP, which allocates for every message and so takes three times as
// long for messages of one block.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "audience/sha256.h"

#include <openssl/sha.h>

namespace remarketeer {

void sha256Hex(std::string_view bytes, char *hex)
{
    SHA256_CTX context;
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256_Init(&context);
    SHA256_Update(&context, bytes.data(), bytes.size());
    SHA256_Final(digest, &context);
    constexpr char digits[] = "0123456789abcdef";
    for (const unsigned char byte : digest) {
        *hex++ = digits[byte >> 4];
        *hex++ = digits[byte & 15];
    }
}

} // namespace remarketeer
