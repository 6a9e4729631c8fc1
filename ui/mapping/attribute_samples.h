#pragma once

#include "audience/audience_export.h"
#include "core/profile_batch.h"

#include <QString>

#include <array>
#include <memory>

namespace remarketeer {

/// What the first profiles of a source say of one mapped attribute.
struct AttributeSample {
    QString example; ///< raw; the first value that can be used, or the first one at all
    QString normal;  ///< its normal form; empty when it was already hashed or is rejected
    QString sha256;
    Outcome outcome = Outcome::Absent;
    quint64 present = 0;                          ///< sampled values that are not blank
    quint64 rejected = 0;                         ///< of those
    Outcome commonestRejection = Outcome::Absent; ///< meaningless when none was rejected
};
using AttributeSamples = std::array<AttributeSample, exportAttributeCount>;

/// How many profiles are looked at for examples.
inline constexpr std::size_t sampledProfiles = 200;

/// Treats the first profiles as an export with this mapping would. Takes a few milliseconds, the very first time more
/// (look-up tables are loaded): keep it off the window's thread. `today` as YYYYMMDD. Any thread.
AttributeSamples sampleAttributes(const ProfileBatch &batch, const QStringList &properties,
                                  const PropertyMapping &mapping, std::uint32_t today);

/// "b4c9…1a5c": enough of a hash to compare by eye.
QString shortenedHash(const QString &sha256);

} // namespace remarketeer
