#include "audience/sha256.h"

#include "audience/sha256_kernels.h"

#include <QtGlobal>

#include <openssl/evp.h>

#include <memory>

namespace remarketeer {

namespace {

/// Made once per thread: making one takes as long as hashing several short messages.
class OpenSslContext
{
public:
    OpenSslContext()
    {
        if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
            qFatal("OpenSSL offers no SHA-256");
    }
    void hash(const Sha256Message &message)
    {
        std::array<unsigned char, 32> digest;
        if (EVP_DigestInit_ex(m_context.get(), nullptr, nullptr) != 1 ||
            EVP_DigestUpdate(m_context.get(), message.data, message.size) != 1 ||
            EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr) != 1)
            qFatal("OpenSSL could not hash");
        constexpr char digits[] = "0123456789abcdef";
        char *hex = message.hex;
        for (const unsigned char byte : digest) {
            *hex++ = digits[byte >> 4];
            *hex++ = digits[byte & 15];
        }
    }

private:
    struct Free {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

void hashWithOpenSsl(std::span<const Sha256Message> messages)
{
    thread_local OpenSslContext context;
    for (const Sha256Message &message : messages)
        context.hash(message);
}

bool everywhere()
{
    return true;
}

struct Kernel {
    Sha256Kernel kernel;
    const char *name;
    bool (*runsHere)();
    void (*hash)(std::span<const Sha256Message>);
};

/// The fastest first.
constexpr Kernel kernels[] = {
#if defined(REMARKETEER_SHA256_X86) || defined(REMARKETEER_SHA256_ARM)
    {Sha256Kernel::ShaInstructions, "SHA instructions", sha256::hasShaInstructions, sha256::hashWithShaInstructions},
#endif
#ifdef REMARKETEER_SHA256_X86
    {Sha256Kernel::Avx2, "AVX2", sha256::hasAvx2, sha256::hashWithAvx2},
#endif
    {Sha256Kernel::OpenSsl, "OpenSSL", everywhere, hashWithOpenSsl},
};

const Kernel &detailsOf(Sha256Kernel kernel)
{
    return *std::ranges::find(kernels, kernel, &Kernel::kernel);
}

} // namespace

void sha256Hex(std::span<const Sha256Message> messages)
{
    static const auto fastest =
        std::ranges::find_if(kernels, [](const Kernel &kernel) { return kernel.runsHere(); })->hash;
    fastest(messages);
}

void sha256Hex(std::string_view bytes, char *hex)
{
    constexpr std::size_t most = 2 * sha256::blockSize;
    if (bytes.size() > most) { // not short: OpenSSL needs no copy with padding
        const Sha256Message message{bytes.data(), bytes.size(), hex};
        hashWithOpenSsl({&message, 1});
        return;
    }
    std::array<char, most + sha256Padding> padded;
    bytes.copy(padded.data(), bytes.size());
    const Sha256Message message{padded.data(), bytes.size(), hex};
    sha256Hex(std::span(&message, 1));
}

std::vector<Sha256Kernel> sha256Kernels()
{
    std::vector<Sha256Kernel> here;
    for (const Kernel &kernel : kernels) {
        if (kernel.runsHere())
            here.push_back(kernel.kernel);
    }
    return here;
}

const char *name(Sha256Kernel kernel)
{
    return detailsOf(kernel).name;
}

void sha256Hex(Sha256Kernel kernel, std::span<const Sha256Message> messages)
{
    detailsOf(kernel).hash(messages);
}

} // namespace remarketeer
