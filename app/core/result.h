#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace remarketeer {

/// A value, or the Error that kept us from it. Every fallible function returns this; exceptions stay inside a folder.
template <class T> using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error: `return fail(ErrorCode::NotFound, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(sentence), std::move(detail)});
}

/// Passes another result's error on.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace remarketeer
