#pragma once

#include "core/result.h"
#include "mapping/export_attribute.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace remarketeer {

/// How an attribute's value is taken from the property: as it is, or one word of it (words are parted by blanks).
enum class Derivation : std::uint8_t { None, FirstWord, LastWord };

/// The user property that fills an export attribute.
struct PropertyChoice {
    QString property;
    Derivation derivation = Derivation::None;
    friend bool operator==(const PropertyChoice &, const PropertyChoice &) = default;
};

enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear };

/// Choices that normalisation.md leaves to the user, with its defaults.
struct NormaliseOptions {
    std::string defaultCountry; ///< alpha-2 upper case ("DE"), or empty: none
    DateOrder dateOrder = DateOrder::MonthDayYear;
    bool phoneWithoutPlus = false;
    bool emailDropTag = false;
    bool emailDropDots = false;
    friend bool operator==(const NormaliseOptions &, const NormaliseOptions &) = default;
};

/// Which user property fills which export attribute; one per workspace. A plain value.
struct PropertyMapping {
    std::array<std::optional<PropertyChoice>, exportAttributeCount> choices;
    NormaliseOptions options;
    bool dateOrderChosen = false; ///< the user fixed it; otherwise it is found by sampling

    const std::optional<PropertyChoice> &choice(ExportAttribute attribute) const
    {
        return choices[static_cast<std::size_t>(attribute)];
    }
    std::optional<PropertyChoice> &choice(ExportAttribute attribute)
    {
        return choices[static_cast<std::size_t>(attribute)];
    }

    /// The saved form, used by the database and by --map-file; documented in docs/mapping-file.md.
    QJsonObject toJson() const;
    /// InvalidInput names the key and what it must look like. Unknown keys are refused.
    static Result<PropertyMapping> fromJson(const QJsonObject &json);

    friend bool operator==(const PropertyMapping &, const PropertyMapping &) = default;
};

} // namespace remarketeer
