#pragma once

#include "core/profile_batch.h"
#include "core/result.h"

#include <QStringList>

#include <memory>

namespace remarketeer {

/// One pass over a source's profiles, in its order. One thread at a time.
class ProfileReader
{
public:
    virtual ~ProfileReader() = default;
    /// The next batch (about 1 MB of input); an empty batch (rows() == 0) is the end. An error ends the pass and names
    /// the row; rows of earlier batches stay valid.
    virtual Result<ProfileBatch> next() = 0;
    /// Bytes of the source consumed so far, for progress.
    virtual qint64 bytesRead() const = 0;
};

/// Where profiles come from. Opening it is cheap; every reader() starts a new pass. Immutable; any thread.
class ProfileSource
{
public:
    virtual ~ProfileSource() = default;
    /// Names of the properties, in column order, unique and non-empty (duplicates and blanks are renamed, e.g. "Email
    /// (2)", "Column 4").
    virtual const QStringList &properties() const = 0;
    /// Size in bytes, for progress; 0 when unknown.
    virtual qint64 size() const = 0;
    virtual Result<std::unique_ptr<ProfileReader>> reader() const = 0;
};

} // namespace remarketeer
