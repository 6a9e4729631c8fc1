#pragma once

#include "audience/audience_export.h"

#include <stdexcept>

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

/// Turns the values of one row after the other into normal forms. One per thread.
class RowValues
{
public:
    explicit RowValues(const ExportOptions &options)
        : m_columns(options.columns), m_attributes(mappedAttributes(options)),
          m_normaliser(options.normalise, options.today)
    {
        for (const auto dependent : {ExportAttribute::Phone, ExportAttribute::State, ExportAttribute::Zip})
            m_needsCountry = m_needsCountry || m_attributes[static_cast<std::size_t>(dependent)];
        m_needsCountry = m_needsCountry && m_columns[countryIndex].column >= 0;
    }

    /// Calls visit(attribute, raw, outcome, normal) for each chosen and mapped attribute, in order. The views are valid
    /// during the call.
    template <class Visit> void visit(const ProfileBatch &batch, std::size_t row, Visit visit)
    {
        if ((row + 1) * batch.columns > batch.cells.size())
            throw std::out_of_range("a batch with fewer cells than rows times columns");
        const std::string_view country =
            m_needsCountry ? m_normaliser.country(value(batch, row, countryIndex)) : std::string_view();
        for (std::size_t i = 0; i < exportAttributeCount; ++i) {
            if (!m_attributes[i])
                continue;
            const auto attribute = static_cast<ExportAttribute>(i);
            const std::string_view raw = value(batch, row, i);
            const Outcome outcome = m_normaliser.normalise(attribute, raw, country, m_normal);
            visit(attribute, raw, outcome, std::string_view(m_normal));
        }
    }

private:
    static constexpr auto countryIndex = static_cast<std::size_t>(ExportAttribute::Country);

    std::string_view value(const ProfileBatch &batch, std::size_t row, std::size_t attribute) const
    {
        const ColumnChoice &choice = m_columns[attribute];
        const auto column = static_cast<std::size_t>(choice.column);
        return column < batch.columns ? derive(choice.derivation, batch.cells[row * batch.columns + column])
                                      : std::string_view();
    }

    ColumnPlan m_columns;
    AttributeSet m_attributes;
    Normaliser m_normaliser;
    bool m_needsCountry = false;
    std::string m_normal;
};

} // namespace remarketeer
