#pragma once

#include "core/profile_batch.h"
#include "core/result.h"

#include <QStringList>

#include <memory>

namespace remarketeer {

/// One pass over a source's profiles.
class ProfileReader
{
public:
    virtual ~ProfileReader() = default;
    /// Fills `batch` anew with the next rows (perhaps none) and gives true, or gives false at the end. Any number of
    /// threads may call it at once: each batch goes to one of them, and ProfileBatch::sequence tells their order. An
    /// error ends the pass for all threads and names the row; batches given before stay valid.
    virtual Result<bool> next(ProfileBatch &batch) = 0;
    /// Bytes of the source consumed so far, for progress. Any thread.
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

/// The first rows of a source as one batch: at least `rows` of them, unless it has fewer. Blocking; any thread.
Result<ProfileBatch> firstRows(const ProfileSource &source, std::size_t rows);

} // namespace remarketeer
