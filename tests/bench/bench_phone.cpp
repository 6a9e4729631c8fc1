#include "audience/phone.h"
#include "tests/audience/phone_numbers.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

using namespace remarketeer;
using namespace remarketeer::testing;

namespace {

using Way = Outcome (PhoneNormaliser::*)(std::string_view, std::string_view, std::string &);

void normaliseCustomerNumbers(benchmark::State &state, Way way)
{
    CustomerNumbers source(1);
    std::array<WrittenNumber, 4096> numbers;
    std::generate(numbers.begin(), numbers.end(), [&source] { return source.next(); });
    NormaliseOptions options;
    options.defaultCountry = "US";
    PhoneNormaliser phone(options);
    std::string normal;
    std::size_t i = 0;
    for (auto _ : state) {
        const WrittenNumber &number = numbers[i++ % numbers.size()];
        normal.clear();
        benchmark::DoNotOptimize((phone.*way)(number.text, number.country, normal));
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK_CAPTURE(normaliseCustomerNumbers, fast, &PhoneNormaliser::normalise);
BENCHMARK_CAPTURE(normaliseCustomerNumbers, exact, &PhoneNormaliser::normaliseExactly);

} // namespace
