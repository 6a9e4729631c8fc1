#pragma once

#include "audience/audience_export.h"

namespace remarketeer {

/// True when the row's values may be used; TooFewCells rows are.
inline bool isUsable(RowProblem problem)
{
    return problem == RowProblem::None || problem == RowProblem::TooFewCells;
}

/// The chosen attributes that are mapped to a column.
inline AttributeSet mappedAttributes(const ExportOptions &options)
{
    AttributeSet mapped = options.attributes;
    for (std::size_t i = 0; i < mapped.size(); ++i)
        mapped[i] = mapped[i] && options.columns[i].column >= 0;
    return mapped;
}

/// Finds the values of a row and turns them into normal forms. One per thread.
class RowValues
{
public:
    explicit RowValues(const ExportOptions &options)
        : m_columns(options.columns), m_attributes(mappedAttributes(options)),
          m_normaliser(options.normalise, options.today)
    {
        for (const auto dependent : {ExportAttribute::Phone, ExportAttribute::State, ExportAttribute::Zip})
            m_needsCountry = m_needsCountry || m_attributes[static_cast<std::size_t>(dependent)];
        m_needsCountry = m_needsCountry && m_columns[static_cast<std::size_t>(ExportAttribute::Country)].column >= 0;
    }

    /// Chosen and mapped.
    const AttributeSet &attributes() const { return m_attributes; }

    /// What other values of the row depend on, for normalise(): alpha-2 in lower case; empty when it is not known, or
    /// nothing depends on it.
    std::string_view country(const ProfileBatch &batch, std::size_t row)
    {
        return m_needsCountry ? m_normaliser.country(raw(batch, row, ExportAttribute::Country)) : std::string_view();
    }

    /// The value as it stands in the source. Only for attributes().
    std::string_view raw(const ProfileBatch &batch, std::size_t row, ExportAttribute attribute) const
    {
        const ColumnChoice &choice = m_columns[static_cast<std::size_t>(attribute)];
        const std::string_view cell = batch.cell(row, static_cast<std::size_t>(choice.column));
        return choice.derivation == Derivation::None ? cell : derive(choice.derivation, cell);
    }

    /// Normaliser::normalise().
    template <class Buffer>
    Outcome normalise(ExportAttribute attribute, std::string_view raw, std::string_view country, Buffer &normal)
    {
        if (attribute == ExportAttribute::Country && !country.empty()) { // found already
            normal.append(country);
            return Outcome::Hashed;
        }
        return m_normaliser.normalise(attribute, raw, country, normal);
    }

private:
    ColumnPlan m_columns;
    AttributeSet m_attributes;
    Normaliser m_normaliser;
    bool m_needsCountry = false;
};

} // namespace remarketeer
