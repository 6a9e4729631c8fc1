#include "audience/sha256.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace remarketeer;

namespace {

constexpr std::size_t batchSize = 32;

void hashBatch(benchmark::State &state, Sha256Kernel kernel)
{
    const auto size = static_cast<std::size_t>(state.range(0));
    const std::string bytes(batchSize * size + sha256Padding, 'a');
    std::string hex(batchSize * 64, ' ');
    std::vector<Sha256Message> messages;
    for (std::size_t i = 0; i < batchSize; ++i)
        messages.push_back({bytes.data() + i * size, size, hex.data() + i * 64});
    for ([[maybe_unused]] auto _ : state) {
        sha256Hex(kernel, messages);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * batchSize));
}

/// Messages per second of every kernel of this machine, by the bytes of a message: up to 55 are one block.
const bool registered = [] {
    for (const Sha256Kernel kernel : sha256Kernels()) {
        auto *bench =
            benchmark::RegisterBenchmark((std::string("sha256Hex/") + name(kernel)).c_str(), hashBatch, kernel);
        for (const int size : {12, 20, 36, 55, 56, 100})
            bench->Arg(size);
    }
    return true;
}();

} // namespace
