#include "seeds.h"

#include <algorithm>

namespace {

using namespace remarketeer::fuzz;

/// xorshift64: the same inputs on every machine.
class Random
{
public:
    /// 0 … count - 1
    std::size_t below(std::size_t count)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<std::size_t>(m_state % count);
    }

private:
    std::uint64_t m_state = 0x9E3779B97F4A7C15;
};

void run(const std::string &input)
{
    // A copy of just its size, so that AddressSanitizer sees a read past the end.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

void mutate(std::string &input, const std::vector<std::string> &seeds, Random &random)
{
    const std::size_t at = random.below(input.size() + 1);
    const std::size_t length = std::min(random.below(8) + 1, input.size() - at);
    switch (random.below(6)) {
    case 0: // one bit
        if (length > 0)
            input[at] = static_cast<char>(input[at] ^ (1 << random.below(8)));
        break;
    case 1: // one byte
        if (length > 0)
            input[at] = static_cast<char>(random.below(256));
        break;
    case 2:
        input.insert(at, 1, static_cast<char>(random.below(256)));
        break;
    case 3:
        input.erase(at, length);
        break;
    case 4: { // what stands here once more, elsewhere
        const std::string piece = input.substr(at, length);
        input.insert(random.below(input.size() + 1), piece);
        break;
    }
    case 5: { // the rest of another seed
        const std::string &other = seeds[random.below(seeds.size())];
        input = input.substr(0, at) + other.substr(random.below(other.size() + 1));
        break;
    }
    }
}

} // namespace

/// fuzz_<target> MUTATIONS: the target on all its seeds, then on so many inputs made from them, always the same ones.
/// What compilers without libFuzzer can do, and what fits into every test run.
int main(int argc, char **argv)
{
    const int mutations = argc == 2 ? std::atoi(argv[1]) : 0;
    const std::vector<std::string> seeds = seedsOf(QStringLiteral(FUZZ_TARGET));
    if (seeds.size() < 10 || mutations <= 0)
        qFatal("fuzz_" FUZZ_TARGET " MUTATIONS; and it must have seeds");
    for (const std::string &seed : seeds)
        run(seed);
    Random random;
    for (int i = 0; i < mutations; ++i) {
        std::string input = seeds[random.below(seeds.size())];
        for (std::size_t step = random.below(4) + 1; step > 0; --step)
            mutate(input, seeds, random);
        run(input);
    }
    std::printf("%zu seeds, %d mutations: no finding\n", seeds.size(), mutations);
}
