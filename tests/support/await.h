#pragma once

#include <QCoroTask>

#include <optional>
#include <type_traits>
#include <utility>

namespace remarketeer {

/// waitFor() makes an empty result first, which not every result can be.
template <class T> QCoro::Task<std::optional<T>> boxed(QCoro::Task<T> task)
{
    std::optional<T> box(co_await task);
    co_return box;
}

/// Runs a coroutine to its end from a test function, which is not one itself.
template <class T> T await(QCoro::Task<T> task)
{
    if constexpr (std::is_void_v<T>)
        QCoro::waitFor(std::move(task));
    else
        return *QCoro::waitFor(boxed(std::move(task)));
}

} // namespace remarketeer
