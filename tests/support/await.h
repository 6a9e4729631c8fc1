#pragma once

#include <QCoroTask>

namespace remarketeer {

/// Runs a coroutine to its end from a test function, which is not one itself.
template <class T> T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace remarketeer
