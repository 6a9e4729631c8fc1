#pragma once

#include "core/result.h"
#include "profiles/profile_source.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace remarketeer {

/// What a sample says of one property.
struct PropertyInfo {
    QString name;
    double filled = 0;  ///< share of sampled profiles with a value that is not blank, 0 … 1
    QString example;    ///< the first value that is not blank; raw, so only ever in memory and on the screen
    QStringList values; ///< up to 200 values that are not blank, for suggestions and to find the date order
};

/// The properties of a source with fill rates and examples.
struct PropertyCatalogue {
    QList<PropertyInfo> properties;
    quint64 sampledRows = 0;
    const PropertyInfo *find(const QString &name) const;
};

/// Samples the first `rows` profiles. Blocking; run it off the window's thread.
Result<PropertyCatalogue> samplePropertyCatalogue(const ProfileSource &source, quint64 rows = 10'000,
                                                  std::stop_token stop = {});

} // namespace remarketeer
